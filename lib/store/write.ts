import { Failure } from '../records/failure';
import { storageFailure } from '../records/storage-failure';
import type { RecordId, StoredRecord } from '../records/record';
import { announce } from './committed';
import type { DoorstepDatabase } from './database';
import { directoryChanged } from './directory-in-memory';
import { appendToJournal } from './journal';
import { Recording } from './recording';
import { isLiving } from '../records/living';
import { SETTINGS_ID, type JournalEntry, type TableName, type TableRecords } from './tables';

export { onCommitted } from './committed';

/** What a write is for, in the words of the undo list. */
export interface WriteOptions {
  /** Key of the message `undo.<label>`. */
  label: string;
  params?: Record<string, string | number>;
  /** Epoch milliseconds; the machine's clock where absent. */
  at?: number;
  /** For what is saved at every keystroke: joins the newest entry of the same label and records. */
  quiet?: boolean;
  /** For what Doorstep does by itself: nothing that a person did, so nothing to take back. */
  automatic?: boolean;
}

/**
 * What a piece of writing may do. Records are values: change a copy, never one that was read or put.
 * Await nothing in between but the database: anything else (a fetch, a digest) lets the transaction end.
 */
export interface Writer {
  /** For reading, by every index. Rows of people and companies carry `keys`. */
  readonly db: DoorstepDatabase;
  /** The time of this write, epoch milliseconds. */
  readonly now: number;
  /** @returns the living record, undefined where there is none or only a tombstone. */
  get<N extends TableName>(table: N, id: RecordId): Promise<TableRecords[N] | undefined>;
  /** Stores a whole record. @returns it as stored, with `updatedAt` set. @throws Failure `invalid` for an id that is no UUID. */
  put<N extends TableName>(table: N, record: TableRecords[N]): Promise<TableRecords[N]>;
  /** As `put`, for many: no more round trips than for one. No two of them may have one id. */
  putAll<N extends TableName>(table: N, records: readonly TableRecords[N][]): Promise<void>;
  /** Leaves a tombstone; nothing happens where there is no living record. */
  remove(table: TableName, id: RecordId): Promise<void>;
}

const UUID = /^[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

/**
 * The one way of writing. All of it happens or none of it, it can be undone, and who listens hears of it
 * once it is safe.
 * @param work reads and writes through its `Writer`; a rejection takes everything back.
 * @returns what `work` returned.
 * @throws Failure `storage_full`, `storage_refused`, or what `work` threw.
 */
export async function write<T>(
  db: DoorstepDatabase,
  options: WriteOptions,
  work: (writer: Writer) => Promise<T>,
): Promise<T> {
  const { result } = await commit(db, { ...options, undoes: null }, (recording) => work(writerOf(recording)));
  return result;
}

/** For `write` and `undo` only: one transaction over all tables, one journal entry, one announcement. */
export async function commit<T>(
  db: DoorstepDatabase,
  options: WriteOptions & { undoes: RecordId | null },
  work: (recording: Recording) => Promise<T>,
): Promise<{ result: T; entry: JournalEntry | null }> {
  const at = options.at ?? Date.now();
  try {
    const done = await db.transaction('rw', db.tables, async () => {
      const recording = new Recording(db, at);
      const result = await work(recording);
      const { changes, blocks } = await recording.finish();
      if (changes.length === 0 || options.automatic) return { result, entry: null, changes, blocks };
      const header = { ...options, at, params: options.params ?? {}, quiet: options.quiet ?? false };
      return { result, entry: await appendToJournal(db, header, changes), changes, blocks };
    });
    directoryChanged(db, done.blocks);
    if (done.changes.length > 0) {
      announce({
        tables: [...new Set(done.changes.map((change) => change.table))],
        ids: done.changes.map((change) => change.id),
      });
    }
    return done;
  } catch (error) {
    throw storageFailure(error);
  }
}

function writerOf(recording: Recording): Writer {
  return {
    db: recording.db,
    now: recording.now,
    async get(table, id) {
      const record = await recording.read(table, id);
      return record && isLiving(record) ? record : undefined;
    },
    async put(table, record) {
      refuseCrookedId(table, record);
      const [stored] = await recording.put(table, [record]);
      return stored ?? record;
    },
    async putAll(table, records) {
      for (const record of records) refuseCrookedId(table, record);
      await recording.put(table, records);
    },
    async remove(table, id) {
      const before = await recording.read(table, id);
      if (before && isLiving(before)) await recording.put(table, [{ ...before, deletedAt: recording.now }]);
    },
  };
}

function refuseCrookedId(table: TableName, { id }: StoredRecord): void {
  if (UUID.test(id) || (table === 'settings' && id === SETTINGS_ID)) return;
  throw new Failure('invalid', `not an id: ${id.slice(0, 60)}`);
}
