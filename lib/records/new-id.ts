import { v7 } from 'uuid';
import type { RecordId } from './record';

/** @returns a fresh UUIDv7: ids made later sort later. */
export function newId(): RecordId {
  return v7();
}
