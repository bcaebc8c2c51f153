import type { Language } from '../../../i18n/language';
import type { TextKind } from '../../draft';
import { LINKEDIN_LIMITS } from '../../linkedin-limits';
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

/** What is sent by LinkedIn has limits of its own; the rest of these is short by nature. */
const WITHOUT_BAND = new Set<TextKind>(['connection_note', 'phone_script', 'calendar_entry']);
const MAY_BE_SHORT = new Set<TextKind>([
  'confirmation',
  'reminder',
  'reschedule',
  'follow_up_step',
  'inmail',
]);

/**
 * R9: the body without signature, in English words, Korean characters with spaces or Chinese characters; what goes
 * through LinkedIn, whole and in characters.
 */
export function findLengthBand(letter: LetterToCheck, { language, own }: LetterReading): Finding[] {
  const { kind } = letter;
  const limits = overLimits(letter);
  if (limits.length > 0 || (kind && WITHOUT_BAND.has(kind))) return limits;
  const band = BANDS[language];
  const count = measureLength(own, language);
  const finding = (level: Finding['level'], code: FindingCode, limit: number): Finding[] => [
    { rule: 'R9', level, code, params: { count, limit, unit: band.unit } },
  ];
  if (count === 0) return [];
  if (count < band.tooShort)
    return kind && MAY_BE_SHORT.has(kind) ? [] : finding('hint', 'length_short', band.tooShort);
  if (count > band.veryLong) return finding('warning', 'length_very_long', band.veryLong);
  return count > band.long ? finding('hint', 'length_long', band.long) : [];
}

/** Beyond a hard limit LinkedIn does not send. */
function overLimits({ kind, subject, body }: LetterToCheck): Finding[] {
  const count = body.trim().length;
  const over = (level: Finding['level'], code: FindingCode, limit: number, length = count): Finding[] =>
    length > limit ? [{ rule: 'R9', level, code, params: { count: length, limit } }] : [];
  if (kind === 'connection_note') {
    const hard = over('error', 'over_limit', LINKEDIN_LIMITS.longNote);
    return hard.length > 0 ? hard : over('warning', 'over_free_limit', LINKEDIN_LIMITS.note);
  }
  if (kind !== 'inmail') return [];
  const hard = over('error', 'over_limit', LINKEDIN_LIMITS.inmail);
  return [
    ...(hard.length > 0 ? hard : over('hint', 'over_soft_limit', LINKEDIN_LIMITS.inmailSoft)),
    ...over('error', 'subject_over_limit', LINKEDIN_LIMITS.inmailSubject, subject.trim().length),
  ];
}

/** How long a text is, in the unit of its language. */
export function measureLength(text: string, language: Language): number {
  if (language === 'en') return text.match(/[\p{L}\p{N}][\p{L}\p{N}’'.:-]*/gu)?.length ?? 0;
  if (language === 'ko') return text.replace(/\s+/gu, ' ').trim().length;
  return text.match(/[\u3005\u3007\u3400-\u9fff\uf900-\ufaff]/g)?.length ?? 0;
}
