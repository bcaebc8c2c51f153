import { newId } from './new-id';
import type { StoredRecord } from './record';

/**
 * The part that every record begins with.
 * @param now epoch milliseconds.
 */
export function newRecord(now: number): Omit<StoredRecord, 'sample'> {
  return { id: newId(), createdAt: now, updatedAt: now, deletedAt: null };
}
