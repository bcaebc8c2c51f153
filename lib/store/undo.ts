import { Failure } from '../records/failure';
import type { RecordId } from '../records/record';
import { sameValue } from '../records/same-value';
import type { DoorstepDatabase } from './database';
import { dependentsOfCompany, dependentsOfPerson } from './dependents';
import { recordKey } from './journal';
import type { Recording } from './recording';
import { isLiving } from '../records/living';
import type { JournalEntry, RecordChange, TableRecords } from './tables';
import { commit } from './write';

/** What an entry reads like that took another one back, and one that took such an entry back in turn. */
const UNDONE = 'undone';
const REDONE = 'redone';

/**
 * What can be taken back, newest first: what the person did, and what they undid (taking that back is "redo").
 * @param limit at most so many entries.
 */
export async function listUndo(db: DoorstepDatabase, limit: number): Promise<JournalEntry[]> {
  return db.journal
    .orderBy('seq')
    .reverse()
    .filter((entry) => !entry.undone && entry.label !== REDONE)
    .limit(limit)
    .toArray();
}

/**
 * Puts every record of an entry back as it was, exactly, derived keys included. The undoing is an entry
 * too, and can be undone.
 * @param journalId null for the newest thing that is not undone; undoing is skipped then, so that repeated
 *   undo goes back and back.
 * @returns the entry that was taken back; null where there is none.
 * @throws Failure `not_found` for an unknown or already undone entry, `undo_conflict` where something of it
 *   was changed since, or where later records hang on what it made.
 */
export async function undo(
  db: DoorstepDatabase,
  journalId: RecordId | null,
  at = Date.now(),
): Promise<JournalEntry | null> {
  const target = await findTarget(db, journalId);
  if (!target) return null;
  const label = target.undoes === null ? UNDONE : REDONE;
  const params = {
    ...target.params,
    label: target.undoes === null ? target.label : String(target.params.label),
  };
  await commit(db, { label, params, at, undoes: target.id }, async (recording) => {
    const entry = await db.journal.get(target.id);
    if (!entry || entry.undone) throw new Failure('not_found');
    for (const change of entry.changes) await refuseIfChanged(recording, change);
    for (const change of [...entry.changes].reverse()) {
      await recording.restore(change.table, change.id, change.before as TableRecords['people'] | null);
    }
    await refuseIfBroken(db, entry.changes);
    await db.journal.update(entry.id, { undone: true });
    if (entry.undoes !== null) await db.journal.update(entry.undoes, { undone: false });
  });
  return target;
}

async function findTarget(
  db: DoorstepDatabase,
  journalId: RecordId | null,
): Promise<JournalEntry | undefined> {
  if (journalId === null) {
    return db.journal
      .orderBy('seq')
      .reverse()
      .filter((entry) => !entry.undone && entry.undoes === null)
      .first();
  }
  const entry = await db.journal.get(journalId);
  if (!entry || entry.undone || entry.label === REDONE) throw new Failure('not_found');
  return entry;
}

async function refuseIfChanged(recording: Recording, change: RecordChange): Promise<void> {
  const now = (await recording.read(change.table, change.id)) ?? null;
  if (!sameValue(now, change.after)) throw new Failure('undo_conflict', recordKey(change));
}

/** What undoing must not leave behind: records without an owner, or two living people with one address. */
async function refuseIfBroken(db: DoorstepDatabase, changes: RecordChange[]): Promise<void> {
  for (const { table, id, before } of changes) {
    if (before === null) {
      const left =
        table === 'people'
          ? await dependentsOfPerson(db, id)
          : table === 'companies'
            ? await dependentsOfCompany(db, id)
            : [];
      const orphan = left.find((record) => record.deletedAt === null);
      if (orphan) throw new Failure('undo_conflict', recordKey(orphan));
    } else if (table === 'people' && isLiving(before)) {
      const keys = (await db.people.get(id))?.keys;
      const [byEmail, byProfile] = await Promise.all([
        db.people
          .where('keys.emails')
          .anyOf(keys?.emails ?? [])
          .primaryKeys(),
        db.people
          .where('keys.profiles')
          .anyOf(keys?.profiles ?? [])
          .primaryKeys(),
      ]);
      const twin = [...byEmail, ...byProfile].find((other) => other !== id);
      if (twin) throw new Failure('undo_conflict', recordKey({ table, id: twin }));
    }
  }
}
