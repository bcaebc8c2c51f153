import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openDatabase, type DoorstepDatabase } from '../../lib/store/database';
import { TABLES } from '../../lib/store/tables';
import { listUndo, undo } from '../../lib/store/undo';
import { write } from '../../lib/store/write';
import { freshDatabase } from './database-in-memory';
import { aCompany, aPerson, aPlan, aRoleTag, aTouch, typed } from './records';

/** All rows as stored, what is derived included, so that "exactly as before" means just that. */
async function everything(db: DoorstepDatabase): Promise<Record<string, unknown[]>> {
  return Object.fromEntries(
    await Promise.all(
      [...TABLES, 'directory'].map(async (table) => [table, await db.table(table).orderBy(':id').toArray()]),
    ),
  );
}

describe('undo', () => {
  it('puts an edited person back exactly, and can itself be undone', async () => {
    const db = freshDatabase();
    const dana = aPerson('Dana Okafor');
    await write(db, { label: 'person_saved', at: 1 }, (w) => w.put('people', dana));
    const before = await everything(db);
    await write(db, { label: 'person_edited', params: { name: 'Dana' }, at: 2 }, (w) =>
      w.put('people', { ...dana, name: typed('Dana O.') }),
    );
    const after = await everything(db);

    expect(await undo(db, null, 3)).toMatchObject({ label: 'person_edited' });
    expect(await everything(db)).toEqual(before);
    const [redo] = await listUndo(db, 10);
    expect(redo).toMatchObject({ label: 'undone', params: { label: 'person_edited', name: 'Dana' } });

    await undo(db, redo!.id, 4);
    expect(await everything(db)).toEqual(after);
    expect((await listUndo(db, 10)).map((entry) => entry.label)).toEqual(['person_edited', 'person_saved']);
  });

  it('works on what an earlier session did', async () => {
    const db = freshDatabase();
    await write(db, { label: 'person_saved' }, (w) => w.put('people', aPerson('Dana Okafor')));
    db.close();
    const reopened = openDatabase(db.name);
    await undo(reopened, null);
    expect(await reopened.people.count()).toBe(0);
    reopened.close();
  });

  it('says that there is nothing to take back', async () => {
    expect(await undo(freshDatabase(), null)).toBeNull();
  });

  it('refuses an entry whose record was changed since, and changes nothing', async () => {
    const db = freshDatabase();
    const dana = aPerson('Dana Okafor');
    await write(db, { label: 'person_saved', at: 1 }, (w) => w.put('people', dana));
    await write(db, { label: 'person_edited', at: 2 }, (w) => w.put('people', { ...dana, notes: 'a' }));
    await write(db, { label: 'person_edited', at: 3 }, (w) => w.put('people', { ...dana, notes: 'b' }));
    const before = await everything(db);
    const [, middle] = await listUndo(db, 3);
    await expect(undo(db, middle!.id)).rejects.toMatchObject({ code: 'undo_conflict' });
    expect(await everything(db)).toEqual(before);
  });

  it('refuses to take back a person on whom later work hangs', async () => {
    const db = freshDatabase();
    const dana = aPerson('Dana Okafor');
    await write(db, { label: 'person_saved' }, (w) => w.put('people', dana));
    await write(db, { label: 'touch_logged' }, (w) => w.put('touches', aTouch(dana.id, 1)));
    const [, saved] = await listUndo(db, 2);
    await expect(undo(db, saved!.id)).rejects.toMatchObject({ code: 'undo_conflict' });
  });

  it('refuses to bring back a person whose address somebody else has by now', async () => {
    const db = freshDatabase();
    const emails = [typed('dana.okafor@northquay.example')];
    const dana = aPerson('Dana Okafor', { emails });
    await write(db, { label: 'person_saved' }, (w) => w.put('people', dana));
    await write(db, { label: 'person_removed' }, (w) => w.remove('people', dana.id));
    await write(db, { label: 'person_saved' }, (w) => w.put('people', aPerson('D. Okafor', { emails })));
    const [, removed] = await listUndo(db, 2);
    await expect(undo(db, removed!.id)).rejects.toMatchObject({ code: 'undo_conflict' });
  });

  it('refuses an entry twice', async () => {
    const db = freshDatabase();
    await write(db, { label: 'person_saved' }, (w) => w.put('people', aPerson('Dana Okafor')));
    const entry = await undo(db, null);
    await expect(undo(db, entry!.id)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('brings any run of writes back to the beginning, step by step, and redoes it', async () => {
    const steps = fc.array(
      fc.record({
        who: fc.nat(3),
        what: fc.constantFrom('put', 'remove', 'plan', 'role', 'touch', 'company', 'rename'),
        text: fc.string({ maxLength: 8 }),
        quiet: fc.boolean(),
      }),
      { minLength: 1, maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(steps, async (run) => {
        const db = freshDatabase();
        const people = ['Ada', 'Bo', 'Cy', 'Di'].map((name) => aPerson(name));
        const companies = people.map((person) => aCompany(`${person.name.value} & Sons`));
        const plans = people.map((person) => aPlan(person.id, '2026-05-15'));
        const tags = people.map((person) => aRoleTag(person.id));
        await write(db, { label: 'start', at: 1 }, async (w) => {
          for (const person of people) await w.put('people', person);
        });

        const seen = [await everything(db)];
        let count = await db.journal.count();
        for (const [i, { who, what, text, quiet }] of run.entries()) {
          const at = 10 + i;
          await write(db, { label: what, at, quiet }, async (w) => {
            const person = people[who]!;
            const living = await w.get('people', person.id);
            if (what === 'remove') await w.remove('people', person.id);
            else if (!living) return;
            else if (what === 'put') await w.put('people', { ...living, name: typed(text) });
            else if (what === 'plan')
              await w.put('cadencePlans', { ...plans[who]!, nextDue: text ? '2026-06-01' : null });
            else if (what === 'role')
              await w.put('roleTags', { ...tags[who]!, buyingRoles: text ? ['user'] : [] });
            else if (what === 'touch') await w.put('touches', aTouch(person.id, at));
            else {
              await w.put('companies', { ...companies[who]!, name: typed(text || 'Nameless') });
              await w.put('people', { ...living, companyId: companies[who]!.id });
            }
          });
          const now = await db.journal.count();
          if (now > count) seen.push(await everything(db));
          else seen[seen.length - 1] = await everything(db);
          count = now;
        }

        const last = seen[seen.length - 1];
        for (let step = seen.length - 2; step >= 0; step--) {
          await undo(db, null, 1_000 + step);
          expect(await everything(db)).toEqual(seen[step]);
        }
        for (let step = 1; step < seen.length; step++) {
          const redo = (await listUndo(db, 100)).find((entry) => entry.label === 'undone');
          await undo(db, redo!.id, 2_000 + step);
        }
        expect(await everything(db)).toEqual(last);
        await db.delete();
      }),
      { numRuns: 40 },
    );
  });
});
