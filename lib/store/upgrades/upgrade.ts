import type { Transaction } from 'dexie';

/** One step of the database's shape. A released step is never edited: a new file follows it. */
export interface Upgrade {
  version: number;
  /** Dexie's index notation, a table; only what changed since the version before. */
  stores: Record<string, string | null>;
  /** Rewrites the records of the version before, inside the upgrade's transaction. */
  upgrade?: (transaction: Transaction) => Promise<void>;
}
