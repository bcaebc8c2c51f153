/** Runs in a page: how long composing and checking a letter takes, beside what the same text costs at least. */
import { checkLetter } from '../../lib/invitation/check-letter';
import { composeOutline } from '../../lib/invitation/compose-letter';
import { FRESH_WORDING } from '../../lib/invitation/letter/wording';
import { layLetter } from '../../lib/invitation/letter/lay-letter';
import type { Language } from '../../lib/i18n/language';
import { cast as english } from '../suggestions/cast/english';
import { cast as korean } from '../suggestions/cast/korean';
import { cast as simplified } from '../suggestions/cast/simplified-chinese';
import { cast as traditional } from '../suggestions/cast/traditional-chinese';
import { cells, factsFor } from '../suggestions/compose-grid';
import writeGood from 'write-good';

const CASTS = { en: english, ko: korean, 'zh-Hans': simplified, 'zh-Hant': traditional };

/** What the bar is about: 300 words, or as much text where words are not counted. */
const LONG: Record<Language, number> = { en: 300, ko: 900, 'zh-Hans': 500, 'zh-Hant': 500 };
const STEP = 97;

export interface LetterTimes {
  language: Language;
  /** ms, one a letter. */
  composing: number[];
  checking: number[];
  /** The browser's own segmentation of the same texts into words. */
  segmenting: number[];
  /** write-good on the same English texts; empty for other languages. */
  peer: number[];
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const letterTimes = (language: Language): LetterTimes => {
  const cast = CASTS[language];
  const facts = cells()
    .filter((_, at) => at % STEP === 0)
    .map((cell, turn) => factsFor(cast, cell, turn));
  const bodies = facts.map((one) => layLetter(composeOutline(one), FRESH_WORDING).body);
  const long = bodies.map((body) => lengthened(body, language));
  const check = (body: string) => checkLetter({ language, subject: 'Line 4', body, sendDate: '2027-03-16' });
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  for (const body of long) check(body);
  return {
    language,
    composing: facts.map((one) => timed(() => layLetter(composeOutline(one), FRESH_WORDING))),
    // Another letter each time: a real edit changes the text too.
    checking: long.map((body, at) => timed(() => check(`${body} ${at}`))),
    segmenting: long.map((body) => timed(() => [...segmenter.segment(body)])),
    peer: language === 'en' ? long.map((body) => timed(() => writeGood(body))) : [],
  };
};

function lengthened(body: string, language: Language): string {
  const size = (text: string) => (language === 'en' ? text.split(/\s+/u).length : text.length);
  let text = body;
  while (size(text) < LONG[language]) text += `\n\n${body}`;
  return text;
}

export type LetterTimesInPage = typeof letterTimes;
Object.assign(globalThis, { letterTimes });
