import type { Language } from '../i18n/language';
import { tidyFacts } from './compose/tidy-facts';
import { writeEnglish } from './compose/english';
import { writeKorean } from './compose/korean';
import { writeSimplifiedChinese } from './compose/simplified-chinese';
import { writeTraditionalChinese } from './compose/traditional-chinese';
import type { TidyFacts } from './compose/tidy-facts';
import type { Letter, LetterFacts } from './letter-facts';

/** One writer a language: each re-writes, none translates (WORDING §5.5). */
const WRITERS: Record<Language, (facts: TidyFacts) => Letter> = {
  en: writeEnglish,
  ko: writeKorean,
  'zh-Hans': writeSimplifiedChinese,
  'zh-Hant': writeTraditionalChinese,
};

/**
 * Words an invitation from what the rep filled in (METHOD §1.3, WORDING §1, §5).
 * A part that was left empty is left out; the letter never holds a placeholder. Markup in names is plain text.
 * @returns subject and body as plain text; the same facts always give the same letter.
 */
export function composeLetter(facts: LetterFacts): Letter {
  return WRITERS[facts.language](tidyFacts(facts));
}
