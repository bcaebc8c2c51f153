import type { Evaluated } from './evaluate.ts';
import { tally, type Finding } from './score.ts';
import { table } from './table.ts';

/** @returns the table by site, kind and era, each wrong and missing value, and the sums as the last line. */
export function printedEvaluation(done: readonly Evaluated[]): {
  text: string;
  wrong: number;
  recall: number;
} {
  const scored = done.filter((one) => one.findings !== null);
  const groups = new Map<string, Evaluated[]>();
  for (const one of scored) {
    const key = [one.site, one.kind, one.era, one.live ? 'as live' : ''].join('\t');
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const rows = [...groups].toSorted().map(([key, ones]) => {
    const { right, missing, wrong } = tally(ones.flatMap(({ findings }) => findings ?? []));
    return [...key.split('\t'), right, missing, wrong].map(String);
  });
  const all = tally(scored.flatMap(({ findings }) => findings ?? []));
  const told = all.right + all.missing;
  const recall = told ? all.right / told : 1;
  const unscored = done.length - scored.length;
  const text = [
    table([['site', 'kind', 'era', 'tree', 'right', 'missing', 'wrong'], ...rows]),
    '',
    ...listed(scored, 'wrong'),
    ...listed(scored, 'missing'),
    `${done.length} readings${unscored ? `, ${unscored} of them not scored` : ''}: ${all.right} right, ${all.missing} missing, ${all.wrong} wrong, recall ${recall.toFixed(4)}`,
  ].join('\n');
  return { text, wrong: all.wrong, recall };
}

function listed(done: readonly Evaluated[], outcome: Finding['outcome']): string[] {
  return done.flatMap(({ name, live, findings }) =>
    (findings ?? [])
      .filter((one) => one.outcome === outcome)
      .map((one) => {
        const read = outcome === 'wrong' ? `read ${JSON.stringify(one.read)}, ` : '';
        return `${outcome} in ${name}${live ? ' (as live)' : ''}: ${one.part}: ${read}expected ${JSON.stringify(one.expected)}`;
      }),
  );
}
