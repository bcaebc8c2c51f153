import type { Language } from '../../lib/i18n/language.ts';
import type { ComposedLetter } from './compose-grid.ts';

export interface LanguageSummary {
  language: Language;
  cells: number;
  letters: number;
  /** Of invitations: words in English, characters otherwise. */
  sizes: number[];
  /** By check, with the first letter that failed it. */
  faults: Map<string, { count: number; shown: string; letter: string }>;
}

/** One letter as a person reads it, under the cell of the grid it was made for. */
export function printedLetter({ cell, kind, variant, facts, subject, body }: ComposedLetter): string {
  const of = [facts.language, kind, ...Object.values(cell), `variant ${variant + 1}`].join(' · ');
  return `[${of}]\n${subject}\n\n${body}`;
}

/** What was composed, how long letters are, and every check that failed with its first letter. */
export function printedSummary(summaries: readonly LanguageSummary[]): { text: string; failed: boolean } {
  const lines = summaries.flatMap(({ language, cells, letters, sizes, faults }) => {
    const sorted = sizes.toSorted((a, b) => a - b);
    const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
    const total = [...faults.values()].reduce((sum, { count }) => sum + count, 0);
    return [
      `\n${language}: ${letters} texts of ${cells} cells; an invitation has ${at(0)}–${at(1)}, median ${at(0.5)} ` +
        `${language === 'en' ? 'words' : 'characters'}; ${total} faults`,
      ...[...faults].map(
        ([check, { count, shown, letter }]) =>
          `  ✗ ${check}: ${count}, first: ${shown}\n${letter.replaceAll(/^/gmu, '      ')}`,
      ),
    ];
  });
  return { text: lines.join('\n'), failed: summaries.some(({ faults }) => faults.size > 0) };
}
