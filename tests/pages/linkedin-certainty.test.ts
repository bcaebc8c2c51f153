import { describe, expect, it } from 'vitest';
import { reading, settle, type Unread } from '../../lib/pages/evidence';
import { placeOf } from '../../lib/pages/linkedin/address';
import { splitName, type NameEvidence } from '../../lib/pages/linkedin/given-name';
import { positionsOf, settleWork, type EntryLines } from '../../lib/pages/linkedin/position';

const entry = (lines: string[], more: Partial<EntryLines> = {}): EntryLines => ({
  lines,
  roles: [],
  companyUrl: null,
  picture: undefined,
  ...more,
});
const current = (range: string) =>
  positionsOf(entry(['Buyer', 'Northway', range])).map((position) => position.current);

describe('positions', () => {
  it.each([
    ['Dec 2019 - Present · 2 yrs 4 mos', [true]],
    ['März 2021–Heute · 4 Jahre 10 Monate', [true]],
    ['2021年3月 - 至今 · 4 年', [true]],
    ['2021년 3월 - 현재 · 4년', [true]],
    ['Sep 2018 - Dec 2019 · 1 yr 4 mos', [false]],
    ['May 2014 · 1 mo', [false]],
    ['2015–2021 · 6 Jahre', [false]],
    ['Expo 2025 - Osaka · Full-time', []],
    ['no dates at all', []],
  ])('%s: open %j', (range, open) => {
    expect(current(range)).toEqual(open);
  });

  it('take the company without the kind of employment', () => {
    expect(positionsOf(entry(['Buyer', 'Northway · Full-time', '2019 - Present · 7 yrs']))[0]?.company).toBe(
      'Northway',
    );
  });

  it('of one employer with several roles are the roles', () => {
    const group = entry(['Northway', 'Full-time · 4 yrs'], {
      roles: [['Head of Buying', '2024 - Present · 1 yr'], ['Buyer', '2020 - 2024 · 4 yrs'], ['a skill']],
    });
    expect(positionsOf(group).map(({ title, company, current: open }) => [title, company, open])).toEqual([
      ['Head of Buying', 'Northway', true],
      ['Buyer', 'Northway', false],
    ]);
  });
});

describe('title and employer', () => {
  const employer = reading('Northway', 'position', 'topCardEntity');
  const open = positionsOf(entry(['Buyer', 'Northway', '2019 - Present · 7 yrs']));
  const ended = positionsOf(entry(['Buyer', 'Northway', '2015 - 2019 · 4 yrs']));
  const settled = (positions: typeof open, card: Parameters<typeof settleWork>[2]) => {
    const unread: Unread = [];
    const { title, company } = settleWork(unread, positions, card, 'experienceAnchor');
    return { title: title?.value, company: company?.value, unread };
  };

  it('agree between Experience and card', () => {
    expect(settled(open, { shown: ['Northway', 'Uni'], employer })).toEqual({
      title: 'Buyer',
      company: 'Northway',
      unread: [],
    });
  });

  it('come from the card alone while Experience is not loaded', () => {
    expect(settled([], { shown: ['Northway', 'Uni'], employer })).toEqual({
      title: undefined,
      company: 'Northway',
      unread: [],
    });
  });

  it('stay empty where the position has ended, though the card shows its company', () => {
    expect(settled(ended, { shown: ['Northway', 'Uni'], employer })).toEqual({
      title: undefined,
      company: undefined,
      unread: [{ part: 'company', reason: 'disagree' }],
    });
  });

  it('without a card the picture of the entry must bear the name of the company', () => {
    const pictured = (picture: string) =>
      positionsOf(entry(['Buyer', 'Northway', '2019 - Present · 7 yrs'], { picture }));
    const nothing = { shown: [], employer: undefined };
    expect(settled(pictured('Logo von Northway'), nothing)).toMatchObject({
      company: 'Northway',
      unread: [],
    });
    expect(settled(pictured('Logo von Eastway'), nothing)).toMatchObject({
      company: undefined,
      unread: [{ part: 'company', reason: 'disagree' }],
    });
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

  it('initials and decorations are no names', () => {
    expect(split('Belmiro T.', { member: { givenName: 'Belmiro', familyName: 'T.' } })).toEqual([
      'Belmiro',
      undefined,
      0,
    ]);
    expect(split('Wren Marlow 🚀', { member: { givenName: 'Wren', familyName: 'Marlow 🚀' } })).toEqual([
      'Wren',
      undefined,
      0,
    ]);
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
    ['/in/ulfdahl/details/experience/', 'elsewhere'],
    ['/in/ulfdahl/recent-activity/all/', 'elsewhere'],
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
