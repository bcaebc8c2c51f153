import { describe, expect, it } from 'vitest';
import type { CapturedCompany } from '../../lib/people/capture';
import { applyCompanyChanges, companyChanges, companyFromPage } from '../../lib/people/company-changes';
import { aCompany, typed } from '../store/records';
import { seen, SOURCE } from './captured';

const PAGE: CapturedCompany = {
  name: seen('Northquay Foods, Inc.'),
  url: seen('https://www.linkedin.com/company/Northquay-Foods/about/'),
  tagline: seen('Frozen, not forgotten'),
  industry: seen('Food Production'),
  size: seen('201-500 employees'),
  headquarters: seen('Seattle, Washington'),
  domain: seen('www.northquay.example'),
};

describe('a company as its page tells it', () => {
  it('becomes a record with its address in one spelling and its registered domain', () => {
    const company = companyFromPage(PAGE, SOURCE, 1);
    expect(company).toMatchObject({
      name: { value: 'Northquay Foods, Inc.', origin: { kind: 'captured', selector: 'sender' } },
      linkedinUrl: { value: 'https://www.linkedin.com/company/northquay-foods/' },
      domains: [{ value: 'northquay.example' }],
      size: { value: '201-500 employees' },
      headquarters: { value: 'Seattle, Washington' },
    });
  });

  it('is no record without a name, and has no domain at a free mail provider', () => {
    expect(companyFromPage({ ...PAGE, name: undefined }, SOURCE, 1)).toBeNull();
    expect(companyFromPage({ ...PAGE, domain: seen('gmail.com') }, SOURCE, 1)?.domains).toEqual([]);
  });

  it('offers what the record lacks first, then what it has otherwise, and never the same in other letters', () => {
    const company = aCompany('NORTHQUAY FOODS', {
      industry: typed('Frozen goods'),
      size: typed('201-500 Employees'),
    });
    expect(companyChanges(company, PAGE).map(({ field, from }) => [field, from])).toEqual([
      ['headquarters', ''],
      ['domain', ''],
      ['url', ''],
      ['industry', 'Frozen goods'],
    ]);
  });

  it('takes over only what was accepted, with the page as its origin, and a further domain beside the others', () => {
    const company = aCompany('Northquay', { domains: [typed('northquay.co.kr')] });
    const changes = companyChanges(company, PAGE).filter(({ field }) => field !== 'name');
    const next = applyCompanyChanges(company, changes, SOURCE);
    expect(next.name.value).toBe('Northquay');
    expect(next.domains.map(({ value }) => value)).toEqual(['northquay.co.kr', 'northquay.example']);
    expect(next.industry?.origin).toMatchObject({ kind: 'captured', page: SOURCE.page });
    expect(companyChanges(next, PAGE).map(({ field }) => field)).toEqual(['name']);
  });
});
