import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach } from 'vitest';
import { openDatabase, type DoorstepDatabase } from '../../lib/store/database';

// Dexie looks for IndexedDB when it is loaded, which may be before this file: so it is told.
Dexie.dependencies.indexedDB = new IDBFactory();
Dexie.dependencies.IDBKeyRange = IDBKeyRange;

const opened: DoorstepDatabase[] = [];
let count = 0;

/** A database of its own for one test; deleted after it. */
export function freshDatabase(): DoorstepDatabase {
  const db = openDatabase(freshName());
  opened.push(db);
  return db;
}

/** A name that no database has yet. */
export function freshName(): string {
  return `test-${count++}`;
}

afterEach(async () => {
  for (const db of opened.splice(0)) await db.delete();
});
