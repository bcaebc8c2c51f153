import { describe, expect, it } from 'vitest';
import type { RequestData } from '../../lib/messages/schemas';
import type { CapturedPerson } from '../../lib/people/capture';
import type { UseCaseContext } from '../../lib/use-cases/context';
import { draftCopied, getOpenDraft, saveDraft } from '../../lib/use-cases/drafts';
import { listPeople } from '../../lib/use-cases/list-people';
import {
  acceptChanges,
  declineChanges,
  erasePerson,
  getPerson,
  removePerson,
  updatePerson,
} from '../../lib/use-cases/people';
import { matchReading } from '../../lib/use-cases/reading';
import { saveSubject } from '../../lib/use-cases/save-subject';
import { suppressPerson } from '../../lib/use-cases/suppress-person';
import { listUndo, undo } from '../../lib/use-cases/undo';
import { capture, captured, SOURCE } from '../people/captured';
import { context } from './context';
import { LETTER } from './letter';

const DANA = captured({ name: 'Dana Okafor', title: 'Buyer', company: 'Northquay Foods' }, [
  'dana.okafor@northquay.example',
]);

function save(
  ctx: UseCaseContext,
  person: CapturedPerson | null,
  typed: RequestData<'saveSubject'>['typed'] = {},
) {
  return saveSubject({ captured: person, ...SOURCE, typed }, ctx);
}

describe('saving who is on screen', () => {
  it('keeps the person, their company, and where each value was read', async () => {
    const ctx = context();
    const { id, outcome } = await save(ctx, DANA, { notes: 'met at the fair' });
    expect(outcome).toBe('created');
    const view = await getPerson({ id }, ctx);
    expect(view.person).toMatchObject({ name: { value: 'Dana Okafor' }, notes: 'met at the fair' });
    expect(view.person.title?.origin).toMatchObject({ kind: 'captured', selector: 'sender' });
    expect(view.company).toMatchObject({
      name: { value: 'Northquay Foods' },
      domains: [{ value: 'northquay.example' }],
    });
    expect(view.person).not.toHaveProperty('keys');
  });

  it('answers who is on record already and overwrites nothing', async () => {
    const ctx = context();
    const first = await save(ctx, DANA);
    const again = await save(ctx, captured({ name: 'D. O.' }, ['DANA.OKAFOR@northquay.example']));
    expect(again).toEqual({ id: first.id, outcome: 'existing' });
    expect((await getPerson(first, ctx)).person.name.value).toBe('Dana Okafor');
  });

  it('makes one record of one address, however many windows save it at once', async () => {
    const ctx = context();
    const answers = await Promise.all(Array.from({ length: 8 }, () => save(ctx, DANA)));
    expect(new Set(answers.map((answer) => answer.id)).size).toBe(1);
    expect(answers.filter((answer) => answer.outcome === 'created')).toHaveLength(1);
    expect(await ctx.db.people.count()).toBe(1);
  });

  it('puts two people of one domain into one company, and strangers of one name apart', async () => {
    const ctx = context();
    const ids = [];
    for (const [name, email, company] of [
      ['Dana', 'dana@northquay.example', 'Northquay Foods'],
      ['Marta', 'marta@sales.northquay.example', 'NQF'],
      ['Bo', 'bo@northquay-foods.example', 'Northquay Foods'],
    ] as const) {
      ids.push((await save(ctx, captured({ name, company }, [email]))).id);
    }
    const companies = await Promise.all(ids.map(async (id) => (await getPerson({ id }, ctx)).company?.id));
    expect(companies[0]).toBe(companies[1]);
    expect(companies[2]).not.toBe(companies[0]);
  });

  it('calls a company by its domain until somebody names it', async () => {
    const ctx = context();
    const { id } = await save(ctx, captured({ name: 'Dana' }, ['dana@northquay.example']));
    expect((await getPerson({ id }, ctx)).company?.name.value).toBe('northquay.example');
    const view = await updatePerson({ id, typed: { companyName: 'Northquay Foods' } }, ctx);
    expect(view.company?.name).toMatchObject({ value: 'Northquay Foods', origin: { kind: 'typed' } });
    expect(await ctx.db.companies.count()).toBe(1);
  });

  it('takes no company from free mail, and none that the rep took out of the form', async () => {
    const ctx = context();
    const free = await save(ctx, captured({ name: 'Bo' }, ['bo@naver.com']));
    const bare = await save(ctx, DANA, { companyName: '' });
    expect((await getPerson(free, ctx)).company).toBeNull();
    expect((await getPerson(bare, ctx)).company).toBeNull();
  });

  it('is one thing to undo, company and all', async () => {
    const ctx = context();
    await save(ctx, DANA);
    expect(await undo({ journalId: null }, ctx)).toMatchObject({
      label: 'person_saved',
      params: { name: 'Dana Okafor' },
    });
    expect([await ctx.db.people.count(), await ctx.db.companies.count()]).toEqual([0, 0]);
  });
});

describe('changing a person', () => {
  it('refuses the address of another person, and changes nothing', async () => {
    const ctx = context();
    const dana = await save(ctx, DANA);
    await save(ctx, captured({ name: 'Marta' }, ['marta@northquay.example']));
    const taking = updatePerson(
      { id: dana.id, typed: { title: 'X', emails: ['marta@northquay.example'] } },
      ctx,
    );
    await expect(taking).rejects.toMatchObject({ code: 'invalid', detail: 'taken' });
    expect((await getPerson(dana, ctx)).person.title?.value).toBe('Buyer');
  });

  it('offers what the page says otherwise until it is accepted or declined', async () => {
    const ctx = context();
    const { id } = await save(ctx, DANA, { location: 'Leith' });
    const page = captured({ name: 'Dana Okafor', title: 'Head of Purchasing', location: 'York' }, [
      'dana.okafor@northquay.example',
    ]);
    const changes = async () => (await matchReading(capture([page]), ctx))[0]!.changes;
    const [title, location] = await changes();
    await acceptChanges({ id, changes: [title!], ...SOURCE }, ctx);
    await declineChanges({ id, changes: [location!] }, ctx);
    expect(await changes()).toEqual([]);
    const { person } = await getPerson({ id }, ctx);
    expect(person.title).toMatchObject({ value: 'Head of Purchasing', origin: { kind: 'captured' } });
    expect(person.location).toMatchObject({ value: 'Leith', origin: { kind: 'typed' } });
  });

  it('moves a person who changed their employer, and leaves the old company as it was', async () => {
    const ctx = context();
    const { id } = await save(ctx, DANA);
    const old = (await getPerson({ id }, ctx)).company!;
    const page = captured({ company: 'Skerry Tools' }, ['dana.okafor@northquay.example']);
    const [subject] = await matchReading(capture([page]), ctx);
    const view = await acceptChanges({ id, changes: subject!.changes, ...SOURCE }, ctx);
    expect(view.company?.name.value).toBe('Skerry Tools');
    expect((await ctx.db.companies.get(old.id))?.name.value).toBe('Northquay Foods');
  });

  it('of nobody is not found', async () => {
    const id = crypto.randomUUID();
    await expect(getPerson({ id }, context())).rejects.toMatchObject({ code: 'not_found' });
    await expect(updatePerson({ id, typed: {} }, context())).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('letting a person go', () => {
  async function worked(ctx: UseCaseContext): Promise<string> {
    const { id } = await save(ctx, DANA);
    await saveDraft({ personId: id, ...LETTER }, ctx);
    await draftCopied({ personId: id }, ctx, async () => undefined);
    await saveDraft({ personId: id, ...LETTER, body: 'A second letter' }, ctx);
    return id;
  }

  it('removing takes all that is theirs, and undo brings it back', async () => {
    const ctx = context();
    const id = await worked(ctx);
    const before = await getPerson({ id }, ctx);
    await removePerson({ id }, ctx);
    await expect(getPerson({ id }, ctx)).rejects.toMatchObject({ code: 'not_found' });
    expect((await ctx.db.touches.toArray()).every((touch) => touch.deletedAt !== null)).toBe(true);
    await undo({ journalId: null }, ctx);
    expect(await getPerson({ id }, ctx)).toEqual(before);
  });

  it('erasing leaves no trace of them anywhere, the opt-out excepted', async () => {
    const ctx = context();
    const marta = await save(ctx, captured({ name: 'Marta Ilves' }, ['marta@northquay.example']));
    const id = await worked(ctx);
    await updatePerson({ id, typed: { name: 'Dana Adeyemi' } }, ctx);
    await suppressPerson({ id, reason: 'asked to stop' }, ctx);
    await erasePerson({ id }, ctx);

    const all = JSON.stringify(await Promise.all(ctx.db.tables.map((table) => table.toArray())));
    for (const trace of ['Okafor', 'okafor', 'Adeyemi', 'adeyemi', 'A second letter', id])
      expect(all).not.toContain(trace);
    expect(await ctx.db.suppressions.count()).toBe(1);
    expect((await getPerson(marta, ctx)).person.name.value).toBe('Marta Ilves');
    const page = { sort: 'name', descending: false, offset: 0, limit: 50 } as const;
    const filter = { query: '', role: null, due: false };
    expect(await listPeople({ filter, ...page }, ctx)).toMatchObject({
      total: 1,
      rows: [{ name: 'Marta Ilves' }],
    });

    const again = await save(ctx, DANA);
    expect((await getPerson(again, ctx)).suppressed).toBe(true);
    for (const entry of await listUndo({ limit: 100 }, ctx))
      await undo({ journalId: entry.id }, ctx).catch(() => null);
    expect(await ctx.db.people.get(id)).toBeUndefined();
  });

  it('an opt-out ends drafts and refuses new ones; undo lifts it', async () => {
    const ctx = context();
    const id = await worked(ctx);
    await suppressPerson({ id, reason: '' }, ctx);
    expect(await getPerson({ id }, ctx)).toMatchObject({ suppressed: true });
    expect(await getOpenDraft({ personId: id }, ctx)).toBeNull();
    await expect(saveDraft({ personId: id, ...LETTER }, ctx)).rejects.toMatchObject({ code: 'suppressed' });
    await undo({ journalId: null }, ctx);
    expect(await getPerson({ id }, ctx)).toMatchObject({ suppressed: false });
    expect(await getOpenDraft({ personId: id }, ctx)).toMatchObject({ body: 'A second letter' });
  });
});
