import { fill } from '../../compose/traditional-chinese/fill';
import type { SuggestedPhrase, WhyCode } from '../situation';

const MOST = 6;

/** Fills what is known into a phrase; nothing where there is no phrase or one of its values is not known. */
export const suggested =
  (values: Readonly<Record<string, string>>) =>
  (frame: string | undefined, why: WhyCode): SuggestedPhrase[] => {
    if (!frame) return [];
    const names = [...frame.matchAll(/\{([a-z]+)\}/gu)].map(([, name = '']) => name);
    return names.every((name) => values[name]) ? [{ text: fill(frame, values), why }] : [];
  };

/** The best six, none twice. */
export function distinct(all: readonly SuggestedPhrase[]): SuggestedPhrase[] {
  const seen = new Set<string>();
  return all.filter(({ text }) => !seen.has(text) && seen.add(text)).slice(0, MOST);
}
