import { describe, expect, it } from 'vitest';
import type { Capture } from '../../lib/people/capture';
import { salesPlaceOf } from '../../lib/pages/linkedin/sales/sales-address';
import { readHtml } from './page-cases';

const TOKEN = 'ACwAAB7kQ2wBn5x0RZlTt3vYc8uJp1dEoGhSaLm';
const OTHER = 'ACwAAC1mZ9kBx2v4Hq7WnLd5rTyPb0cEuJiFsOa';
const job = (title: string, company: string) =>
  `<p><span data-anonymize="job-title">${title}</span> at <span data-anonymize="company-name">${company}</span></p>`;
const FORMER = '<p>Before <a data-anonymize="company-name" href="/sales/company/7">Kord Mills</a></p>';

interface Change {
  role?: string;
  title?: string;
  name?: string;
  row?: string;
  beside?: string;
}

function lead({
  role = job('Buyer', 'Peipsi'),
  title = 'Maarja Liivak | Sales Navigator',
  name = 'Maarja Liivak',
  row = '<div class="q">Tartu</div><div class="q">500+ ühendust</div>',
  beside = '',
}: Change = {}): Capture {
  return readHtml(
    `<title>${title}</title><main><section data-sn-view-name="feature-lead-top-card"><div><h1 data-x--lead--name data-anonymize="person-name">${name}</h1><div><span data-anonymize="headline">Buys oats</span></div><div>${row}</div></div>${beside}<div data-sn-view-name="lead-current-role"><h2>Now</h2>${role}${FORMER}</div></section></main>`,
    `https://www.linkedin.com/sales/lead/${TOKEN},NAME_SEARCH,x`,
  );
}

function told(change?: Change): Record<string, unknown> {
  const [person] = lead(change).people;
  const { title, company, companyUrl, location, headline } = person ?? {};
  return {
    title: title?.value,
    company: company?.value,
    companyUrl: companyUrl?.value,
    location: location?.value,
    headline: headline?.value,
  };
}

const ALL = { title: 'Buyer', company: 'Peipsi', location: 'Tartu', headline: 'Buys oats' };

describe('a lead', () => {
  it('is read with the job of today', () => {
    expect(told()).toEqual(ALL);
  });

  it('has neither of two jobs at once', () => {
    const change = { role: job('Buyer', 'Peipsi') + job('Chair', 'Reval Port') };
    expect(told(change)).toEqual({ location: 'Tartu', headline: 'Buys oats' });
    expect(lead(change).unread).toEqual([
      { part: 'title', reason: 'disagree' },
      { part: 'company', reason: 'disagree' },
    ]);
  });

  it('has no former employer for one that is not named', () => {
    const role = '<p><span data-anonymize="job-title">Buyer</span></p>';
    expect(told({ role })).toEqual({ ...ALL, company: undefined });
  });

  it('has no employer that the logo contradicts', () => {
    const role = `<img data-anonymize="company-logo" alt="Kord Mills">${job('Buyer', 'Peipsi')}`;
    expect(told({ role })).toEqual({ ...ALL, title: undefined, company: undefined });
  });

  it.each([
    ['in any order', '<div class="q">500+ ühendust</div><div class="q">Tartu</div>', 'Tartu'],
    ['alone', '<div class="q">Tartu</div>', undefined],
    ['beside a count that looks otherwise', '<div class="q">Tartu</div><div class="z">500+</div>', undefined],
    ['beside another text', '<div class="q">Tartu</div><div class="q">Open</div>', undefined],
  ])('has the place that stands %s', (_how, row, location) => {
    expect(told({ row })).toEqual({ ...ALL, location });
  });

  it('has nothing of another person in the card', () => {
    const beside =
      '<div><span data-anonymize="person-name">Anneli Roos</span><span data-anonymize="headline">Chef</span><span data-anonymize="location">Narva</span></div>';
    expect(told({ beside, row: '' })).toEqual({ ...ALL, location: undefined });
  });

  it.each([
    ['the title names another', { title: 'Anneli Roos | Sales Navigator' }],
    ['the title is none of a lead', { title: 'Sales Navigator' }],
    ['the name holds words of somebody else', { name: 'Maarja Liivak<b>Save</b>' }],
  ])('is nobody where %s', (_what, change) => {
    expect(lead(change)).toMatchObject({ people: [], silence: 'page_not_ready' });
  });

  it('is nobody where the name links to another lead', () => {
    const capture = lead({
      beside: `<a href="/sales/lead/${OTHER},NAME_SEARCH,y">Maarja Liivak</a>`,
    });
    expect(capture).toMatchObject({ people: [], silence: 'page_not_ready' });
  });
});

describe('the rows of a search', () => {
  const row = (inside: string) =>
    readHtml(
      `<main><ol><li data-scroll-into-view="urn:li:fs_salesProfile:(${TOKEN},NAME_SEARCH,x)">${inside}</li></ol></main>`,
      'https://www.linkedin.com/sales/search/people?query=x',
    ).people.map(({ name, title }) => ({ name: name?.value, title: title?.value }));
  const name = (token: string) =>
    `<a href="/sales/lead/${token},NAME_SEARCH,x"><span data-anonymize="person-name">Maarja Liivak</span></a>`;

  it('are of whom their own mark and their link name', () => {
    expect(row(`${name(TOKEN)}<span data-anonymize="title">Buyer</span>`)).toEqual([
      { name: 'Maarja Liivak', title: 'Buyer' },
    ]);
    expect(row(name(OTHER))).toEqual([]);
    expect(row('<span data-anonymize="person-name">Maarja Liivak</span>')).toEqual([]);
  });

  it('take no title from a card that names somebody else', () => {
    const card =
      '<div><i data-anonymize="person-name">Anneli</i><span data-anonymize="title">Chef</span></div>';
    expect(row(name(TOKEN) + card)).toEqual([{ name: 'Maarja Liivak' }]);
  });
});

describe('addresses of Sales Navigator', () => {
  it.each([
    [`/sales/lead/${TOKEN},NAME_SEARCH,2qH0`, { kind: 'lead', token: TOKEN }],
    [`/sales/lead/${TOKEN}%2CNAME_SEARCH`, { kind: 'lead', token: TOKEN }],
    [`/sales/people/${TOKEN},x`, { kind: 'lead', token: TOKEN }],
    ['/sales/company/123?_ntb=x', { kind: 'account', id: '123' }],
    ['/sales/search/people?query=x', { kind: 'search' }],
    ['/sales/lists/people/77', { kind: 'search' }],
    ['/sales/lead/maarja,x', null],
    ['/sales/search/company', null],
    ['/sales/home', null],
    ['/in/maarja/', null],
  ])('%s', (path, place) => {
    expect(salesPlaceOf(new URL(path, 'https://www.linkedin.com'))).toEqual(place);
  });

  it('are no others of the same path', () => {
    expect(salesPlaceOf(new URL(`https://evil-linkedin.com/sales/lead/${TOKEN},x`))).toBeNull();
  });
});
