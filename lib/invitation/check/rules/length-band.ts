import type { Language } from '../../../i18n/language';
import type { Finding, FindingCode, LetterToCheck } from '../letter-check';
import type { LetterReading } from '../read-letter';

interface Band {
  tooShort: number;
  long: number;
  veryLong: number;
  unit: 'words' | 'characters';
}

const CHINESE: Band = { tooShort: 65, long: 380, veryLong: 560, unit: 'characters' };

/** WORDING §4: our own bands. The evidence for length is weak, so only the last is more than a hint. */
const BANDS: Record<Language, Band> = {
  en: { tooShort: 40, long: 180, veryLong: 260, unit: 'words' },
  ko: { tooShort: 110, long: 620, veryLong: 900, unit: 'characters' },
  'zh-Hans': CHINESE,
  'zh-Hant': CHINESE,
};

/** R9: the body without signature, in English words, Korean characters with spaces or Chinese characters. */
export function findLengthBand(_letter: LetterToCheck, { language, own }: LetterReading): Finding[] {
  const band = BANDS[language];
  const count = measureLength(own, language);
  const finding = (level: Finding['level'], code: FindingCode, limit: number): Finding[] => [
    { rule: 'R9', level, code, params: { count, limit, unit: band.unit } },
  ];
  if (count === 0) return [];
  if (count < band.tooShort) return finding('hint', 'length_short', band.tooShort);
  if (count > band.veryLong) return finding('warning', 'length_very_long', band.veryLong);
  return count > band.long ? finding('hint', 'length_long', band.long) : [];
}

/** How long a text is, in the unit of its language. */
export function measureLength(text: string, language: Language): number {
  if (language === 'en') return text.match(/[\p{L}\p{N}][\p{L}\p{N}’'.:-]*/gu)?.length ?? 0;
  if (language === 'ko') return text.replace(/\s+/gu, ' ').trim().length;
  return text.match(/\p{Script=Han}/gu)?.length ?? 0;
}
