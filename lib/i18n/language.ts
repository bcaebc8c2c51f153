/** The four languages of the interface and of letters, as BCP 47 tags. */
export const LANGUAGES = ['en', 'ko', 'zh-Hans', 'zh-Hant'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * The first of the person's preferred languages that Doorstep speaks.
 * @param preferred BCP 47 tags, best first, as in `navigator.languages`.
 * @returns a language of ours; English where none fits.
 */
export function pickLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const lower = tag.toLowerCase();
    if (lower.startsWith('ko')) return 'ko';
    if (/^zh\b.*\b(hant|tw|hk|mo)\b/.test(lower)) return 'zh-Hant';
    if (lower.startsWith('zh')) return 'zh-Hans';
    if (lower.startsWith('en')) return 'en';
  }
  return 'en';
}
