import type { RecordId } from '../records/record';

/** What a committed write touched. */
export interface Committed {
  tables: string[];
  ids: RecordId[];
}

const listeners = new Set<(change: Committed) => void>();

/**
 * Hears of every write after it is safe on disk.
 * @returns a function that ends the listening.
 */
export function onCommitted(listener: (change: Committed) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** For the store's writers only. A listener that throws does not undo what was written. */
export function announce(change: Committed): void {
  for (const listener of listeners) {
    try {
      listener(change);
    } catch (error) {
      console.error('a listener of committed writes failed', error);
    }
  }
}
