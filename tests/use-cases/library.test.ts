import { describe, expect, it } from 'vitest';
import type { LibraryContent } from '../../lib/library/library-content';
import { REQUESTS } from '../../lib/messages/schemas';
import { write } from '../../lib/store/write';
import type { UseCaseContext } from '../../lib/use-cases/context';
import {
  exportLibrary,
  importLibrary,
  listLibrary,
  removeLibraryItem,
  saveLibraryItem,
} from '../../lib/use-cases/library';
import { undo } from '../../lib/use-cases/undo';
import { aBenefit, anItem } from '../library/a-benefit';
import { aCompany } from '../store/records';
import { context } from './context';

const add = (ctx: UseCaseContext, over: Partial<LibraryContent> = {}) =>
  saveLibraryItem({ id: null, content: aBenefit(over) }, ctx);
const texts = async (ctx: UseCaseContext) =>
  (await listLibrary(undefined, ctx)).items.map(({ text }) => text);
const exported = async (ctx: UseCaseContext) => (await exportLibrary({ ids: null }, ctx)).text;
const put = (ctx: UseCaseContext, ...items: ReturnType<typeof anItem>[]) =>
  write(ctx.db, { label: 'test' }, (w) => w.putAll('libraryItems', items));

describe('an item of the library', () => {
  it('is kept without what its kind has no use for, and is changed in its place', async () => {
    const ctx = context();
    const item = await saveLibraryItem(
      { id: null, content: aBenefit({ kind: 'question', text: ' Who checks?\u202e ', slot: 'ask' }) },
      ctx,
    );
    expect(item).toMatchObject({
      kind: 'question',
      text: 'Who checks?',
      benefitType: null,
      topic: '',
      slot: null,
      roles: ['user'],
    });
    await saveLibraryItem({ id: item.id, content: { ...aBenefit(), text: 'Changed' } }, ctx);
    expect(await texts(ctx)).toEqual(['Changed']);
  });

  it('removed or changed comes back with undo', async () => {
    const ctx = context();
    const { id } = await add(ctx, { text: 'first' });
    await saveLibraryItem({ id, content: aBenefit({ text: 'second' }) }, ctx);
    await removeLibraryItem({ id }, ctx);
    expect(await texts(ctx)).toEqual([]);
    await undo({ journalId: null }, ctx);
    expect(await texts(ctx)).toEqual(['second']);
    await undo({ journalId: null }, ctx);
    expect(await texts(ctx)).toEqual(['first']);
  });

  it.each<[string, Partial<LibraryContent>]>([
    ['text_empty', { text: ' \u200b ' }],
    ['text_too_long', { text: 'x'.repeat(2_001) }],
    ['text_too_long', { proof: 'x'.repeat(301) }],
    ['type_missing', { benefitType: null }],
    ['slot_missing', { kind: 'phrase' }],
  ])('is refused with a reason: %s', async (detail, over) => {
    const ctx = context();
    await expect(async () => add(ctx, over)).rejects.toMatchObject({ code: 'invalid', detail });
    expect(await texts(ctx)).toEqual([]);
  });

  it('is for a customer on record only, whose name it is listed with', async () => {
    const ctx = context();
    const company = aCompany('Northquay Foods');
    await expect(add(ctx, { companyId: company.id })).rejects.toMatchObject({ code: 'not_found' });
    await write(ctx.db, { label: 'test' }, (w) => w.put('companies', company));
    await add(ctx, { companyId: company.id });
    expect((await listLibrary(undefined, ctx)).customers).toEqual([
      { id: company.id, name: 'Northquay Foods' },
    ]);
  });

  it('made from a sample is the rep’s own', async () => {
    const ctx = context();
    const sample = anItem({ sample: true });
    await put(ctx, sample);
    await saveLibraryItem({ id: sample.id, content: aBenefit({ text: 'Mine now' }) }, ctx);
    expect((await listLibrary(undefined, ctx)).items).toEqual([
      expect.not.objectContaining({ sample: true }),
    ]);
  });

  it('is not taken in a shape that it does not have', () => {
    const { data } = REQUESTS.saveLibraryItem;
    const wrong = [
      { kind: 'benefits' },
      { language: 'de' },
      { roles: ['boss'] },
      { text: 7 },
      { companyId: 'x' },
    ];
    expect(data.safeParse({ id: null, content: aBenefit() }).success).toBe(true);
    for (const over of wrong)
      expect(data.safeParse({ id: null, content: { ...aBenefit(), ...over } }).success).toBe(false);
  });
});

describe('a library file', () => {
  it('fills an empty library, and taken in again changes nothing', async () => {
    const [from, to] = [context(), context()];
    await add(from);
    await add(from, { kind: 'signature', text: 'Noor Ferris\nQuillmark', roles: [] });
    const text = await exported(from);
    expect(await importLibrary({ text }, to)).toMatchObject({ problem: null, added: 2, skipped: [] });
    expect(await importLibrary({ text }, to)).toMatchObject({ added: 0, same: 2 });
    expect(await exported(to)).toBe(text);
    await undo({ journalId: null }, to);
    expect(await texts(to)).toEqual([]);
  });

  it('completes what is on record and writes over none of the rep’s words', async () => {
    const [from, to] = [context(), context()];
    await add(from, { topic: '', proof: 'two plants of that age' });
    await add(from, { text: 'Told otherwise', proof: 'one figure' });
    await add(to);
    await add(to, { text: 'Told  otherwise ', proof: 'my own figure' });
    expect(await importLibrary({ text: await exported(from) }, to)).toMatchObject({
      added: 0,
      completed: 1,
      kept_both: 1,
    });
    const { items } = await listLibrary(undefined, to);
    expect(items.map(({ proof }) => proof).toSorted()).toEqual([
      'my own figure',
      'one figure',
      'two plants of that age',
    ]);
    expect(items.map(({ topic }) => topic)).toEqual(['lot search', 'lot search', 'lot search']);
  });

  it('finds a customer by name, and leaves out what is for one who is not on record', async () => {
    const [from, to, elsewhere] = [context(), context(), context()];
    const company = aCompany('Northquay Foods');
    await write(from.db, { label: 'test' }, (w) => w.put('companies', company));
    await write(to.db, { label: 'test' }, (w) => w.put('companies', aCompany('Northquay Foods, Inc.')));
    await add(from, { companyId: company.id });
    const text = await exported(from);
    await importLibrary({ text }, to);
    expect((await listLibrary(undefined, to)).customers).toMatchObject([{ name: 'Northquay Foods, Inc.' }]);
    expect(await importLibrary({ text }, elsewhere)).toMatchObject({
      added: 0,
      skipped: [{ place: 1, reason: 'customer_unknown' }],
    });
    expect(await texts(elsewhere)).toEqual([]);
  });

  it('holds what was asked for, and no samples; nor does a sample stand for what comes in', async () => {
    const ctx = context();
    const own = await add(ctx, { text: 'mine' });
    await add(ctx, { text: 'not asked for' });
    const sample = anItem({ sample: true });
    await put(ctx, sample);
    expect(await exportLibrary({ ids: [own.id, sample.id] }, ctx)).toMatchObject({ count: 1 });

    const other = context();
    await add(other, { text: sample.text });
    expect(await importLibrary({ text: await exported(other) }, ctx)).toMatchObject({ added: 1, same: 0 });
  });

  it('that is none changes nothing and leaves nothing to undo', async () => {
    const ctx = context();
    expect(await importLibrary({ text: '[]' }, ctx)).toMatchObject({ problem: 'not_a_library', added: 0 });
    expect(await ctx.db.journal.count()).toBe(0);
  });
});
