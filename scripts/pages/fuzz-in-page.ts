/** Runs in a page: changes copies of one case again and again and compares what is read of them. */
import { readPage } from '../../lib/pages/registry';
import { buildTree } from './build-tree';
import { flatReading, type FlatReading } from './flat-reading';
import type { Tree } from './live-tree';
import { hotPlaces, mutate, type Told } from './mutations/change-page';
import { toldTexts } from './mutations/told-text';
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
  told: Told;
  page: string;
}

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
  const texts = toldTexts([expected, capture.viewer.name]);
  const { address, contradicts, only } = one;
  const hot = hotPlaces(pristine, texts);
  loaded = { one, told: { pristine, address, expected, texts, hot, contradicts, only }, page: capture.page };
  return score(read, expected);
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
  const { one, told, page } = loaded;
  const result: FuzzResult = { page, count: 0, recall: {}, wrong: [] };
  for (let at = seed; at < seed + count; at += 1) {
    const made = mutate(told, at);
    if (!made) continue;
    const { root, done, changes } = made;
    let findings: Finding[];
    try {
      const capture = readOf(root, changes.address ?? one.address, one);
      const read = flatReading(capture);
      findings = score(read, whoIsFirst(read, changes.expected ?? told.expected), changes);
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
  return (loaded && mutate(loaded.told, seed)?.root.documentElement.outerHTML) ?? '';
}

export interface Fuzz {
  load: typeof load;
  run: typeof run;
  pageOf: typeof pageOf;
}
const fuzz: Fuzz = { load, run, pageOf };
Object.assign(globalThis, { fuzz });
