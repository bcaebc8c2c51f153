import { describe, expect, it } from 'vitest';
import type { Capture } from '../../lib/people/capture';
import { isSizeBand } from '../../lib/pages/linkedin/company/company-band';
import { siteDomain } from '../../lib/pages/linkedin/company/company-site';
import { readHtml } from './page-cases';

const ITEM = 'item-of-the-list';
const LIST = `<div class="list"><div class="${ITEM}">Grain Trade</div><div class="group"><div class="${ITEM}">Fargo, ND</div><div class="${ITEM}">900 followers</div><a class="${ITEM} link" href="/search/results/people/?currentCompany=%5B%2241%22%5D"><span>11-50 employees</span></a></div></div>`;
const NAV = ['about', 'posts', 'jobs'].map((tab) => `<a href="/company/oat-ember/${tab}/">x</a>`).join('');

interface Change {
  address?: string;
  title?: string;
  name?: string;
  /** The title of its heading. */
  titled?: string;
  list?: string;
  nav?: string;
  rest?: string;
}

function read(change: Change = {}): Capture {
  const {
    title = 'Oat & Ember: Overview',
    name = 'Oat & Ember',
    titled = name,
    list = LIST,
    nav = NAV,
    rest = '',
    address = 'https://www.linkedin.com/company/oat-ember/',
  } = change;
  return readHtml(
    `<title>${title} | LinkedIn</title><main><section><div><h1 title="${titled}">${name}</h1>${list}</div><nav>${nav}</nav></section>${rest}</main>`,
    address,
  );
}

function told(change: Change): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(read(change).company ?? {}).map(([field, one]) => [field, one?.value]),
  );
}

const ALL = {
  name: 'Oat & Ember',
  url: 'https://www.linkedin.com/company/oat-ember/',
  industry: 'Grain Trade',
  headquarters: 'Fargo, ND',
  size: '11-50 employees',
};

describe('the list under the name of a company', () => {
  it('is told apart by who stands with whom, whatever the order', () => {
    const [industry, group] = LIST.replace('<div class="list">', '').split(/(?=<div class="group">)/);
    expect(told({})).toEqual(ALL);
    expect(told({ list: `<div class="list">${group?.replace(/<\/div>$/, '')}${industry}</div>` })).toEqual(
      ALL,
    );
  });

  it('gives no industry for a place that is gone', () => {
    const list = LIST.replace(`<div class="${ITEM}">Fargo, ND</div>`, '');
    expect(told({ list })).toEqual({ ...ALL, headquarters: undefined });
  });

  it('says neither of a text that stands with the counts alone, which may be either', () => {
    const list = LIST.replace(`<div class="${ITEM}">Grain Trade</div>`, '');
    expect(told({ list })).toEqual({ ...ALL, industry: undefined, headquarters: undefined });
  });

  it.each([
    ['another look', '<span class="ext">Fit</span>', ALL],
    ['the same look', `<div class="${ITEM}">Fit</div>`, { ...ALL, headquarters: undefined }],
  ])('is not misled by a node of %s', (_what, node, expected) => {
    expect(told({ list: LIST.replace('<div class="group">', `$&${node}`) })).toEqual(expected);
  });

  it('gives no place with words of somebody else inside', () => {
    const list = LIST.replace('Fargo, ND', 'Fargo, ND<b>Save</b>');
    expect(told({ list })).toEqual({ ...ALL, headquarters: undefined });
  });
});

describe('whose page it is', () => {
  it.each([
    ['the tabs are of another company', { nav: NAV.replaceAll('oat-ember', 'rye') }],
    ['nothing links to the company', { nav: '' }],
    ['two companies have tabs', { rest: NAV.replaceAll('oat-ember', 'rye') }],
    ['a number in the address is another company', { address: 'https://www.linkedin.com/company/42/' }],
    ['the title names another', { title: 'Rye: Overview' }],
    ['nothing repeats the name', { title: 'LinkedIn' }],
    ['the title has no tab, as a person’s, and the heading no title', { title: 'Oat & Ember', titled: '' }],
    [
      'the title names a similar company that stands on the page',
      { title: 'Rye: Overview', rest: '<aside><h3>Rye</h3></aside>' },
    ],
    [
      'the title names a person whose card stands beside the name',
      { title: 'Rye: Overview', list: '<a href="/in/rye/"><h2>Rye</h2></a>' },
    ],
  ])('is not said where %s', (_what, change) => {
    const { company, silence, people } = read(change);
    expect({ company, silence, people }).toEqual({ silence: 'page_not_ready', people: [] });
  });

  it('is said where the link to its people has the number of the address', () => {
    expect(told({ address: 'https://www.linkedin.com/company/41/about/' })).toEqual(ALL);
  });

  it.each([['Oat & Ember : présentation'], ['(99+) Oat & Ember：概览'], ['Oat & Ember']])(
    'is confirmed by the title %s',
    (title) => {
      expect(told({ title })).toEqual(ALL);
    },
  );

  it('takes the whole name where it holds a colon and a shorter heading stands beside it', () => {
    expect(told({ name: 'Oat: Ember', title: 'Oat: Ember: Jobs', rest: '<h2>Oat</h2>' }).name).toBe(
      'Oat: Ember',
    );
  });

  it('is nobody for staff pages and for a company that is gone', () => {
    for (const path of ['oat-ember/admin/dashboard/', 'unavailable/']) {
      expect(read({ address: `https://www.linkedin.com/company/${path}` }).silence).toBe('no_person_here');
    }
  });
});

describe('the site of a company', () => {
  const about = (href: string, text: string, tab = 'about') =>
    `<section><a href="${href}">${text}</a><footer><a href="/company/oat-ember/${tab}/">All</a></footer></section>`;

  it.each([
    [
      'beside the link that tells more',
      about('https://www.oats.example/x', 'oats.example/x'),
      'oats.example',
    ],
    ['twice the same', about('https://oats.example', 'oats.example').repeat(2), 'oats.example'],
    ['in a post', about('https://oats.example', 'oats.example', 'posts'), undefined],
    ['under another text', about('https://oats.example', 'Visit us'), undefined],
    ['under another address', about('https://oats.example', 'rye.example'), undefined],
    ['on a host that many share', about('https://facebook.com/oats', 'facebook.com/oats'), undefined],
    ['nowhere near', '<a href="https://oats.example">oats.example</a>', undefined],
  ])('is read from a link %s', (_what, rest, domain) => {
    expect(told({ rest })).toEqual({ ...ALL, domain });
  });

  it('is none where two stand there', () => {
    const capture = read({
      rest: about('https://a.example', 'a.example') + about('https://b.example', 'b.example'),
    });
    expect(capture.company?.domain).toBeUndefined();
    expect(capture.unread).toEqual([{ part: 'domain', reason: 'disagree' }]);
  });

  it.each([
    'mailto:x@oats.example',
    'https://localhost/',
    'https://10.0.0.1/',
    'https://www.linkedin.com/in/x',
  ])('is none for %s', (address) => {
    expect(siteDomain(new URL(address))).toBeNull();
  });
});

describe('a band of employees', () => {
  it.each([
    '51-200 employees',
    '1,001-5,000 employees',
    '10.001+ Beschäftigte',
    '10 001+ employés',
    'De 51 à 200 employés',
    '1K-5K employees',
    '501-1K employees',
    '10K+ employees',
    '51–200 сотрудников',
    '직원 51-200명',
    '51-200 人',
    '١١-٥٠ موظفًا'.replace(/[٠-٩]/g, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit))),
  ])('is %s', (text) => {
    expect(isSizeBand(text)).toBe(true);
  });

  it.each([
    '8K followers',
    '1,377 associated members',
    '1911',
    'See all 69 employees on LinkedIn',
    'Fargo, ND',
    '+1 555',
  ])('is not %s', (text) => {
    expect(isSizeBand(text)).toBe(false);
  });
});
