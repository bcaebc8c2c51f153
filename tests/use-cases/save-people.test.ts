import { describe, expect, it } from 'vitest';
import { getPerson, removePerson } from '../../lib/use-cases/people';
import { matchReading } from '../../lib/use-cases/reading';
import { savePeople } from '../../lib/use-cases/save-people';
import { suppressPerson } from '../../lib/use-cases/suppress-person';
import { listUndo, undo } from '../../lib/use-cases/undo';
import { capture, captured } from '../people/captured';
import { context } from './context';

const LIST = {
  page: 'linkedin-people-search',
  address: 'https://www.linkedin.com/search/results/people/?keywords=cold',
  readAt: 1_000,
} as const;
const row = (name: string, slug: string) =>
  captured({ name, profileUrl: `https://www.linkedin.com/in/${slug}/`, headline: 'Buyer' });

describe('saving the ticked rows of a list', () => {
  it('is one write that one undo takes back', async () => {
    const ctx = context();
    const people = [row('Dana Okafor', 'dana'), row('Ruth Anselm', 'ruth')];
    const { created, existing } = await savePeople({ people, ...LIST }, ctx);
    expect([created.length, existing.length]).toEqual([2, 0]);
    const [entry] = await listUndo({ limit: 10 }, ctx);
    expect(entry).toMatchObject({ label: 'people_saved', params: { count: 2 } });
    expect((await getPerson({ id: created[1]! }, ctx)).person.name).toMatchObject({
      value: 'Ruth Anselm',
      origin: { kind: 'captured', page: 'linkedin-people-search' },
    });
    await undo({ journalId: entry!.id }, ctx);
    expect((await matchReading(capture(people, LIST), ctx)).map(({ known }) => known)).toEqual([null, null]);
  });

  it('makes nobody twice, asked twice or at once', async () => {
    const ctx = context();
    const people = [row('Dana Okafor', 'dana'), row('Ruth Anselm', 'ruth')];
    const [first, second] = await Promise.all([
      savePeople({ people, ...LIST }, ctx),
      savePeople({ people, ...LIST }, ctx),
    ]);
    expect(second.existing).toEqual(first.created);
    expect(await ctx.db.people.count()).toBe(2);
    expect(await listUndo({ limit: 10 }, ctx)).toHaveLength(1);
  });

  it('leaves out whoever opted out, also when they are off record since, and marks them in the list', async () => {
    const ctx = context();
    const people = [row('Dana Okafor', 'dana'), row('Ruth Anselm', 'ruth')];
    const { created } = await savePeople({ people: people.slice(0, 1), ...LIST }, ctx);
    await suppressPerson({ id: created[0]!, reason: '' }, ctx);
    await removePerson({ id: created[0]! }, ctx);
    const again = await savePeople({ people, ...LIST }, ctx);
    expect([again.created.length, again.existing.length]).toEqual([1, 0]);
    const subjects = await matchReading(capture(people, LIST), ctx);
    expect(subjects.map(({ suppressed, known }) => [suppressed, known === null])).toEqual([
      [true, true],
      [false, false],
    ]);
  });

  it('refuses a row that nothing would tell from another', async () => {
    const ctx = context();
    const people = [row('Dana Okafor', 'dana'), captured({ name: 'Ruth Anselm' })];
    await expect(savePeople({ people, ...LIST }, ctx)).rejects.toMatchObject({ code: 'invalid' });
    expect(await ctx.db.people.count()).toBe(0);
  });
});
