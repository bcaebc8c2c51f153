/** Runs in a page: changes copies of one case again and again and compares what is read of them. */
import { readPage } from '../../lib/pages/registry';
import { buildTree } from './build-tree';
import { flatReading, type FlatReading } from './flat-reading';
import type { Tree } from './live-tree';
import { MUTATIONS } from './mutations/all-mutations';
import { changeable, type Changed, type Scene } from './mutations/mutation';
import { randomOf, type Random } from './mutations/random';
import { plain, toldTexts } from './mutations/told-text';
import { score, tally, type Finding, type Tally } from './score';

/** A case as it is handed into the page. */
export interface FuzzCase {
  name: string;
  address: string;
  html: string;
  /** The JSON of the live tree, for pages that a parser would split. */
  tree: string | null;
  ownAddresses: string[];
  /** null: the reading of the page as it stands, which another test holds to the case's file. */
  expected: FlatReading | null;
  /** The page contradicts itself on purpose; with one side gone it would not. */
  contradicts: boolean;
  only: string | null;
}

export interface Counterexample {
  seed: number;
  mutations: string[];
  findings: Finding[];
}

export interface FuzzResult {
  page: string;
  count: number;
  /** By mutation; several at once count under their number. */
  recall: Record<string, Tally>;
  wrong: Counterexample[];
}

interface Loaded {
  one: FuzzCase;
  pristine: Document;
  expected: FlatReading;
  told: Set<string>;
  /** Places in the list of changeable elements. */
  hot: number[];
  page: string;
}

/** Taking evidence away turns a contradiction into agreement, and no reader can know. */
const TAKES_AWAY = new Set([
  'elements removed',
  'part removed',
  'elements emptied',
  'hooks dropped',
  'some classes re-hashed',
  'all classes re-hashed',
  'tags swapped',
  'words translated',
  'next person’s address',
  'other person’s title',
  'nodes of others',
  'ids changed',
]);

let loaded: Loaded | undefined;

const readOf = (root: Document, address: string, { ownAddresses }: FuzzCase) =>
  readPage(root, address, { ownAddresses, now: 0 });

/** @returns findings of the page as it stands: a case that is read wrong unchanged needs no change. */
function load(one: FuzzCase): Finding[] {
  // What the copies resolve their links against.
  history.replaceState(null, '', one.address);
  const pristine = new DOMParser().parseFromString(one.tree ? '' : one.html, 'text/html');
  if (one.tree) buildTree(pristine, JSON.parse(one.tree) as Exclude<Tree, string>);
  const capture = readOf(pristine, one.address, one);
  const read = flatReading(capture);
  // Who takes part follows from the messages.
  const { participants: _, ...rest } = read;
  const expected = one.expected ?? rest;
  const told = toldTexts([expected, capture.viewer.name]);
  loaded = { one, pristine, expected, told, hot: hotPlaces(pristine, told), page: capture.page };
  return score(read, expected);
}

/** What holds a told text and little else, what is round it, and what stands beside it. */
function hotPlaces(root: Document, told: Set<string>): number[] {
  const elements = changeable(root);
  const hot = new Set<Element>();
  for (const element of elements) {
    const text = plain(element.textContent);
    if (
      text.length > 300 ||
      ![...told].some((one) => text.length < one.length * 3 + 20 && text.includes(one))
    )
      continue;
    let at: Element | null = element;
    for (let up = 0; at && at !== root.body && up < 4; up += 1, at = at.parentElement) {
      hot.add(at);
      for (const beside of at.parentElement?.children ?? []) hot.add(beside);
    }
  }
  return elements.flatMap((element, place) => (hot.has(element) ? [place] : []));
}

/** Mostly one change, so that the tables can tell which of them a reader minds. */
function chosen(random: Random, { one }: Loaded): string[] {
  const names = Object.keys(MUTATIONS).filter((name) => !one.contradicts || !TAKES_AWAY.has(name));
  const how = random.between(1, 10);
  const many = how <= 6 ? 1 : how <= 9 ? 2 : 3;
  const picked = new Set(random.shuffled(names).slice(0, many));
  return names.filter((name) => picked.has(name));
}

/** Makes the changes of a seed. @returns null where none of them applies. */
function mutate(from: Loaded, seed: number) {
  const random = randomOf(seed);
  const names = from.one.only ? from.one.only.split('+') : chosen(random, from);
  const root = from.pristine.cloneNode(true) as Document;
  const scene: Scene = {
    root,
    address: from.one.address,
    random,
    expected: from.expected,
    told: from.told,
    elements: [],
    hot: [],
  };
  const done: string[] = [];
  const changes: Changed = {};
  for (const [turn, name] of names.entries()) {
    scene.elements = changeable(root);
    // Only the first change finds the elements where they were.
    scene.hot = turn
      ? scene.hot.filter((one) => one.isConnected)
      : from.hot.flatMap((place) => scene.elements[place] ?? []);
    scene.expected = changes.expected ?? from.expected;
    const changed = MUTATIONS[name]?.(scene);
    if (!changed) continue;
    done.push(name);
    Object.assign(changes, changed, {
      addedRows: [...(changes.addedRows ?? []), ...(changed.addedRows ?? [])],
      doubled: changes.doubled || changed.doubled,
      anyOrder: changes.anyOrder || changed.anyOrder,
    });
  }
  return done.length ? { root, done, changes } : null;
}

/** With the newest message gone, someone else of the conversation comes first: that is right, and only the name is told. */
function whoIsFirst(read: FlatReading, expected: FlatReading): FlatReading {
  const [email] = (read.emails ?? []) as string[];
  if (!email || !expected.messages || (expected.emails as string[] | undefined)?.includes(email))
    return expected;
  const known = (expected.messages as { from: unknown; to: unknown; cc: unknown }[])
    .flatMap(({ from, to, cc }) => [from, to, cc].flat() as ({ email: string; name: string | null } | null)[])
    .filter((one) => one?.email === email);
  const name = known.find((one) => one?.name === read.name)?.name ?? null;
  const { givenName, familyName, companyDomain, currentTitle, currentCompany, phones, emails } = read;
  if (!known.length) return expected;
  return {
    ...expected,
    name,
    givenName,
    familyName,
    companyDomain,
    currentTitle,
    currentCompany,
    phones,
    emails,
  };
}

/** Changes and reads `count` times, with the seeds from `seed` on. */
function run(seed: number, count: number): FuzzResult {
  if (!loaded) throw new Error('No case is loaded.');
  const from = loaded;
  const result: FuzzResult = { page: from.page, count: 0, recall: {}, wrong: [] };
  for (let at = seed; at < seed + count; at += 1) {
    const made = mutate(from, at);
    if (!made) continue;
    const { root, done, changes } = made;
    let findings: Finding[];
    try {
      const capture = readOf(root, changes.address ?? from.one.address, from.one);
      const read = flatReading(capture);
      findings = score(read, whoIsFirst(read, changes.expected ?? from.expected), changes);
    } catch (error) {
      findings = [{ part: 'throws', outcome: 'wrong', read: String(error), expected: null }];
    }
    result.count += 1;
    const name = done.length === 1 ? (done[0] ?? '') : `${done.length} at once`;
    const before = (result.recall[name] ??= { right: 0, missing: 0, wrong: 0 });
    const now = tally(findings);
    for (const outcome of ['right', 'missing', 'wrong'] as const) before[outcome] += now[outcome];
    const wrong = findings.filter(({ outcome }) => outcome === 'wrong');
    if (wrong.length) result.wrong.push({ seed: at, mutations: done, findings: wrong });
  }
  return result;
}

/** The page of a seed, to be looked at. */
function pageOf(seed: number): string {
  return (loaded && mutate(loaded, seed)?.root.documentElement.outerHTML) ?? '';
}

export interface Fuzz {
  load: typeof load;
  run: typeof run;
  pageOf: typeof pageOf;
}
const fuzz: Fuzz = { load, run, pageOf };
Object.assign(globalThis, { fuzz });
