import type { RecordId } from '../records/record';
import { sameValue } from '../records/same-value';
import { companyKeys } from './company-keys';
import { withoutKeys, type DoorstepDatabase, type StoredCompany, type StoredPerson } from './database';
import { recordKey } from './journal';
import { updateDirectory } from './directory';
import { personKeys } from './person-keys';
import { isLiving } from '../records/living';
import { rekeyPeople } from './rekey';
import type { AnyRecord, RecordChange, TableName, TableRecords } from './tables';

/**
 * The writing side of one transaction: keeps what each record was before, and keeps derived keys true.
 * Lives as long as the transaction does.
 */
export class Recording {
  readonly db: DoorstepDatabase;
  readonly now: number;
  readonly #changes = new Map<string, RecordChange>();
  /** People whose keys something around them made stale. */
  readonly #stale = new Set<RecordId>();
  readonly #renamed = new Set<RecordId>();
  /** People whose line in the directory is no longer true. */
  readonly #listed = new Set<RecordId>();

  constructor(db: DoorstepDatabase, now: number) {
    this.db = db;
    this.now = now;
  }

  /** @returns the record as it stands in this transaction, tombstones too; undefined where there is none. */
  async read<N extends TableName>(table: N, id: RecordId): Promise<TableRecords[N] | undefined> {
    const row = (await this.db.table(table).get(id)) as StoredPerson | undefined;
    return row && (withoutKeys(row) as unknown as TableRecords[N]);
  }

  /** Stores the record exactly as given; null takes the row away altogether. */
  async store<N extends TableName>(table: N, id: RecordId, record: TableRecords[N] | null): Promise<void> {
    const row = (await this.db.table(table).get(id)) as StoredPerson | undefined;
    const before = row ? (withoutKeys(row) as unknown as AnyRecord) : null;
    if (sameValue(before, record)) return;
    const key = recordKey({ table, id });
    const first = this.#changes.get(key);
    this.#changes.set(key, { table, id, before: first ? first.before : before, after: record });
    if (record === null) await this.db.table(table).delete(id);
    else await this.db.table(table).put(await this.#withKeys(table, record, row));
    this.#noteAround(table, id, before, record);
  }

  /**
   * Ends the writing: derives what is derived.
   * @returns what changed, in the order it first did, without what ended as it began; and the directory's
   *   blocks that did.
   */
  async finish(): Promise<{ changes: RecordChange[]; blocks: number[] }> {
    for (const companyId of this.#renamed) {
      for (const id of await this.db.people.where('companyId').equals(companyId).primaryKeys()) {
        this.#stale.add(id);
      }
    }
    for (const id of await rekeyPeople(this.db, [...this.#stale])) this.#listed.add(id);
    const blocks = await updateDirectory(this.db, [...this.#listed]);
    return {
      changes: [...this.#changes.values()].filter((change) => !sameValue(change.before, change.after)),
      blocks,
    };
  }

  /** A person's keys as far as they can be told cheaply; where more has to be read, `finish` does it for all. */
  async #withKeys(table: TableName, record: AnyRecord, row: StoredPerson | undefined): Promise<AnyRecord> {
    if (!isLiving(record)) return record;
    if (table === 'companies') {
      const company = record as TableRecords['companies'];
      return { ...company, keys: companyKeys(company) } as StoredCompany;
    }
    if (table !== 'people') return record;
    const person = record as TableRecords['people'];
    const company = person.companyId ? await this.read('companies', person.companyId) : undefined;
    const around = { company: company && isLiving(company) ? company : null };
    const keys = personKeys(person, { ...around, plan: null, roleTag: null, lastTouchAt: null });
    if (row?.keys) {
      const { due, roles, focus, touched } = row.keys;
      Object.assign(keys, { roles, focus, touched }, due ? { due } : {});
    } else if (row) this.#stale.add(person.id);
    return { ...person, keys } as StoredPerson;
  }

  #noteAround(table: TableName, id: RecordId, before: AnyRecord | null, after: AnyRecord | null): void {
    if (table === 'people') this.#listed.add(id);
    if (table === 'companies') this.#renamed.add(id);
    if (table === 'cadencePlans' || table === 'roleTags' || table === 'touches') {
      for (const side of [before, after]) {
        if (side) this.#stale.add((side as TableRecords['touches']).personId);
      }
    }
  }
}
