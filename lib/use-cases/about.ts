import type { Table } from 'dexie';
import type { AboutData } from '../messages/views';
import type { StoredRecord } from '../records/record';
import type { UseCaseContext } from './context';

/** What the browser says of the room there is; it may not say. */
interface StorageRoom {
  usage: number | null;
  quota: number | null;
  persisted: boolean;
}

/**
 * How much is on record.
 * @param measure asks the browser; handed in, so that this runs without one.
 */
export async function aboutData(
  measure: () => Promise<StorageRoom>,
  { db }: UseCaseContext,
): Promise<AboutData> {
  const [people, companies, touches, drafts, samples, room] = await Promise.all([
    living(db.people),
    living(db.companies),
    living(db.touches),
    living(db.drafts),
    db.people.where('keys.sample').equals(1).count(),
    measure(),
  ]);
  return { people, companies, touches, drafts, samples, ...room };
}

/** The index over `deletedAt` holds tombstones only. */
async function living<T extends StoredRecord>(table: Table<T, string>): Promise<number> {
  const [all, removed] = await Promise.all([table.count(), table.orderBy('deletedAt').count()]);
  return all - removed;
}
