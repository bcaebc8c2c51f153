import { describe, expect, it } from 'vitest';
import type { CapturedCompany } from '../../lib/people/capture';
import { acceptCompanyChanges, matchCompany, saveCompany } from '../../lib/use-cases/save-company';
import { saveSubject } from '../../lib/use-cases/save-subject';
import { undo } from '../../lib/use-cases/undo';
import { capture, captured, seen, SOURCE } from '../people/captured';
import { context } from './context';

const PAGE = {
  page: 'linkedin-company',
  address: 'https://www.linkedin.com/company/northquay-foods/',
  readAt: 1_000,
} as const;
const company = (over: CapturedCompany = {}): CapturedCompany => ({
  name: seen('Northquay Foods'),
  url: seen('https://www.linkedin.com/company/northquay-foods/'),
  industry: seen('Food Production'),
  domain: seen('northquay.example'),
  ...over,
});
const match = (ctx: ReturnType<typeof context>, seenOnPage = company()) =>
  matchCompany(capture([], { ...PAGE, company: seenOnPage }), ctx);

describe('the company on screen', () => {
  it('is new until it is saved, once, and undo takes it back', async () => {
    const ctx = context();
    expect(await match(ctx)).toMatchObject({ known: null, changes: [] });
    const [first, second] = await Promise.all([
      saveCompany({ captured: company(), ...PAGE }, ctx),
      saveCompany({ captured: company(), ...PAGE }, ctx),
    ]);
    expect([first.outcome, second.outcome, second.id]).toEqual(['created', 'existing', first.id]);
    expect(await match(ctx)).toMatchObject({ known: { id: first.id }, changes: [] });
    await undo({ journalId: null }, ctx);
    expect((await match(ctx))?.known).toBeNull();
  });

  it('is known from a person’s mail domain, and what the page tells more is offered and accepted', async () => {
    const ctx = context();
    const dana = captured({ name: 'Dana' }, ['dana@northquay.example']);
    await saveSubject({ captured: dana, ...SOURCE, typed: {} }, ctx);
    const subject = await match(ctx);
    expect(subject?.changes.map(({ field, from }) => [field, from])).toEqual([
      ['industry', ''],
      ['url', ''],
      ['name', 'northquay.example'],
    ]);
    await acceptCompanyChanges({ id: subject!.known!.id, changes: subject!.changes, ...PAGE }, ctx);
    expect(await match(ctx)).toMatchObject({ known: { name: { value: 'Northquay Foods' } }, changes: [] });
  });

  it('is another company where its address is another, though the domain is the same', async () => {
    const ctx = context();
    const { id } = await saveCompany({ captured: company(), ...PAGE }, ctx);
    const sister = company({
      name: seen('Northquay Logistics'),
      url: seen('https://www.linkedin.com/company/northquay-logistics/'),
    });
    expect((await match(ctx, sister))?.known).toBeNull();
    const saved = await saveCompany({ captured: sister, ...PAGE }, ctx);
    expect(saved.outcome).toBe('created');
    expect((await ctx.db.companies.get(saved.id))?.domains).toEqual([]);
    const numbered = company({ url: seen('https://www.linkedin.com/company/90410102/') });
    expect((await match(ctx, numbered))?.known?.id).toBe(id);
  });

  it('does not take a domain that another company has', async () => {
    const ctx = context();
    await saveCompany({ captured: company(), ...PAGE }, ctx);
    const other = await saveCompany({ captured: { name: seen('Harrowgate Mills') }, ...PAGE }, ctx);
    const change = {
      field: 'domain' as const,
      from: '',
      to: 'northquay.example',
      captured: { layer: 'semantic' as const, selector: 'x' },
    };
    await expect(
      acceptCompanyChanges({ id: other.id, changes: [change], ...PAGE }, ctx),
    ).rejects.toMatchObject({ code: 'invalid', detail: 'taken' });
  });
});
