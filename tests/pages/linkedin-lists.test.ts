import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { dateIn } from '../../lib/pages/linkedin/lists/list-date';
import { degreeIn, holdsName } from '../../lib/pages/linkedin/lists/list-name';
import { looksLikePlace, namesCountry } from '../../lib/pages/linkedin/lists/list-place';
import { readPage } from '../../lib/pages/registry';
import { OWN_CASES } from './page-cases';

const SEARCH = 'https://www.linkedin.com/search/results/people/?keywords=einkauf';
const page = (name: string) => readFileSync(join(OWN_CASES, 'linkedin', `${name}.html`), 'utf8');
const parsed = (html: string) => new JSDOM(html).window.document;

/** The tree as scripts build it: a parser closes a link before it opens the next one, the live page nests them. */
function nested(html: string): Document {
  const root = parsed(html.replaceAll(/<a(?=[\s>])/g, '<x-a').replaceAll('</a>', '</x-a>'));
  for (const stand of [...root.querySelectorAll('x-a')].reverse()) {
    const link = root.createElement('a');
    for (const { name, value } of stand.attributes) link.setAttribute(name, value);
    link.append(...stand.childNodes);
    stand.replaceWith(link);
  }
  return root;
}

/** Rows whose links lie around them, as the server-driven front end builds them. */
const around = (html: string) =>
  html
    .replaceAll(/(<a componentkey="[^"]*" href="[^"]*" tabindex="0">)<\/a>(<div class="b18 _85")/g, '$1$2')
    .replaceAll('<hr role="presentation">', '</a><hr role="presentation">');

const told = (root: Document, address = SEARCH) =>
  readPage(root, address, { now: 0 }).people.map(({ name, headline, location, profileUrl, degree }) =>
    [name, headline, location, profileUrl, degree].map((field) => field?.value),
  );

describe('a list of people', () => {
  it('reads the live tree, with links inside links, as the parsed one', () => {
    const html = page('people-search-server-driven');
    const live = nested(around(html));
    expect(live.querySelectorAll('a a').length).toBeGreaterThan(8);
    expect(told(live)).toEqual(told(parsed(html)));
    expect(told(live)).toHaveLength(4);
  });

  it('tells headline from place where a redesign turns them round', () => {
    const root = parsed(page('people-search-server-driven'));
    const before = told(root);
    for (const line of root.querySelectorAll('div.ac')) line.parentElement?.append(line);
    expect(told(root)).toEqual(before);
  });

  it('leaves both empty in a row that has no place where the others have theirs', () => {
    const root = parsed(page('people-search-server-driven'));
    const before = told(root);
    const place = [...root.querySelectorAll('p._5c')].find((line) => line.textContent === 'Großraum München');
    place!.textContent = 'Einkauf | 24/7';
    const after = told(root);
    expect(after[2]?.slice(0, 3)).toEqual(['Ulf Dahl', undefined, undefined]);
    expect(after.toSpliced(2, 1)).toEqual(before.toSpliced(2, 1));
  });

  it('leaves out a row that invites somebody else', () => {
    const root = parsed(page('people-search-server-driven'));
    root
      .querySelector('a[href*="vanityName=orla-fennick"]')
      ?.setAttribute('href', '/preload/search-custom-invite/?vanityName=gus-oriel');
    expect(told(root).map(([name]) => name)).toEqual(['Wen (Clara) Liang', 'Ulf Dahl', 'Tess Orme']);
  });

  it('leaves out a line that another extension wrote into', () => {
    const root = parsed(page('people-search-server-driven'));
    root.querySelector('p._5c')?.insertAdjacentHTML('beforeend', '<em>neu</em>');
    expect(told(root)[0]?.slice(1, 3)).toEqual([undefined, 'Köln, Nordrhein-Westfalen, Deutschland']);
  });

  it('knows the rep among the people found without any class name', () => {
    const root = parsed(page('people-search-ember'));
    root.querySelector('.global-nav__me-photo')?.remove();
    expect(told(root, 'https://www.linkedin.com/search/results/people/').map(([name]) => name)).toEqual([
      'Orla Fennick',
      'ULF DAHL 🚀',
      '서다혜',
      'Bo Lind',
    ]);
  });

  it('takes no headline for a name once the name is gone', () => {
    const root = nested(page('connections-server-driven'));
    const link = root.querySelector('.l71 img')?.closest('a');
    const first = root.querySelector('.ck');
    link?.replaceChildren();
    first?.querySelectorAll('p.k3a, a').forEach((part) => part.remove());
    const frame = root.createElement('a');
    frame.href = link?.href ?? '';
    first?.replaceWith(frame);
    if (first) frame.append(first);
    const capture = readPage(root, 'https://www.linkedin.com/mynetwork/invite-connect/connections/', {
      now: 0,
    });
    expect(capture.people.map(({ name }) => name?.value)).toEqual(['Ulf ⚡ Dahl', '罗霁月']);
  });

  it('reads nothing of a former view that is switched off', () => {
    const root = parsed(page('people-search-server-driven'));
    root.querySelector('[role="listitem"]')?.setAttribute('style', 'display: none');
    expect(told(root).map(([name]) => name)).toEqual(['Wen (Clara) Liang', 'Ulf Dahl', 'Tess Orme']);
  });

  it('takes no phrase of screen readers for a name once the name is gone', () => {
    const root = parsed(page('people-search-ember'));
    const row = root.querySelector('[data-chameleon-result-urn="urn:li:member:700100102"]');
    row?.querySelector('span[dir] span')?.remove();
    row?.querySelector('button')?.remove();
    const names = told(root, 'https://www.linkedin.com/search/results/people/').map(([name]) => name);
    expect(names).toEqual(['Orla Fennick', '서다혜', 'Bo Lind']);
  });

  it('tells nothing of a row in which two people are shown alike', () => {
    const root = parsed(page('people-search-ember'));
    const [one, two] = root.querySelectorAll('[data-chameleon-result-urn]');
    one?.querySelector('.t-roman')?.append(...(two!.cloneNode(true) as Element).children);
    const people = readPage(root, 'https://www.linkedin.com/search/results/people/', { now: 0 }).people;
    expect(people.filter(({ memberId }) => memberId?.value === 'urn:li:member:700100101')).toEqual([]);
  });

  it('leaves out whose picture is somebody else', () => {
    const root = parsed(page('people-search-ember'));
    root.querySelector('main img')?.setAttribute('alt', 'Somebody Else');
    const names = told(root, 'https://www.linkedin.com/search/results/people/').map(([name]) => name);
    expect(names).toEqual(['ULF DAHL 🚀', '서다혜', 'Bo Lind']);
  });

  it('is quiet about headlines where another extension writes a line into every row', () => {
    const root = parsed(page('connections-server-driven'));
    root
      .querySelectorAll('.ck')
      .forEach((block, at) => block.insertAdjacentHTML('beforeend', `<i>${at}0 P</i>`));
    const capture = readPage(root, 'https://www.linkedin.com/mynetwork/invite-connect/connections/', {
      now: 0,
    });
    expect(capture.people.map(({ headline }) => headline)).toEqual([undefined, undefined, undefined]);
    expect(capture.unread).toEqual([{ part: 'headline', reason: 'missing' }]);
  });
});

describe('a date inside a phrase', () => {
  it.each([
    ['connected on January 27, 2025', 'en', 'January 27, 2025'],
    ['Vernetzt seit 27. Januar 2025', 'de', '27. Januar 2025'],
    ['Conectado em 3 de janeiro de 2025', 'pt-BR', '3 de janeiro de 2025'],
    ['Conexión desde el 3 de enero de 2025', 'es', '3 de enero de 2025'],
    ['2025年1月27日にコネクション成立', 'ja', '2025年1月27日'],
    ['2025년 1월 27일에 1촌을 맺음', 'ko', '2025년 1월 27일'],
  ])('%s', (phrase, language, date) => {
    expect(dateIn(phrase, language)).toBe(date);
  });

  it.each([
    ['Connected 2 weeks ago', 'en'],
    ['connected on January 27, 2025', 'not a language'],
    ['Vernetzt seit 27. Januar 2025', 'ko'],
    ['connected in 2025', 'en'],
  ])('%s (%s) tells none', (phrase, language) => {
    expect(dateIn(phrase, language)).toBeUndefined();
  });
});

describe('the parts of a row', () => {
  it.each([
    ['• 2nd', '2'],
    ['· 2. Grades', '2'],
    ['• 3rd+', '3'],
    ['· 1촌', '1'],
    ['• ٢', '2'],
    ['2K followers', null],
    ['• 12 posts', null],
    ['• 4th', null],
  ])('%s is degree %s', (text, degree) => {
    expect(degreeIn(text)).toBe(degree);
  });

  it('finds a name in a label as whole words only', () => {
    expect(holdsName('View Bo Lind’s profile', 'Bo Lind')).toBe(true);
    expect(holdsName('서다혜님의 프로필', '서다혜')).toBe(true);
    expect(holdsName('Invite Bo Lindgren', 'Bo Lind')).toBe(false);
  });

  it('knows countries in the language of the page, and what no place is', () => {
    expect(namesCountry('Köln, Nordrhein-Westfalen, Deutschland', 'de')).toBe(true);
    expect(namesCountry('대한민국 부산', 'ko')).toBe(true);
    expect(namesCountry('Halifax, NS', 'en')).toBe(false);
    expect(namesCountry('Cork, Ireland', 'not a language')).toBe(false);
    expect(looksLikePlace('Greater Chicago Area')).toBe(true);
    expect(looksLikePlace('Buyer @ Cedarmoor | Cold chain')).toBe(false);
  });
});
