import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../lib/i18n/language';
import { LAMP_LABELS } from '../../scripts/invitations/labels';
import { printedScores } from '../../scripts/invitations/printed-scores';
import { scoreOf } from '../../scripts/invitations/scores';
import { corpus, judged } from './corpus';

const LAMPS = Object.values(LAMP_LABELS);

/** WORDING §6.4: the aim for every lamp and language. */
const AIM = { balanced: 0.9, specificity: 0.85, exact: 0.75, dumpRecall: 0.8 };

describe.each(['seen', 'unseen'] as const)(
  'the lamps on labelled letters, %s while writing the rules',
  (part) => {
    const all = judged(corpus(part));

    test('the figures', () => {
      console.log(`\n— ${part} —\n${printedScores(all)}`);
      expect(all.length).toBeGreaterThan(0);
    });

    for (const language of LANGUAGES) {
      const { labels, exact } = scoreOf(all.filter(({ verdict }) => verdict.lang === language));

      test.each(LAMPS)(`${language}: %s is told apart`, (label) => {
        expect(labels[label].balanced).toBeGreaterThanOrEqual(AIM.balanced);
        expect(labels[label].specificity).toBeGreaterThanOrEqual(AIM.specificity);
      });

      test(`${language}: the four of a letter are right together, and product dumps are seen`, () => {
        expect(exact).toBeGreaterThanOrEqual(AIM.exact);
        expect(labels.product_dump.recall).toBeGreaterThanOrEqual(AIM.dumpRecall);
      });
    }

    test('no letter raises an error-level finding', () => {
      const alarms = all.flatMap(({ verdict }) => verdict.errors.map((error) => `${verdict.id} ${error}`));
      expect(alarms).toEqual([]);
    });
  },
);
