import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../lib/people/fold';
import type { Person } from '../../lib/people/person';
import type { DoorstepDatabase } from '../../lib/store/database';
import { searchPeople, type PeopleQuery } from '../../lib/store/search';
import { undo } from '../../lib/store/undo';
import { write } from '../../lib/store/write';
import { freshDatabase } from './database-in-memory';
import { aCompany, aPerson, aPlan, aRoleTag, typed } from './records';

const EVERYBODY: PeopleQuery = {
  query: '',
  role: null,
  dueBy: null,
  sort: 'name',
  descending: false,
  offset: 0,
  limit: 50,
};

async function found(db: DoorstepDatabase, query: Partial<PeopleQuery>): Promise<string[]> {
  const { rows } = await searchPeople(db, { ...EVERYBODY, ...query });
  return rows.map((row) => row.name.value);
}

async function put(db: DoorstepDatabase, ...people: Person[]): Promise<void> {
  await write(db, { label: 'person_saved', at: 1 }, async (w) => {
    for (const person of people) await w.put('people', person);
  });
}

describe('a search for people', () => {
  it('finds by any part of a name, in any script, case, width and accent', async () => {
    const db = freshDatabase();
    await put(db, aPerson('김하늘'), aPerson('沈亦舟'), aPerson('Zoë Müller'), aPerson('Dana Okafor'));
    expect(await found(db, { query: '하늘' })).toEqual(['김하늘']);
    expect(await found(db, { query: '늘' })).toEqual(['김하늘']);
    expect(await found(db, { query: '亦舟' })).toEqual(['沈亦舟']);
    expect(await found(db, { query: 'MULLER zoe' })).toEqual(['Zoë Müller']);
    expect(await found(db, { query: 'ｏｋａ' })).toEqual(['Dana Okafor']);
    expect(await found(db, { query: 'okafor marta' })).toEqual([]);
    expect(await found(db, { query: '   ' })).toHaveLength(4);
  });

  it('finds by company, title and address, and follows a renamed company', async () => {
    const db = freshDatabase();
    const company = aCompany('Northquay Foods');
    const emails = [typed('dana.okafor@northquay.example')];
    const dana = aPerson('Dana', { companyId: company.id, title: typed('Head of Purchasing'), emails });
    await write(db, { label: 'person_saved' }, async (w) => {
      await w.put('companies', company);
      await w.put('people', dana);
    });
    for (const query of ['northquay', 'purchasing head', 'okafor@north']) {
      expect(await found(db, { query })).toEqual(['Dana']);
    }
    await write(db, { label: 'company_edited' }, (w) =>
      w.put('companies', { ...company, name: typed('Skerry') }),
    );
    expect(await found(db, { query: 'skerry' })).toEqual(['Dana']);
    expect(await found(db, { query: 'foods' })).toEqual([]);
  });

  it('never mistakes the end of one person and the beginning of the next for a word', async () => {
    const db = freshDatabase();
    await put(db, ...Array.from({ length: 600 }, (_, i) => aPerson(`ab${i % 7}cd`)));
    expect(await found(db, { query: 'cdab' })).toEqual([]);
    expect(await found(db, { query: '\n' })).toHaveLength(50);
  });

  it('sees a write at once, and its undoing', async () => {
    const db = freshDatabase();
    await put(db, aPerson('Ada'), aPerson('Cy'));
    expect(await found(db, {})).toEqual(['Ada', 'Cy']);
    await put(db, aPerson('Bo'));
    expect(await found(db, {})).toEqual(['Ada', 'Bo', 'Cy']);
    await undo(db, null, 2);
    expect(await found(db, {})).toEqual(['Ada', 'Cy']);
  });

  it('narrows to a role and to who is due', async () => {
    const db = freshDatabase();
    const [ada, bo, cy] = [aPerson('Ada'), aPerson('Bo'), aPerson('Cy')];
    await put(db, ada, bo, cy);
    await write(db, { label: 'x' }, async (w) => {
      await w.put('roleTags', aRoleTag(ada.id));
      await w.put('cadencePlans', aPlan(ada.id, '2026-05-15'));
      await w.put('cadencePlans', aPlan(bo.id, '2026-05-12'));
    });
    expect(await found(db, { role: 'decider' })).toEqual(['Ada']);
    expect(await found(db, { role: 'user' })).toEqual([]);
    expect(await found(db, { dueBy: '2026-05-12' })).toEqual(['Bo']);
    expect(await found(db, { sort: 'due' })).toEqual(['Bo', 'Ada', 'Cy']);
  });

  it('keeps those with nothing to sort by at the end, whichever way the list runs', async () => {
    const db = freshDatabase();
    const [ada, bo, cy] = [aPerson('Ada'), aPerson('Bo'), aPerson('Cy')];
    await put(db, ada, bo, cy);
    await write(db, { label: 'x' }, async (w) => {
      await w.put('cadencePlans', aPlan(ada.id, '2026-05-15'));
      await w.put('cadencePlans', aPlan(bo.id, '2026-05-12'));
    });
    expect(await found(db, { sort: 'due', descending: true })).toEqual(['Ada', 'Bo', 'Cy']);
  });

  it('answers as looking at every record would, after any writes, on any page', async () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '김', '하', ' '), maxLength: 6 });
    const steps = fc.array(fc.record({ who: fc.nat(9), name: letters, remove: fc.boolean() }), {
      maxLength: 15,
    });
    const asked = fc.record({
      query: letters,
      descending: fc.boolean(),
      offset: fc.nat(5),
      limit: fc.integer({ min: 1, max: 5 }),
    });
    await fc.assert(
      fc.asyncProperty(steps, asked, async (run, question) => {
        const db = freshDatabase();
        const people = Array.from({ length: 10 }, () => aPerson('x'));
        for (const [i, { who, name, remove }] of run.entries()) {
          await write(db, { label: 'x', at: i }, (w) =>
            remove
              ? w.remove('people', people[who]!.id)
              : w.put('people', { ...people[who]!, name: typed(name || 'x') }).then(() => undefined),
          );
          await searchPeople(db, EVERYBODY);
        }
        const { total, rows } = await searchPeople(db, { ...EVERYBODY, ...question });

        const living = (await db.people.toArray()).filter((person) => person.deletedAt === null);
        const words = foldText(question.query).split(' ').filter(Boolean);
        const fitting = living.filter((person) =>
          words.every((word) => foldText(person.name.value).includes(word)),
        );
        expect(total).toBe(fitting.length);
        expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
        expect(rows.length).toBe(Math.max(0, Math.min(question.limit, total - question.offset)));
        const all = await searchPeople(db, { ...EVERYBODY, ...question, offset: 0, limit: 50 });
        expect(all.rows.slice(question.offset, question.offset + question.limit)).toEqual(rows);
        expect(all.rows.map((row) => row.id).sort()).toEqual(fitting.map((person) => person.id).sort());
        const names = all.rows.map((row) => foldText(row.name.value)).filter(Boolean);
        const inOrder = [...names].sort((a, b) => (a < b ? -1 : 1));
        expect(names).toEqual(question.descending ? inOrder.reverse() : inOrder);
        await db.delete();
      }),
      { numRuns: 60 },
    );
  });
});
