import type { StoredRecord } from './record';

/** @returns false for a tombstone. */
export function isLiving(record: StoredRecord): boolean {
  return record.deletedAt === null;
}
