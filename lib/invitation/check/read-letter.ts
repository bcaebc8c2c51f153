import type { Language } from '../../i18n/language';
import type { Span } from './letter-check';
import { ownPart } from './own-part';

export type Script = 'en' | 'ko' | 'zh';

/** A sentence, an agenda point or a line, with its place in the body. */
export interface Sentence extends Span {
  text: string;
  script: Script;
  /** A point of a list. */
  bullet: boolean;
  /** Counts lines, so that neighbours can be told from strangers. */
  line: number;
}

export interface LetterReading {
  language: Language;
  /** What the rep wrote in this letter: no quoted thread, signature or disclaimer. */
  sentences: Sentence[];
  /** The body up to where signature, thread or disclaimer begins. */
  own: string;
}

const BULLET = /^\s*(?:[-*•·▪–—]|\(?\d{1,2}[.)、](?!\d)|[①-⑳])\s*/u;
/** Full stops that end no sentence. */
const ABBREVIATED = /\b(?:Mr|Mrs|Ms|Dr|Prof|St|No|Nr|approx|e\.g|i\.e|vs|Ltd|Inc|Co|a\.m|p\.m)\.\s*$/;

/** A Korean date is written with full stops: "2027. 1. 22.(금)" is one thing, though it looks like four sentences. */
const DATE_BEGUN = /\d\.\s?\($|(?<!\d)\d{1,4}\.\s?$/u;
const DATE_GOES_ON = /^(?:\d{1,2}\.(?!\d)|[월화수목금토일]\))/u;

/** Longer stretches without a full stop are no sentences; reading only their beginning bounds the work. */
const MAX_SENTENCE = 600;

const segmenters = new Map<string, Intl.Segmenter>();

/** Splits a letter into sentences and tells each one's script (WORDING §6.1). */
export function readLetter(body: string, language: Language | undefined): LetterReading {
  const known = language ?? guessLanguage(body);
  const own = ownPart(body);
  const sentences: Sentence[] = [];
  let offset = 0;
  own.split('\n').forEach((line, index) => {
    const mark = BULLET.exec(line)?.[0] ?? '';
    if (!/^\s*>/.test(line)) {
      for (const part of splitLine(line.slice(mark.length), known)) {
        const start = offset + mark.length + part.start;
        const text = part.text.trim().slice(0, MAX_SENTENCE);
        const lead = part.text.length - part.text.trimStart().length;
        if (!/[\p{L}\p{N}]/u.test(text)) continue;
        const span = { start: start + lead, end: start + lead + text.length };
        const plain = text.normalize('NFC');
        sentences.push({ ...span, text: plain, script: scriptOf(plain), bullet: mark !== '', line: index });
      }
    }
    offset += line.length + 1;
  });
  return { language: known, sentences, own };
}

/** The letter's language by its script; Chinese is told apart by characters that only one side uses. */
export function guessLanguage(text: string): Language {
  const script = scriptOf(text);
  if (script !== 'zh') return script;
  const traditional =
    text.match(/[們這個來對時後說請與貴會點週開關於應裡還讓給沒從進過長問題資訊專員經]/gu)?.length ?? 0;
  const simplified =
    text.match(/[们这个来对时后说请与贵会点周开关于应里还让给没从进过长问题资讯专员经]/gu)?.length ?? 0;
  return traditional > simplified ? 'zh-Hant' : 'zh-Hans';
}

/** As ranges: the property \p{Script=Han} takes ten times as long to compile, at the first check. */
const HAN = /[\u3005\u3007\u3400-\u9fff\uf900-\ufaff]/g;

function scriptOf(text: string): Script {
  const hangul = text.match(/[가-힣]/gu)?.length ?? 0;
  const han = text.match(HAN)?.length ?? 0;
  const latin = text.match(/[A-Za-z]/g)?.length ?? 0;
  // A syllable or character says as much as two or three letters; product names do not switch the language.
  if (hangul > 0 && hangul * 3 >= latin && hangul >= han) return 'ko';
  return han > 0 && han * 3 >= latin ? 'zh' : 'en';
}

const insideDate = (before: string, after: string): boolean =>
  DATE_BEGUN.test(before) && DATE_GOES_ON.test(after);

function splitLine(line: string, language: Language): { text: string; start: number }[] {
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
    segmenters.set(language, segmenter);
  }
  const parts: { text: string; start: number }[] = [];
  for (const { segment, index } of segmenter.segment(line)) {
    const last = parts.at(-1);
    if (last && (ABBREVIATED.test(last.text) || insideDate(last.text, segment))) last.text += segment;
    else parts.push({ text: segment, start: index });
  }
  return parts;
}
