import type { FuzzResult } from './fuzz-in-page.ts';
import type { Finding, Tally } from './score.ts';
import { table } from './table.ts';

export interface FuzzedCase {
  name: string;
  result: FuzzResult;
  /** Findings of the page as it stands. */
  unchanged: Finding[];
}

/** How many groups of counter-examples are written out. */
const SHOWN = 80;

/** @returns how recall falls by mutation and kind of page, each counter-example with its seed, and the sum. */
export function printedFuzz(cases: readonly FuzzedCase[], seconds: number): { text: string; wrong: number } {
  const pages = [...new Set(cases.map(({ result }) => result.page))].toSorted();
  const count = cases.reduce((sum, { result }) => sum + result.count, 0);
  const wrong = cases.reduce(
    (sum, { result, unchanged }) => sum + result.wrong.length + (wrongOf(unchanged).length ? 1 : 0),
    0,
  );
  const text = [
    'Share of the told values that is still read:',
    ...['gmail-', 'linkedin-'].map((site) =>
      recallTable(
        cases,
        pages.filter((page) => page.startsWith(site)),
        site,
      ),
    ),
    ...cases.flatMap(({ name, unchanged }) =>
      wrongOf(unchanged).map((one) => `✗ ${name} unchanged: ${said(one)}`),
    ),
    ...counterexamples(cases),
    `${count} changed pages in ${seconds.toFixed(0)} s (${(count / seconds).toFixed(0)} a second), ${wrong} read wrong.`,
  ].join('\n');
  return { text, wrong };
}

/** Changes down, kinds of page across. */
function recallTable(cases: readonly FuzzedCase[], pages: readonly string[], site: string): string {
  const mutations = [...new Set(cases.flatMap(({ result }) => Object.keys(result.recall)))].toSorted();
  const recall = (mutation: string, page: string) =>
    share(cases.flatMap(({ result }) => (result.page === page ? (result.recall[mutation] ?? []) : [])));
  const rows = mutations.map((mutation) => [mutation].concat(pages.map((page) => recall(mutation, page))));
  return pages.length
    ? `${table([[site.slice(0, -1), ...pages.map((page) => page.slice(site.length))], ...rows])}\n`
    : '';
}

const wrongOf = (findings: readonly Finding[]) => findings.filter(({ outcome }) => outcome === 'wrong');

function share(tallies: readonly Tally[]): string {
  const right = tallies.reduce((sum, one) => sum + one.right, 0);
  const told = tallies.reduce((sum, one) => sum + one.right + one.missing, 0);
  return told ? `${((100 * right) / told).toFixed(0)} %` : '';
}

/** Grouped by kind of page, change and part, the most frequent first, each with one that can be run again. */
function counterexamples(cases: readonly FuzzedCase[]): string[] {
  const groups = new Map<string, { count: number; line: string }>();
  for (const { name, result } of cases) {
    for (const { seed, mutations, findings } of result.wrong) {
      const [first] = findings;
      if (!first) continue;
      const key = `${result.page}, ${mutations.join(' + ')}: ${first.part}`;
      const group = groups.get(key) ?? {
        count: 0,
        line: `    --case ${name} --seed ${seed} --count 1: ${said(first)}`,
      };
      group.count += 1;
      groups.set(key, group);
    }
  }
  const sorted = [...groups].toSorted(([, one], [, other]) => other.count - one.count);
  return [
    ...sorted.slice(0, SHOWN).flatMap(([key, { count, line }]) => [`✗ ${count} × ${key}`, line]),
    ...(sorted.length > SHOWN ? [`… and ${sorted.length - SHOWN} more kinds.`] : []),
  ];
}

const said = ({ part, read, expected }: Finding) =>
  `${part}: read ${JSON.stringify(read)}, expected ${JSON.stringify(expected)}`;
