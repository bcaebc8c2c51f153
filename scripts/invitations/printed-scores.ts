import { LANGUAGES } from '../../lib/i18n/language';
import { LABELS } from './labels';
import { scoreOf, type Judged } from './scores';

const percent = (value: number | null) =>
  (value === null ? '–' : `${(100 * value).toFixed(1)} %`).padStart(8);

/** A table a language: each label, the exact match of the four lamps, and how many errors were told. */
export function printedScores(judged: readonly Judged[]): string {
  return LANGUAGES.flatMap((language) => {
    const own = judged.filter(({ verdict }) => verdict.lang === language);
    return own.length === 0 ? [] : [printedLanguage(language, own)];
  }).join('\n\n');
}

function printedLanguage(language: string, judged: readonly Judged[]): string {
  const { letters, labels, exact, errors } = scoreOf(judged);
  const scored = LABELS.filter((label) => labels[label].letters > 0);
  const head = `${language}: ${letters} ${letters === 1 ? 'letter' : 'letters'}, ${errors} findings at error level`;
  if (scored.length === 0) return `${head}, no labels`;
  const rows = scored.map((label) => {
    const { balanced, specificity, recall, letters: labelled } = labels[label];
    return `  ${label.padEnd(25)}${percent(balanced)}   ${percent(specificity)}   ${percent(recall)}   ${labelled}`;
  });
  return [
    head,
    `  ${''.padEnd(25)}balanced   specific.     recall   letters`,
    ...rows,
    `  ${'exact match of four'.padEnd(25)}${percent(exact)}`,
  ].join('\n');
}
