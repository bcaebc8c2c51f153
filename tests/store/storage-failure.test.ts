import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../lib/records/failure';
import { storageFailure } from '../../lib/records/storage-failure';
import { openDatabase } from '../../lib/store/database';
import { write } from '../../lib/store/write';
import { freshName } from './database-in-memory';
import { aPerson } from './records';

describe('a browser that keeps nothing', () => {
  it('is told apart from a fault of ours, in reads and in writes', async () => {
    const { indexedDB } = Dexie.dependencies;
    Dexie.dependencies.indexedDB = {
      open: () => {
        throw new DOMException('The user denied permission to access the database.', 'UnknownError');
      },
    } as unknown as IDBFactory;
    const db = openDatabase(freshName());
    Dexie.dependencies.indexedDB = indexedDB;
    const saving = write(db, { label: 'person_saved' }, (w) => w.put('people', aPerson('Dana')));
    await expect(saving).rejects.toMatchObject({ code: 'storage_refused' });
    const read: unknown = await db.people.count().catch((error: unknown) => error);
    expect(storageFailure(read)).toMatchObject({ code: 'storage_refused' });
  });

  it('is not blamed for anything else', () => {
    const ours = new TypeError('x is not a function');
    expect(storageFailure(ours)).toBe(ours);
    const named = new Failure('suppressed');
    expect(storageFailure(named)).toBe(named);
    expect(storageFailure('text')).toBe('text');
  });
});
