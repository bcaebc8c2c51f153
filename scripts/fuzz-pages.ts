/**
 * `npm run fuzz:pages [-- --count N --seed S --case GLOB --only MUTATION+MUTATION --keep DIR]`: changes every
 * page case in seeded ways that real redesigns, translations and other extensions do, and reads it. What is
 * read must be what the page tells, or nothing. Ends with 1 where anything wrong was read.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { parseArgs } from 'node:util';
import { obtainBrowser } from './browser/obtain-browser.ts';
import { printedFuzz, type FuzzedCase } from './pages/fuzz-report.ts';
import { OWN_CASES, SHARED_PAGES, pageFiles } from './pages/page-cases.ts';
import { fuzzCase, runFuzz } from './pages/run-fuzz.ts';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    case: { type: 'string', default: '**' },
    only: { type: 'string' },
    keep: { type: 'string' },
  },
});
const [total, seed] = [Number(values.count), Number(values.seed)];
if (!(total > 0) || !Number.isInteger(seed)) throw new Error('--count and --seed are numbers.');

const found = [
  ...pageFiles<never>(OWN_CASES, 'own/'),
  ...(existsSync(SHARED_PAGES) ? pageFiles<never>(SHARED_PAGES, 'shared/') : []),
];
const cases = found
  .filter(({ name }) => matchesGlob(name, values.case) || name.includes(values.case))
  .flatMap((one) => fuzzCase(one, values.only) ?? []);
if (!cases.length) throw new Error(`No case is called ${values.case}.`);

const { keep } = values;
if (keep) mkdirSync(keep, { recursive: true });
const done: FuzzedCase[] = [];
const start = performance.now();
await runFuzz({
  browser: obtainBrowser(),
  cases,
  count: Math.ceil(total / cases.length),
  seed,
  workers: 2,
  onCase: (one, result, unchanged) => {
    done.push({ name: one.name, result, unchanged });
    if (result.wrong.length)
      console.log(`✗ ${one.name}: ${result.wrong.length} of ${result.count} read wrong`);
  },
  ...(keep && {
    keep: (one, at, html) => writeFileSync(join(keep, `${one.name.replaceAll('/', '-')}-${at}.html`), html),
  }),
});
const seconds = (performance.now() - start) / 1_000;
const { text, wrong } = printedFuzz(done, seconds);
console.log(text);
process.exitCode = wrong ? 1 : 0;
