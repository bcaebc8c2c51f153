/** What the built extension reads of the page cases in a real browser, unchanged and changed. */
import { existsSync } from 'node:fs';
import { launch } from '../browser/launch.ts';
import { obtainBrowser } from '../browser/obtain-browser.ts';
import { firstRunPage } from '../drive/dashboard.ts';
import { printedEvaluation } from '../pages/eval-report.ts';
import { evaluateOwn, evaluateShared, type Evaluated, type OwnOutcome } from '../pages/evaluate.ts';
import type { SharedCase } from '../pages/expectation.ts';
import { printedFuzz, type FuzzedCase } from '../pages/fuzz-report.ts';
import type { OwnCase } from '../pages/own-case.ts';
import { OWN_CASES, SHARED_PAGES, pageFiles } from '../pages/page-cases.ts';
import { readTable, tableIsCurrent } from '../pages/readme-table.ts';
import { fuzzCase, runFuzz } from '../pages/run-fuzz.ts';
import { failure, PASSED, type Check, type Outcome } from './check.ts';

const EXTENSION = '.output/chrome-mv3';

/** Of the values that the shared pages tell with certainty. */
const LEAST_RECALL = 0.97;

/** Changed pages of each case; a hundred thousand in all are for `npm run fuzz:pages`. */
const CHANGED = 25;
const SEED = 20_261_122;

/**
 * Each own case counts as one; the shared pages count as one for what is wrong and one for what is missing, and the
 * README's table as one.
 */
export const pageReadingCheck: Check = {
  name: 'what the built extension reads of the page cases',
  async run() {
    const session = await launch({ browser: obtainBrowser(), extension: EXTENSION });
    try {
      await firstRunPage(session);
      const own = await evaluateOwn(session, pageFiles<OwnCase>(OWN_CASES));
      const shared = existsSync(SHARED_PAGES)
        ? await evaluateShared(session, pageFiles<SharedCase>(SHARED_PAGES))
        : null;
      const outcomes = [ownCases(own), sharedPages(shared), readmeTable(own)];
      return {
        passed: outcomes.reduce((sum, { passed }) => sum + passed, 0),
        failed: outcomes.reduce((sum, { failed }) => sum + failed, 0),
        report: outcomes.flatMap(({ report }) => report || []).join('\n'),
      };
    } finally {
      await session.close();
    }
  },
};

function ownCases(done: readonly OwnOutcome[]): Outcome {
  const differing = done.filter(({ difference }) => difference !== null);
  const report = differing
    .map(({ name, difference }) => `${name}: ${JSON.stringify(difference, null, 1)}`)
    .join('\n');
  return { passed: done.length - differing.length, failed: differing.length, report };
}

function sharedPages(done: readonly Evaluated[] | null): Outcome {
  if (!done) return { passed: 0, failed: 0, report: '' };
  const { text, wrong, recall } = printedEvaluation(done);
  const failed = Number(wrong > 0) + Number(recall < LEAST_RECALL);
  return { passed: 2 - failed, failed, report: failed ? text : '' };
}

/** Without the column of the saved pages: which of them there are is up to the machine. */
function readmeTable(own: readonly OwnOutcome[]): Outcome {
  if (tableIsCurrent(readTable(own, null))) return PASSED;
  return failure('The README’s table of what is read is old: npm run eval:pages -- --table');
}

/** The same seeds each time: what fails here, fails again. */
export const changedPagesCheck: Check = {
  name: `page cases, ${CHANGED} seeded changes each`,
  async run() {
    const cases = [
      ...pageFiles<OwnCase>(OWN_CASES, 'own/'),
      ...(existsSync(SHARED_PAGES) ? pageFiles<SharedCase>(SHARED_PAGES, 'shared/') : []),
    ].flatMap((one) => fuzzCase(one) ?? []);
    const done: FuzzedCase[] = [];
    const start = performance.now();
    await runFuzz({
      browser: obtainBrowser(),
      cases,
      count: CHANGED,
      seed: SEED,
      workers: 2,
      onCase: ({ name }, result, unchanged) => done.push({ name, result, unchanged }),
    });
    const { text, wrong } = printedFuzz(done, (performance.now() - start) / 1_000);
    const passed = done.filter(({ result }) => result.count > 0 && !result.wrong.length).length;
    return { passed: wrong ? 0 : passed, failed: wrong, report: wrong ? text : '' };
  },
};
