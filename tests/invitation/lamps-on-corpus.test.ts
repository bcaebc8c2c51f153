import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../lib/i18n/language';
import { checkLetter, type LampName } from '../../lib/invitation/check-letter';
import { LABELS, labelledLetters, score, type LabelledLetter, type Score } from './corpus';

const LAMPS = Object.keys(LABELS) as LampName[];

function measure(letters: LabelledLetter[], lamp: LampName): Score {
  return score(
    letters.map((letter) => ({
      wanted: letter[LABELS[lamp]] === true,
      lit: checkLetter({ subject: '', body: letter.text }).lamps[lamp].lit,
    })),
  );
}

/**
 * What unseen letters must reach. English letters say their purpose in so many voices
 * that word frames miss some of them; none is lit wrongly.
 */
const unseenFloor = (language: Language, lamp: LampName) =>
  language === 'en' && lamp === 'purpose' ? 0.8 : 0.85;

const percent = (value: number) => `${(100 * value).toFixed(1).padStart(5)} %`;

describe('the lamps on labelled letters', () => {
  for (const language of LANGUAGES) {
    const letters = labelledLetters(language);
    const unseen = letters.filter((letter) => letter.unseen);

    test.each(LAMPS)(`${language}: %s is told apart`, (lamp) => {
      const all = measure(letters, lamp);
      const fresh = measure(unseen, lamp);
      console.log(
        `${language.padEnd(8)}${lamp.padEnd(8)} balanced ${percent(all.balanced)}, specificity ${percent(all.specificity)} ` +
          `(${all.letters} letters) · unseen ${percent(fresh.balanced)}, ${percent(fresh.specificity)} (${fresh.letters})`,
      );
      expect(all.balanced).toBeGreaterThanOrEqual(0.9);
      expect(all.specificity).toBeGreaterThanOrEqual(0.85);
      expect(fresh.balanced).toBeGreaterThanOrEqual(unseenFloor(language, lamp));
    });
  }

  test('no letter of the corpus raises an error-level finding', () => {
    const alarms = LANGUAGES.flatMap(labelledLetters).flatMap((letter) =>
      checkLetter({ subject: '', body: letter.text, sendDate: '2026-12-15' })
        .findings.filter((finding) => finding.level === 'error')
        .map((finding) => `${letter.id} ${finding.code} ${JSON.stringify(finding.params)}`),
    );
    expect(alarms).toEqual([]);
  });
});
