import type { Company } from '../people/company';
import type { Person } from '../people/person';
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

const NO_COMPANIES: ReadonlyMap<RecordId, Company> = new Map();

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

  /** Puts a record back exactly as it was; null takes the row away altogether. */
  async restore<N extends TableName>(table: N, id: RecordId, record: TableRecords[N] | null): Promise<void> {
    if (record !== null) {
      await this.#store(table, [record], (_before, after) => after);
      return;
    }
    const before = await this.read(table, id);
    if (!before) return;
    await this.db.table(table).delete(id);
    this.#note(table, id, before, null);
  }

  /**
   * Stores records with the time of this write, in two round trips however many they are. What differs in
   * nothing but that time stays untouched.
   * @returns them as stored.
   */
  async put<N extends TableName>(table: N, records: readonly TableRecords[N][]): Promise<TableRecords[N][]> {
    return this.#store(table, records, (before, after) => {
      const updatedAt = this.now;
      if (before && sameValue({ ...before, updatedAt }, { ...after, updatedAt })) return before;
      return { ...after, updatedAt };
    });
  }

  async #store<N extends TableName>(
    table: N,
    records: readonly TableRecords[N][],
    settle: (before: TableRecords[N] | null, after: TableRecords[N]) => TableRecords[N],
  ): Promise<TableRecords[N][]> {
    const rows = (await this.db.table(table).bulkGet(records.map(({ id }) => id))) as (
      StoredPerson | undefined
    )[];
    const companies =
      table === 'people' ? await this.#companiesOf(records as readonly Person[]) : NO_COMPANIES;
    const puts: AnyRecord[] = [];
    const stored = records.map((record, i) => {
      const row = rows[i];
      const before = row ? (withoutKeys(row) as unknown as TableRecords[N]) : null;
      const after = settle(before, record);
      if (sameValue(before, after)) return after;
      puts.push(this.#withKeys(table, after, row, companies));
      this.#note(table, after.id, before, after);
      return after;
    });
    await this.db.table(table).bulkPut(puts);
    return stored;
  }

  #note(table: TableName, id: RecordId, before: AnyRecord | null, after: AnyRecord | null): void {
    const key = recordKey({ table, id });
    const first = this.#changes.get(key);
    this.#changes.set(key, { table, id, before: first ? first.before : before, after });
    this.#noteAround(table, id, before, after);
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

  async #companiesOf(people: readonly Person[]): Promise<ReadonlyMap<RecordId, Company>> {
    const ids = [...new Set(people.flatMap((person) => person.companyId ?? []))];
    const rows = await this.db.companies.bulkGet(ids);
    return new Map(rows.flatMap((row) => (row && isLiving(row) ? [[row.id, row]] : [])));
  }

  /** A person's keys as far as they can be told cheaply; where more has to be read, `finish` does it for all. */
  #withKeys(
    table: TableName,
    record: AnyRecord,
    row: StoredPerson | undefined,
    companies: ReadonlyMap<RecordId, Company>,
  ): AnyRecord {
    if (!isLiving(record)) return record;
    if (table === 'companies') {
      const company = record as Company;
      return { ...company, keys: companyKeys(company) } as StoredCompany;
    }
    if (table !== 'people') return record;
    const person = record as Person;
    const company = (person.companyId && companies.get(person.companyId)) || null;
    const keys = personKeys(person, { company, plan: null, roleTag: null, lastTouchAt: null });
    if (row?.keys) {
      const { due, roles, focus, touched } = row.keys;
      Object.assign(keys, { roles, focus, touched }, due ? { due } : {});
    } else if (row) this.#stale.add(person.id);
    return { ...person, keys } as StoredPerson;
  }

  #noteAround(table: TableName, id: RecordId, before: AnyRecord | null, after: AnyRecord | null): void {
    if (table === 'people') this.#listed.add(id);
    if (table === 'companies' && !isCalledTheSame(before as Company | null, after as Company | null)) {
      this.#renamed.add(id);
    }
    if (table === 'cadencePlans' || table === 'roleTags' || table === 'touches') {
      for (const side of [before, after]) {
        if (side) this.#stale.add((side as TableRecords['touches']).personId);
      }
    }
  }
}

/** People show their company's name while it lives. */
function isCalledTheSame(before: Company | null, after: Company | null): boolean {
  const name = (company: Company | null) => (company && isLiving(company) ? company.name.value : null);
  return name(before) === name(after);
}
