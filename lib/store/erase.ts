import { Failure } from '../records/failure';
import { storageFailure } from '../records/storage-failure';
import type { RecordId } from '../records/record';
import { announce } from './committed';
import type { DoorstepDatabase, StoredPerson } from './database';
import { updateDirectory } from './directory';
import { directoryChanged } from './directory-in-memory';
import { dependentsOfPerson } from './dependents';
import { recordKey } from './journal';
import type { JournalEntry, TableName } from './tables';

interface Erased {
  table: TableName;
  id: RecordId;
}

/**
 * Deletes a person and all that is theirs for good: rows, tombstones, and what the journal remembers of
 * them. It leaves no entry and cannot be undone. Suppressions hold no person and stay.
 * @throws Failure `not_found`, `storage_refused`.
 */
export async function eraseForever(db: DoorstepDatabase, personId: RecordId): Promise<void> {
  try {
    const { erased, blocks } = await db.transaction('rw', db.tables, async () => {
      const person = await db.people.get(personId);
      if (!person) throw new Failure('not_found');
      const rows: Erased[] = [{ table: 'people', id: personId }, ...(await dependentsOfPerson(db, personId))];
      for (const { table, id } of rows) await db.table(table).delete(id);
      await db.visits
        .where('personIds')
        .equals(personId)
        .modify((visit) => {
          visit.personIds = visit.personIds.filter((id) => id !== personId);
        });
      await eraseFromJournal(db, person, rows);
      return { erased: rows, blocks: await updateDirectory(db, [personId]) };
    });
    directoryChanged(db, blocks);
    announce({ tables: [...new Set(erased.map((row) => row.table))], ids: erased.map((row) => row.id) });
  } catch (error) {
    throw storageFailure(error);
  }
}

/** Records that were undone out of existence live on in the journal only, so owners are looked at, not ids. */
async function eraseFromJournal(db: DoorstepDatabase, person: StoredPerson, rows: Erased[]): Promise<void> {
  const keys = new Set(rows.map(recordKey));
  const names = new Set([person.name.value]);
  const isTheirs = ({ table, id, before, after }: JournalEntry['changes'][number]) =>
    keys.has(recordKey({ table, id })) ||
    [before, after].some((side) => side && 'personId' in side && side.personId === person.id);

  const all = await db.journal.filter((entry) => entry.changes.some(isTheirs)).toArray();
  for (const entry of all) {
    for (const { table, before, after } of entry.changes.filter(isTheirs)) {
      if (table !== 'people') continue;
      for (const side of [before, after]) if (side && 'emails' in side) names.add(side.name.value);
    }
  }
  for (const entry of all) {
    const changes = entry.changes.filter((change) => !isTheirs(change));
    if (changes.length === 0) await db.journal.delete(entry.id);
    else {
      const params = Object.fromEntries(
        Object.entries(entry.params).filter(([, value]) => typeof value !== 'string' || !names.has(value)),
      );
      await db.journal.put({ ...entry, changes, params });
    }
  }
}
