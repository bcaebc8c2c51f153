import type { Language } from '../../lib/i18n/language.ts';
import { loadSource } from '../load-source.ts';
import type { Cast } from './cast.ts';

const FILES: Record<Language, string> = {
  en: 'english',
  ko: 'korean',
  'zh-Hans': 'simplified-chinese',
  'zh-Hant': 'traditional-chinese',
};

/** Who writes and who reads in the grid of a language. */
export async function loadCast(language: Language): Promise<Cast> {
  return (await loadSource<{ cast: Cast }>(`scripts/suggestions/cast/${FILES[language]}.ts`)).cast;
}
