import { existsSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { expectationOf, type SharedCase } from '../../scripts/pages/expectation';
import { flatReading } from '../../scripts/pages/flat-reading';
import { score, tally, type Finding } from '../../scripts/pages/score';
import { SHARED_PAGES, casesIn, readHtml } from './page-cases';

const present = existsSync(SHARED_PAGES);
const cases = casesIn<SharedCase>(SHARED_PAGES);

// Without their folder nothing is read, and the title counts that.
describe.skipIf(!present)(
  `the shared pages (${cases.length} found; DOORSTEP_PAGES names their folder)`,
  () => {
    const all: Finding[] = [];

    it('are all here, in pairs of page and expectation', () => {
      expect(cases.length).toBeGreaterThan(0);
      expect(cases.filter((one) => one.html() === '' || !expectationOf(one))).toEqual([]);
    });

    it.each(cases)('$name: nothing wrong is read', (one) => {
      const findings = score(flatReading(readHtml(one.html(), one.url)), expectationOf(one) ?? {});
      all.push(...findings);
      expect(findings.filter(({ outcome }) => outcome === 'wrong')).toEqual([]);
    });

    it.each(cases.filter(({ kind }) => kind === 'own-profile'))('$name: says whose it is', (one) => {
      expect(readHtml(one.html(), one.url)).toMatchObject({ people: [], silence: 'own_profile' });
    });

    it.each(cases.filter(({ kind }) => kind === 'authwall'))('$name: the wall is no profile', (one) => {
      expect(readHtml(one.html(), one.url)).toMatchObject({ people: [], silence: 'signed_out_wall' });
    });

    afterAll(() => {
      const { right, missing } = tally(all);
      console.info(`Shared pages as jsdom loads them: ${right} of ${right + missing} values are read.`);
    });
  },
);
