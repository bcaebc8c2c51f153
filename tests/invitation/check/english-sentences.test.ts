import { describe, expect, test } from 'vitest';
import { checkLetter, type LampName } from '../../../lib/invitation/check-letter';
import sentences from './english-sentences.json';

const LAMPS = Object.keys(sentences) as LampName[];
const lights = (sentence: string, lamp: LampName) =>
  checkLetter({ subject: '', body: `Dear Ms Roe,\n${sentence}` }).lamps[lamp].lit;

/** Single sentences in many voices, and beside them those that look alike and say nothing. */
describe.each(LAMPS)('an English sentence and the lamp of %s', (lamp) => {
  test.each(sentences[lamp].yes)('lights it: %s', (sentence) => {
    expect(lights(sentence, lamp)).toBe(true);
  });

  test.each(sentences[lamp].no)('leaves it dark: %s', (sentence) => {
    expect(lights(sentence, lamp)).toBe(false);
  });
});
