import { describe, expect, it } from 'vitest';
import { withoutKeys } from '../../lib/store/database';
import { onCommitted, write } from '../../lib/store/write';
import { freshDatabase } from './database-in-memory';
import { aCompany, aPerson, aPlan, aRoleTag, aTouch, typed } from './records';

describe('a write', () => {
  it('stores a whole record and says when', async () => {
    const db = freshDatabase();
    const dana = aPerson('Dana Okafor');
    const stored = await write(db, { label: 'person_saved', at: 5_000 }, (w) => w.put('people', dana));
    expect(stored).toEqual({ ...dana, updatedAt: 5_000 });
    expect(withoutKeys((await db.people.get(dana.id))!)).toEqual(stored);
  });

  it('leaves nothing behind when it fails half-way, and announces nothing', async () => {
    const db = freshDatabase();
    const heard: unknown[] = [];
    const stop = onCommitted((change) => heard.push(change));
    const failing = write(db, { label: 'person_saved' }, async (w) => {
      await w.put('people', aPerson('Half Saved'));
      throw new Error('the second half failed');
    });
    await expect(failing).rejects.toThrow('the second half failed');
    stop();
    expect(await db.people.count()).toBe(0);
    expect(await db.journal.count()).toBe(0);
    expect(heard).toEqual([]);
  });

  it('of many is one entry, and as if each had been put', async () => {
    const [one, many] = [freshDatabase(), freshDatabase()];
    const company = aCompany('Northquay Foods');
    const people = ['Ada', 'Bo', 'Cy'].map((name) => aPerson(name, { companyId: company.id }));
    await write(one, { label: 'x', at: 7 }, async (w) => {
      await w.put('companies', company);
      for (const person of people) await w.put('people', person);
    });
    await write(many, { label: 'x', at: 7 }, async (w) => {
      await w.putAll('companies', [company]);
      await w.putAll('people', people);
    });
    expect(await many.people.toArray()).toEqual(await one.people.toArray());
    expect(await many.directory.toArray()).toEqual(await one.directory.toArray());
    expect((await many.journal.toArray()).map((entry) => entry.changes.length)).toEqual([4]);
  });

  it('refuses an id that is no UUID', async () => {
    const db = freshDatabase();
    const crooked = { ...aPerson('X'), id: '../settings' };
    await expect(write(db, { label: 'person_saved' }, (w) => w.put('people', crooked))).rejects.toMatchObject(
      {
        code: 'invalid',
      },
    );
  });

  it('does not count putting the same again as a change', async () => {
    const db = freshDatabase();
    const dana = aPerson('Dana Okafor');
    await write(db, { label: 'person_saved', at: 1 }, (w) => w.put('people', dana));
    await write(db, { label: 'person_edited', at: 2 }, (w) => w.put('people', dana));
    expect(await db.journal.count()).toBe(1);
    expect((await db.people.get(dana.id))!.updatedAt).toBe(1);
  });

  it('announces the tables and ids once it is safe', async () => {
    const db = freshDatabase();
    const dana = aPerson('Dana Okafor');
    const heard: unknown[] = [];
    const stop = onCommitted((change) => heard.push(change));
    await write(db, { label: 'person_saved' }, async (w) => {
      await w.put('people', dana);
      expect(heard).toEqual([]);
    });
    stop();
    expect(heard).toEqual([{ tables: ['people'], ids: [dana.id] }]);
  });

  it('says that the disk is full, whatever Dexie wraps it in', async () => {
    const db = freshDatabase();
    const full = write(db, { label: 'person_saved' }, () => {
      throw Object.assign(new Error('wrapped'), {
        name: 'AbortError',
        inner: new DOMException('no room', 'QuotaExceededError'),
      });
    });
    await expect(full).rejects.toMatchObject({ code: 'storage_full' });
  });

  it('takes a removed person out of every index, and leaves a tombstone', async () => {
    const db = freshDatabase();
    const dana = aPerson('Dana Okafor', { emails: [typed('dana.okafor@northquay.example')] });
    await write(db, { label: 'person_saved' }, (w) => w.put('people', dana));
    await write(db, { label: 'person_removed', at: 9 }, (w) => w.remove('people', dana.id));
    expect(await db.people.where('keys.emails').equals('dana.okafor@northquay.example').count()).toBe(0);
    expect(await db.directory.count()).toBe(0);
    expect(await db.people.get(dana.id)).toEqual({ ...dana, updatedAt: 9, deletedAt: 9 });
  });
});

describe('the keys of a person', () => {
  it('follow their company, plan, roles and touches, in whatever order these are written', async () => {
    const db = freshDatabase();
    const company = aCompany('Northquay Foods');
    const dana = aPerson('Dana Okafor', { companyId: company.id });
    const call = aTouch(dana.id, 700);
    await write(db, { label: 'samples_added' }, async (w) => {
      await w.put('cadencePlans', aPlan(dana.id, '2026-05-15'));
      await w.put('roleTags', aRoleTag(dana.id));
      await w.put('touches', call);
      await w.put('touches', aTouch(dana.id, 300));
      await w.put('people', dana);
      await w.put('companies', company);
    });
    const keysOf = async () => (await db.people.get(dana.id))!.keys!;
    expect(await keysOf()).toMatchObject({
      companyName: 'Northquay Foods',
      due: '2026-05-15',
      roles: ['decider'],
      touched: 700,
    });

    await write(db, { label: 'company_edited' }, (w) =>
      w.put('companies', { ...company, name: typed('Skerry Ltd') }),
    );
    await write(db, { label: 'undone' }, (w) => w.remove('touches', call.id));
    expect(await keysOf()).toMatchObject({ companyName: 'Skerry Ltd', touched: 300, due: '2026-05-15' });
  });

  it('keep what a plan and a role said when the person is edited', async () => {
    const db = freshDatabase();
    const dana = aPerson('Dana Okafor');
    await write(db, { label: 'a' }, (w) => w.put('people', dana));
    await write(db, { label: 'b' }, (w) => w.put('cadencePlans', aPlan(dana.id, '2026-05-15')));
    await write(db, { label: 'c' }, (w) => w.put('people', { ...dana, notes: 'met at the fair' }));
    expect((await db.people.get(dana.id))!.keys!.due).toBe('2026-05-15');
    await write(db, { label: 'd' }, (w) => w.remove('people', dana.id));
  });
});

describe('the journal', () => {
  it('joins the keystrokes of one draft to one entry, for ten minutes', async () => {
    const db = freshDatabase();
    const dana = aPerson('Dana Okafor');
    const type = (notes: string, at: number) =>
      write(db, { label: 'draft_saved', quiet: true, at }, (w) => w.put('people', { ...dana, notes }));
    await type('a', 0);
    await type('ab', 1_000);
    await type('abc', 2_000);
    expect(await db.journal.count()).toBe(1);
    const [entry] = await db.journal.toArray();
    expect(entry!.changes).toHaveLength(1);
    expect(entry!.changes[0]).toMatchObject({ before: null, after: { notes: 'abc' } });
    await type('abcd', 600_001);
    expect(await db.journal.count()).toBe(2);
  });

  it('keeps the last thousand entries', async () => {
    const db = freshDatabase();
    const dana = aPerson('Dana Okafor');
    await write(db, { label: 'person_saved', at: 1 }, (w) => w.put('people', dana));
    const [first] = await db.journal.toArray();
    await db.journal.put({ ...first!, id: crypto.randomUUID(), seq: 1_000 });
    await write(db, { label: 'person_edited', at: 2 }, (w) => w.put('people', { ...dana, notes: 'x' }));
    expect((await db.journal.orderBy('seq').toArray()).map((entry) => entry.seq)).toEqual([1_000, 1_001]);
  });

  it('forgets what is older than ninety days, and the tombstones with it', async () => {
    const db = freshDatabase();
    const day = 24 * 60 * 60 * 1_000;
    const dana = aPerson('Dana Okafor');
    await write(db, { label: 'person_saved', at: 1 }, (w) => w.put('people', dana));
    await write(db, { label: 'person_removed', at: 2 }, (w) => w.remove('people', dana.id));
    const newest = (await db.journal.orderBy('seq').last())!;
    await db.journal.put({ ...newest, id: crypto.randomUUID(), seq: 49 });
    await write(db, { label: 'person_saved', at: 91 * day }, (w) => w.put('people', aPerson('Later')));
    expect(await db.journal.count()).toBe(1);
    expect(await db.people.get(dana.id)).toBeUndefined();
  });
});
