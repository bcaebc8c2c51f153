import type { Language } from '../../i18n/language';
import { guessLanguage } from '../check/read-letter';

/**
 * Whether a note of the rep's can stand in a letter of this language as it is. Chinese that uses no character of one
 * script alone fits both. A few Latin words do not make a Korean or Chinese note English.
 */
export function isWrittenIn(text: string, language: Language): boolean {
  if (!/\p{L}/u.test(text)) return true;
  const guess = guessLanguage(text);
  if (guess === language) return true;
  return (
    language === 'zh-Hant' &&
    guess === 'zh-Hans' &&
    !/[们这个来对时后说请与贵会点开关应还让给从进过长问题资讯专员经单订货项报价]/u.test(text)
  );
}
