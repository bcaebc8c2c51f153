import { existsSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { SHARED_PAGES, casesIn, readHtml } from './page-cases';
import { wrongValues, type Recall, type SharedCase } from './wrong-values';

const present = existsSync(SHARED_PAGES);
const cases = casesIn<SharedCase>(SHARED_PAGES);
const ofKind = (...kinds: string[]) => cases.filter((one) => kinds.includes(one.kind));
const PERSON_KINDS = ['profile', 'public-profile', 'conversation'];

// Without their folder nothing is read, and the title counts that.
describe.skipIf(!present)(
  `the shared pages (${cases.length} found; DOORSTEP_PAGES names their folder)`,
  () => {
    const recall = new Map<string, Recall>();

    it('are all here, in pairs of page and expectation', () => {
      expect(cases.length).toBeGreaterThan(0);
      expect(cases.filter(({ html }) => html() === '')).toEqual([]);
    });

    it.each(ofKind(...PERSON_KINDS))('$name: nothing wrong is read', ({ html, url, expect: expected }) => {
      expect(wrongValues(readHtml(html(), url), expected, recall)).toEqual([]);
    });

    it.each(ofKind('conversation'))('$name: nobody but the rep is the rep', ({ html, url, viewer }) => {
      const { emails } = readHtml(html(), url).viewer;
      expect(emails.filter((email) => email !== viewer?.email)).toEqual([]);
    });

    it.each(ofKind('own-profile'))('$name: the rep is no prospect', ({ html, url, viewer }) => {
      const capture = readHtml(html(), url);
      expect(capture).toMatchObject({ people: [], silence: 'own_profile' });
      expect(capture.viewer.profileUrl).toBe(`https://www.linkedin.com/in/${viewer?.slug}/`);
      expect([undefined, viewer?.name]).toContain(capture.viewer.name);
    });

    it.each(ofKind('authwall'))('$name: the wall is no profile', ({ html, url }) => {
      expect(readHtml(html(), url)).toMatchObject({ people: [], silence: 'signed_out_wall' });
    });

    it.each(cases.filter(({ kind }) => ![...PERSON_KINDS, 'own-profile', 'authwall'].includes(kind)))(
      '$name: a page about nobody offers nobody',
      ({ html, url }) => {
        expect(readHtml(html(), url)).toMatchObject({ people: [], silence: 'no_person_here' });
      },
    );

    afterAll(() => {
      const told = [...recall].filter(([, { expected }]) => expected > 0);
      const rows = told.map(([field, { found, expected }]) => `${field} ${found}/${expected}`);
      console.info(`Recall over ${cases.length} shared pages: ${rows.join(', ')}`);
    });
  },
);
