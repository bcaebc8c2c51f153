import { newId } from '../records/new-id';
import type { RecordId } from '../records/record';
import type { DoorstepDatabase } from './database';
import { TABLES, type JournalEntry, type RecordChange } from './tables';

/** How far back a rep can go: whichever bound is met first. */
const KEPT_ENTRIES = 1_000;
const KEPT_MS = 90 * 24 * 60 * 60 * 1_000;
/** Tombstones are looked for once in so many writes; they are not in anyone's way. */
const PURGE_EVERY = 50;
/** Keystrokes join one entry for this long, so that one undo never takes an hour's wording away. */
const JOIN_MS = 10 * 60 * 1_000;

interface JournalHeader {
  label: string;
  params: Record<string, string | number>;
  at: number;
  undoes: RecordId | null;
  /** Joins the newest entry when that has the same label and touched the same records. */
  quiet: boolean;
}

/** Inside the write's own transaction: notes what was changed, and forgets what is too old. */
export async function appendToJournal(
  db: DoorstepDatabase,
  header: JournalHeader,
  changes: RecordChange[],
): Promise<JournalEntry> {
  const newest = await db.journal.orderBy('seq').last();
  if (header.quiet && newest && mayJoin(newest, header, changes)) return joinEntry(db, newest, changes);
  const entry: JournalEntry = {
    id: newId(),
    seq: (newest?.seq ?? 0) + 1,
    at: header.at,
    label: header.label,
    params: header.params,
    changes,
    undone: false,
    undoes: header.undoes,
  };
  await db.journal.add(entry);
  await forget(db, entry);
  return entry;
}

/** One name for a record over all tables. */
export function recordKey(record: { table: string; id: RecordId }): string {
  return `${record.table}:${record.id}`;
}

function mayJoin(newest: JournalEntry, header: JournalHeader, changes: RecordChange[]): boolean {
  const touched = new Set(newest.changes.map(recordKey));
  return (
    newest.label === header.label &&
    !newest.undone &&
    newest.undoes === null &&
    header.at - newest.at < JOIN_MS &&
    changes.every((change) => touched.has(recordKey(change)))
  );
}

async function joinEntry(
  db: DoorstepDatabase,
  newest: JournalEntry,
  changes: RecordChange[],
): Promise<JournalEntry> {
  const later = new Map(changes.map((change) => [recordKey(change), change.after]));
  const joined = newest.changes.map((change) => {
    const after = later.get(recordKey(change));
    return after === undefined ? change : { ...change, after };
  });
  const entry = { ...newest, changes: joined };
  await db.journal.put(entry);
  return entry;
}

/** Old entries go, and with them the tombstones that only they could bring back. */
async function forget(db: DoorstepDatabase, newest: JournalEntry): Promise<void> {
  await db.journal
    .where('seq')
    .belowOrEqual(newest.seq - KEPT_ENTRIES)
    .delete();
  const cutoff = newest.at - KEPT_MS;
  await db.journal.where('at').below(cutoff).delete();
  if (newest.seq % PURGE_EVERY !== 0) return;
  for (const table of TABLES) {
    if (table !== 'settings') await db.table(table).where('deletedAt').below(cutoff).delete();
  }
}
