import type { Language } from '../i18n/language';
import { outlineEnglish } from './compose/english/outline';
import { outlineKorean } from './compose/korean/outline';
import { outlineSimplifiedChinese } from './compose/simplified-chinese/outline';
import { tidyFacts, type TidyFacts } from './compose/tidy-facts';
import { outlineTraditionalChinese } from './compose/traditional-chinese/outline';
import { layLetter } from './letter/lay-letter';
import type { LetterOutline } from './letter/outline';
import { FRESH_WORDING } from './letter/wording';
import type { Letter, LetterFacts } from './letter-facts';

/** One writer a language: each re-writes, none translates (WORDING §5.5). */
const WRITERS: Record<Language, (facts: TidyFacts) => LetterOutline> = {
  en: outlineEnglish,
  ko: outlineKorean,
  'zh-Hans': outlineSimplifiedChinese,
  'zh-Hant': outlineTraditionalChinese,
};

/**
 * Words a text from what the rep filled in (METHOD §1.3, WORDING §1, §5), each sentence in the ways it can be said.
 * A part that was left empty is left out; there is never a placeholder. Markup in names is plain text.
 * The same facts always give the same outline.
 */
export function composeOutline(facts: LetterFacts): LetterOutline {
  return WRITERS[facts.language](tidyFacts(facts));
}

/** The first variant of the letter that the facts make. */
export function composeLetter(facts: LetterFacts): Letter {
  const { subject, body } = layLetter(composeOutline(facts), FRESH_WORDING);
  return { subject, body };
}
