import type { Language } from '../i18n/language';

/** Where Chinese is written in traditional characters. */
const TRADITIONAL_COUNTRIES = new Set(['TW', 'HK', 'MO']);

/**
 * The language a letter to this person is best written in: what is on record for the person,
 * else what the script of the name and the country tell; English where they tell nothing.
 * A Latin name is answered in English, whatever the country: expatriates are many, and English is read by all.
 */
export function suggestLetterLanguage({
  language,
  name,
  country,
}: {
  language?: Language | null;
  name: string;
  /** ISO 3166-1 alpha-2. */
  country?: string | null;
}): Language {
  if (language) return language;
  const land = country?.toUpperCase() ?? '';
  if (/[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]/u.test(name)) return 'ko';
  // Kana among the characters: a Japanese name, for which there is no letter of ours.
  if (/\p{Script=Han}/u.test(name) && !/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(name)) {
    if (TRADITIONAL_COUNTRIES.has(land)) return 'zh-Hant';
    if (land === 'KR') return 'ko';
    return land === 'JP' ? 'en' : 'zh-Hans';
  }
  return 'en';
}
