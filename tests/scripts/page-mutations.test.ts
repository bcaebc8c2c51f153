import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { liveTree } from '../../scripts/pages/live-tree';
import { buildTree } from '../../scripts/pages/build-tree';
import { MUTATIONS } from '../../scripts/pages/mutations/all-mutations';
import { hotPlaces, mutate, type Told } from '../../scripts/pages/mutations/change-page';
import { plain, toldTexts } from '../../scripts/pages/mutations/told-text';
import { pageFiles } from '../../scripts/pages/page-cases';

const ADDRESS = 'https://www.linkedin.com/in/dana-okafor/';
const PERSON = { name: 'Dana Okafor', headline: 'Head of Yards', location: 'Cork', profileUrl: ADDRESS };
const PAGE = `<html><head><title>Dana Okafor | LinkedIn</title></head><body><main role="main"><div class="card">
  <a href="/in/dana-okafor/"><h1 id="n" class="name">Dana Okafor</h1></a>
  <section><div><div data-x="1"></div><div class="w"><p class="line">Head of Yards</p></div></div><p class="line">Cork</p><button>Nachricht senden</button></section>
</div><aside><div><div><span>Mehr erfahren</span></div></div></aside></main></body></html>`;
const ROWS = [
  { name: 'Ada Winter', headline: 'Buyer', profileUrl: 'https://www.linkedin.com/in/ada-winter/' },
  { name: 'Bo Lind', headline: 'Planner', profileUrl: 'https://www.linkedin.com/in/bo-lind/' },
];
const LIST = `<html><head></head><body><ul>${ROWS.map(
  ({ name, headline, profileUrl }) => `<li><a href="${profileUrl}">${name}</a><p>${headline}</p></li>`,
).join('')}</ul></body></html>`;

const DOCUMENTS = new Map<string, Document>();

function told(html: string, expected: object, only: string | null): Told {
  const pristine = DOCUMENTS.get(html) ?? new JSDOM(html, { url: ADDRESS }).window.document;
  DOCUMENTS.set(html, pristine);
  const texts = toldTexts(expected);
  return {
    pristine,
    address: ADDRESS,
    expected: { ...expected },
    texts,
    hot: hotPlaces(pristine, texts),
    contradicts: false,
    only,
  };
}

const pageOf = (html: string, expected: object, only: string | null, seed: number) => {
  const made = mutate(told(html, expected, only), seed);
  return made && { ...made, html: made.root.documentElement.outerHTML };
};

/** What keeps every text, and so must leave all that is told on the page. */
const KEEPING = [
  'siblings reordered',
  'words translated',
  'hidden twins',
  'tags swapped',
  'wrappers added',
  'wrappers dropped',
  'hooks dropped',
  'ids changed',
  'some classes re-hashed',
  'all classes re-hashed',
  'second person’s card',
  'page’s card about another',
  'former view hidden',
  'part doubled',
];
const LISTS_ONLY = new Set(['one more row']);

describe('changes of a page', () => {
  it.each(Object.keys(MUTATIONS))('%s: changes the page, and the same seed does the same again', (name) => {
    const [html, expected] = LISTS_ONLY.has(name) ? [LIST, { rows: ROWS }] : [PAGE, PERSON];
    const pages = Array.from({ length: 20 }, (_, seed) => pageOf(html, expected, name, seed));
    const untouched = told(html, expected, null).pristine.documentElement.outerHTML;
    const changed = pages.filter(
      (page) => page && (page.html !== untouched || page.changes.address !== undefined),
    );
    expect(changed.length).toBeGreaterThan(5);
    expect(pageOf(html, expected, name, 7)?.html).toBe(pages[7]?.html);
  });

  it.each(KEEPING)('%s: leaves on the page what it tells', (name) => {
    for (let seed = 0; seed < 40; seed += 1) {
      const text = plain(pageOf(PAGE, PERSON, name, seed)?.root.body.textContent ?? null);
      if (!text) continue;
      for (const value of [PERSON.name, PERSON.headline, PERSON.location])
        expect(text).toContain(plain(value));
    }
  });

  it('puts in a row whose values it tells', () => {
    for (let seed = 0; seed < 10; seed += 1) {
      const made = pageOf(LIST, { rows: ROWS }, 'one more row', seed);
      const [row] = made?.changes.addedRows ?? [];
      expect(made?.root.querySelectorAll('li')).toHaveLength(3);
      expect(made?.root.body.textContent).toContain(row?.name);
      expect(made?.root.body.textContent).toContain(row?.headline);
      expect(made?.root.querySelector(`a[href="${String(row?.profileUrl)}"]`)).not.toBeNull();
    }
  });

  it('expects nobody where the address is the next person’s', () => {
    const made = pageOf(PAGE, PERSON, 'next person’s address', 3);
    expect(made?.changes.address).not.toBe(ADDRESS);
    expect(made?.changes.expected).toEqual({});
  });

  it('keeps a contradiction whole', () => {
    const kinds = new Set<string>();
    for (let seed = 0; seed < 200; seed += 1) {
      for (const one of mutate({ ...told(PAGE, PERSON, null), contradicts: true }, seed)?.done ?? [])
        kinds.add(one);
    }
    expect(kinds).toContain('wrappers added');
    expect(kinds).not.toContain('elements removed');
  });
});

describe('the tree of a page as it was live', () => {
  const NESTED = '<html><body><a href="/in/x/"><p>X</p><a href="/in/y/">Y</a></a></body></html>';

  it('keeps links in links, which a parser splits', () => {
    const page = new JSDOM(NESTED).window.document;
    expect(page.querySelector('a a')).toBeNull();
    const tree = liveTree(NESTED);
    if (typeof tree === 'string') throw new Error('no element');
    buildTree(page, tree);
    expect(page.querySelector('a a')?.getAttribute('href')).toBe('/in/y/');
    expect(page.body.textContent).toBe('XY');
  });

  it('makes a whole page of a part', () => {
    expect(liveTree('<p>x</p>')).toEqual([
      'html',
      {},
      [
        ['head', {}, []],
        ['body', {}, [['p', {}, ['x']]]],
      ],
    ]);
  });
});

describe('a folder of cases', () => {
  const folderWith = (files: Record<string, string>) => {
    const folder = mkdtempSync(join(tmpdir(), 'doorstep-cases-'));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return folder;
  };

  it('may be flat', () => {
    const [one] = pageFiles(folderWith({ 'a.html': '<p>a', 'a.json': '{"url":"u"}', 'README.md': '' }));
    expect(one).toMatchObject({ name: 'a', facts: { url: 'u' } });
    expect(one?.html()).toBe('<p>a');
  });

  it('names what is at fault', () => {
    expect(() => pageFiles('/no/such/folder')).toThrow('/no/such/folder');
    expect(() => pageFiles(folderWith({}))).toThrow('no page');
    expect(() => pageFiles(folderWith({ 'a.html': '' }))).toThrow('a.json');
    expect(() => pageFiles(folderWith({ 'a.html': '', 'a.json': '{' }))).toThrow('a.json is no JSON');
  });
});
