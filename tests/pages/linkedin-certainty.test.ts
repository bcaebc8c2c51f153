import { describe, expect, it } from 'vitest';
import { reading, settle, type Unread } from '../../lib/pages/evidence';
import { placeOf } from '../../lib/pages/linkedin/address';
import { splitName, type NameEvidence } from '../../lib/pages/linkedin/profile/given-name';
import { positionsOf, rangeIn } from '../../lib/pages/linkedin/profile/position';
import {
  employerBesideSchool,
  employerInLine,
  settleWork,
} from '../../lib/pages/linkedin/profile/profile-work';
import { documentAt } from './page-cases';

const HOME = 'https://www.linkedin.com/';

/** An entry of the server-driven front end: one paragraph a line, each with the class of its kind. */
function entry(lines: [kind: string, text: string][], more = ''): Element {
  const paragraphs = lines.map(([kind, text]) => `<p class="${kind}">${text}</p>`).join('');
  return documentAt(`<main><div id="entry">${more}<div>${paragraphs}</div></div></main>`, HOME).querySelector(
    '#entry',
  ) as Element;
}
const job = (range: string, more?: string) =>
  entry(
    [
      ['title', 'Buyer'],
      ['company', 'Northway'],
      ['small', range],
      ['small', 'Leeds'],
    ],
    more,
  );
const THIS_YEAR_ON = '2019 - Present · 7 yrs';

describe('positions', () => {
  it.each([
    ['Dec 2019 - Present · 2 yrs 4 mos', 2019],
    ['März 2021–Heute · 4 Jahre 10 Monate', 2021],
    ['2021年3月 - 至今 · 4 年', 2021],
    ['2021년 3월 - 현재 · 4년', 2021],
    ['Sep 2018 - Dec 2019 · 1 yr 4 mos', 0],
    ['May 2014 · 1 mo', 0],
    ['2015–2021 · 6 Jahre', 0],
    ['Expo 2025 - Osaka · Full-time', null],
    ['no dates at all', null],
  ])('%s: open since %j', (range, since) => {
    expect(rangeIn(range)).toBe(since);
  });

  it('take the company without the kind of employment', () => {
    const lines: [string, string][] = [
      ['title', 'Buyer'],
      ['company', 'Northway · Full-time'],
      ['small', THIS_YEAR_ON],
    ];
    expect(positionsOf(entry(lines), ['Northway'], null)[0]).toMatchObject({
      title: 'Buyer',
      company: 'Northway',
    });
  });

  it('are the same in whatever order the lines stand', () => {
    const lines: [string, string][] = [
      ['small', 'Leeds'],
      ['small', THIS_YEAR_ON],
      ['company', 'Northway'],
      ['title', 'Buyer'],
    ];
    expect(positionsOf(entry(lines), ['Northway'], null)[0]).toMatchObject({ title: 'Buyer', since: 2019 });
  });

  it('have no title where it is gone: neither the place nor an added word becomes one', () => {
    const without = (...lines: [string, string][]) =>
      positionsOf(entry([['company', 'Northway'], ['small', THIS_YEAR_ON], ...lines]), ['Northway'], null)[0]
        ?.title;
    expect(without(['small', 'Leeds'])).toBeUndefined();
    expect(without(['company', 'Full-time'])).toBeUndefined();
    expect(without(['title', 'Buyer'], ['extension', 'Save'])).toBeUndefined();
  });

  const group = (roles: string) =>
    positionsOf(
      entry(
        [
          ['title', 'Northway'],
          ['company', 'Full-time · 4 yrs'],
        ],
        `<ul>${roles}</ul>`,
      ),
      ['Northway'],
      null,
    );
  const role = (title: string, range: string) =>
    `<li><p class="${title && 'title'}">${title}</p><p class="company">Full-time</p><p class="small">${range}</p></li>`;

  it('of one employer with several roles are the roles', () => {
    const roles = group(
      role('Head of Buying', '2024 - Present · 1 yr') + role('Buyer', '2020 - 2024 · 4 yrs'),
    );
    expect(roles.map(({ title, company, since }) => [title, company, since])).toEqual([
      ['Head of Buying', 'Northway', 2024],
      ['Buyer', 'Northway', undefined],
    ]);
  });

  const titles = (...roles: [title: string, range: string][]) =>
    group(roles.map(([title, range]) => role(title, range)).join('')).map(({ title }) => title);
  const [now, then, before] = [
    '2024 - Present · 1 yr',
    '2020 - 2024 · 4 yrs',
    '2015 - 2020 · 5 yrs',
  ] as const;

  it('of one employer do not lend each other a title', () => {
    expect(titles(['', now], ['Buyer', then], ['Clerk', before])).toEqual([undefined, 'Buyer', 'Clerk']);
  });

  it('have no titles where a role or its dates are gone: another one would pass for the current one', () => {
    expect(titles(['Buyer', now])).toEqual([undefined]);
    expect(titles(['Head of Buying', 'Full-time'], ['Buyer', now], ['Clerk', before])).toEqual([
      undefined,
      undefined,
    ]);
  });
});

describe('title and employer', () => {
  const employer = reading('Northway', 'semantic', 'topCardEntity');
  const both = ['Northway', 'Uni'];
  const open = positionsOf(job(THIS_YEAR_ON), both, null);
  const ended = positionsOf(job('2015 - 2019 · 4 yrs'), both, null);
  const settled = (positions: typeof open, card: Parameters<typeof settleWork>[2]) => {
    const unread: Unread = [];
    const { title, company } = settleWork(unread, positions, card, 'experienceAnchor');
    return { title: title?.value, company: company?.value, unread };
  };

  it('agree between Experience and card', () => {
    expect(settled(open, { shown: both, employer, clear: true })).toEqual({
      title: 'Buyer',
      company: 'Northway',
      unread: [],
    });
  });

  it('come from the card alone while Experience is not loaded', () => {
    expect(settled([], { shown: both, employer, clear: true })).toEqual({
      title: undefined,
      company: 'Northway',
      unread: [],
    });
  });

  it('stay empty where the position has ended, though the card shows its company', () => {
    expect(settled(ended, { shown: both, employer, clear: true })).toEqual({
      title: undefined,
      company: undefined,
      unread: [{ part: 'company', reason: 'disagree' }],
    });
  });

  it('without a card the picture of the entry must bear the name of the company', () => {
    const pictured = (picture: string) => positionsOf(job(THIS_YEAR_ON, `<img alt="${picture}">`), [], null);
    const nothing = { shown: [], employer: undefined, clear: true };
    expect(settled(pictured('Logo von Northway'), nothing)).toMatchObject({
      company: 'Northway',
      unread: [],
    });
    expect(settled(pictured('Logo von Eastway'), nothing)).toMatchObject({
      company: undefined,
      unread: [{ part: 'company', reason: 'disagree' }],
    });
  });

  it('come from the role that began last; of two that began together neither is told', () => {
    const since = (year: number, title: string) => ({
      title,
      company: 'Northway',
      companyUrl: null,
      since: year,
    });
    const card = { shown: both, employer, clear: true };
    expect(settled([since(2019, 'Buyer'), since(2024, 'Head')], card)).toMatchObject({ title: 'Head' });
    expect(settled([since(2024, 'Buyer'), since(2024, 'Head')], card)).toMatchObject({
      title: undefined,
      company: 'Northway',
    });
  });

  it('tell an employer from a school by what the page says of either, never by which comes first', () => {
    const schools = documentAt('<section><ul><li><span>Uni</span></li></ul></section>', HOME).querySelector(
      'section',
    );
    const line = (text: string) => [{ element: job(''), text }];
    expect(employerBesideSchool(schools, ['Uni', 'Northway'])).toBe('Northway');
    expect(employerBesideSchool(schools, ['Eastway', 'Northway'])).toBeUndefined();
    expect(employerBesideSchool(null, both)).toBeUndefined();
    expect(employerInLine(line('Northway · Uni'), ['Uni', 'Northway'])).toBe('Northway');
    expect(employerInLine(line('Northway'), both)).toBeUndefined();
    expect(employerInLine(line('Northway · Uni'), ['Uni'])).toBeUndefined();
  });
});

describe('given and family name', () => {
  const split = (name: string, evidence: Partial<NameEvidence>) => {
    const unread: Unread = [];
    const { givenName, familyName } = splitName(unread, name, {
      member: undefined,
      memberSelector: 'embeddedJson',
      labels: [],
      labelSelector: 'verifiedBadge',
      slug: null,
      ...evidence,
    });
    return [givenName?.value, familyName?.value, unread.length];
  };

  it.each([
    ['Wen (Clara) Liang', 'View Wen (Clara)’s verifications', ['Wen (Clara)', 'Liang', 0]],
    ['Tomás Ibarra Lindqvist', 'Message Tomás', ['Tomás', 'Ibarra Lindqvist', 0]],
    ['Arun Dev Kollumar', 'Arun Dev is a member', ['Arun Dev', 'Kollumar', 0]],
    ['Gerlinde Aumann', 'Gerlindes Nachweise', [undefined, undefined, 0]],
    ['Gerlinde Aumann', 'Gerlinde Aumann folgen', [undefined, undefined, 0]],
    ['Thomas More', 'More', [undefined, undefined, 0]],
    ['다온 채', '다온님의 인증 보기', ['다온', '채', 0]],
    ['다온 채', '다온나라에 메시지', [undefined, undefined, 0]],
    ['Wren Marlow 🚀', 'Message Wren', ['Wren', 'Marlow', 0]],
    ['Madonna', 'Message Madonna', [undefined, undefined, 0]],
  ])('%s, labelled "%s"', (name, label, expected) => {
    expect(split(name, { labels: [label] })).toEqual(expected);
  });

  it("LinkedIn's own slug separates two words, a chosen one does not", () => {
    expect(split('Gerlinde Aumann', { slug: 'gerlinde-aumann-1a2b3c4d' })).toEqual(['Gerlinde', 'Aumann', 0]);
    expect(split('Gerlinde Aumann', { slug: 'gerlinde-aumann' })).toEqual([undefined, undefined, 0]);
    expect(split('Aumann Gerlinde', { slug: 'gerlinde-aumann-1a2b3c4d' })).toEqual([undefined, undefined, 0]);
    expect(split('Anna Maria Aumann', { slug: 'anna-maria-aumann-1a2b3c4d' })).toEqual([
      undefined,
      undefined,
      0,
    ]);
  });

  it('JSON counts only where its parts make the shown name, in either order', () => {
    expect(split('윤가람', { member: { givenName: '가람', familyName: '윤' } })).toEqual(['가람', '윤', 0]);
    expect(split('Ada Vale', { member: { givenName: 'Mara', familyName: 'Quill' } })).toEqual([
      undefined,
      undefined,
      0,
    ]);
  });

  it('initials are no names', () => {
    expect(split('Belmiro T.', { member: { givenName: 'Belmiro', familyName: 'T.' } })).toEqual([
      'Belmiro',
      undefined,
      0,
    ]);
  });

  it.each([
    ['Wren Marlow 🚀', 'Wren', 'Marlow 🚀', ['Wren', 'Marlow']],
    ['Quentin Nettle, Esq.', 'Quentin', 'Nettle, Esq.', ['Quentin', 'Nettle']],
    ['Ida Fenn, PhD, CFA', 'Ida', 'Fenn, PhD, CFA', ['Ida', 'Fenn']],
    ['Ida Fenn MBA PMP', 'Ida', 'Fenn MBA PMP', ['Ida', 'Fenn']],
    ['LIU MBA', 'LIU', 'MBA', ['LIU', 'MBA']],
    ['Dr. Ida Fenn (She/Her)', 'Dr. Ida', 'Fenn (She/Her)', ['Ida', 'Fenn']],
    ['Wen (Clara) Liang', 'Wen (Clara)', 'Liang', ['Wen (Clara)', 'Liang']],
    ['Md. Tariq Ilahi', 'Md. Tariq', 'Ilahi', ['Md. Tariq', 'Ilahi']],
    ['Ida 🚀', 'Ida', '🚀', ['Ida', undefined]],
  ])('%s is %s and %s without decorations', (name, givenName, familyName, expected) => {
    expect(split(name, { member: { givenName, familyName } })).toEqual([...expected, 0]);
  });

  it('two sources that cut the name differently tell nothing', () => {
    const evidence = {
      member: { givenName: 'Arun', familyName: 'Dev Kollumar' },
      labels: ['Message Arun Dev'],
    };
    expect(split('Arun Dev Kollumar', evidence)).toEqual([undefined, undefined, 2]);
  });
});

describe('evidence', () => {
  it('agrees across composed and decomposed letters, and says when it does not agree', () => {
    const unread: Unread = [];
    const composed = reading('Zo\u00eb', 'semantic', 'a');
    expect(settle(unread, 'name', [composed, undefined, reading('Zoe\u0308', 'title', 'b')])).toBe(composed);
    expect(settle(unread, 'name', [composed, reading('Zoe', 'title', 'b')])).toBeUndefined();
    expect(settle(unread, 'place', [undefined])).toBeUndefined();
    expect(settle(unread, 'topCard', [], true)).toBeUndefined();
    expect(unread).toEqual([
      { part: 'name', reason: 'disagree' },
      { part: 'topCard', reason: 'missing' },
    ]);
  });
});

describe('places on LinkedIn', () => {
  it.each([
    ['/in/ulfdahl/', 'profile'],
    ['/in/ulfdahl/de', 'profile'],
    ['/in/ulfdahl/overlay/contact-info/', 'profile'],
    ['/in/ulfdahl/details/experience/', 'profile-part'],
    ['/in/ulfdahl/recent-activity/all/', 'profile-part'],
    ['/in/ulfdahl/detail/recent-activity/', 'profile-part'],
    ['/in/ulfdahl/edit/intro/', 'elsewhere'],
    ['/in/', 'elsewhere'],
    ['/company/northway/', 'elsewhere'],
    ['/sales/lead/ACwAA,NAME_SEARCH,x', 'elsewhere'],
    ['/authwall', 'wall'],
    ['/uas/login', 'wall'],
    ['/checkpoint/challenge', 'wall'],
    ['/loginhelp', 'elsewhere'],
  ])('%s is %s', (path, place) => {
    expect(placeOf(new URL(path, 'https://www.linkedin.com'))).toBe(place);
  });
});
