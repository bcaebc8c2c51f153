/** 100,000 people, measured inside the extension's own worker, on its own database. */
import type { Session } from '../browser/launch.ts';
import { bundled } from '../pages/bundle.ts';
import type { Bench } from './in-worker.ts';
import { figure, type Figure } from './figures.ts';

const PEOPLE = 100_000;
const QUERIES = [
  'dana',
  'ok',
  'north',
  'head pur',
  'kim',
  '김하',
  '구매',
  '沈',
  '采购',
  'luc mont',
  'zz',
  'a',
  'example 7',
];
const ROUNDS = 8;

export async function measureManyPeople(session: Session): Promise<Figure[]> {
  const worker = await session.worker();
  await worker.evaluate(await bundled('scripts/bench/in-worker.ts'));
  const run = <K extends keyof Bench>(name: K, ...args: Parameters<Bench[K]>) =>
    worker.evaluate(
      ([method, parameters]) =>
        (globalThis as unknown as { bench: Record<string, (...args: unknown[]) => unknown> }).bench[method]?.(
          ...parameters,
        ),
      [name, args] as [string, unknown[]],
    ) as Promise<Awaited<ReturnType<Bench[K]>>>;

  // In pieces: a worker whose single call lasts minutes may be put to sleep.
  const stored: number[] = [];
  for (let from = 0; from < PEOPLE; from += 5_000) stored.push(await run('store', from, 5_000));
  const all: number[] = [];
  for (let round = 0; round < 3; round += 1) all.push(await run('getAll'));
  const first = await run('search', QUERIES[0] ?? '');
  const searches: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const query of QUERIES) {
      const took = await run('search', query);
      // The first round warms the compiler up.
      if (round > 0) searches.push(took);
    }
  }
  const csv = await run('csv');
  const papa = await run('papaparse');
  return [
    figure(`storing ${PEOPLE} people, 5,000 at a time`, 's', [
      stored.reduce((sum, ms) => sum + ms, 0) / 1_000,
    ]),
    figure(`first search of a worker's life among ${PEOPLE}`, 'ms', [first]),
    figure(`search among ${PEOPLE}, first 50, warm`, 'ms', searches, {
      against: { name: 'a raw getAll of the same rows', runs: all },
      bar: 'p95 ≤ 16 ms',
    }),
    figure(`CSV of ${PEOPLE} people (HubSpot)`, 's', [csv / 1_000], {
      against: { name: 'papaparse alone on the same rows', runs: [papa / 1_000] },
    }),
  ];
}
