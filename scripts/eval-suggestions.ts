/**
 * `npm run eval:suggestions [-- --language en --sample 20 --seed 1 --role user --kind reminder]`: composes the whole
 * grid of letters (every role, focus, occasion, warmth, style and benefit type in every language, each variant) and
 * what a person gets over time, checks each, and prints some in full for a human to read. Ends with 1 where any check fails.
 */
import { parseArgs } from 'node:util';
import { LANGUAGES } from '../lib/i18n/language.ts';
import { loadSource } from './load-source.ts';
import { printedLetter, printedSummary, type LanguageSummary } from './suggestions/report.ts';
import { loadCast } from './suggestions/load-cast.ts';

const { values } = parseArgs({
  options: {
    language: { type: 'string' },
    sample: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    role: { type: 'string' },
    kind: { type: 'string' },
  },
});

const languages = LANGUAGES.filter((one) => !values.language || one === values.language);
if (languages.length === 0) throw new Error(`No language ${values.language}: ${LANGUAGES.join(', ')}.`);

const grid = await loadSource<typeof import('./suggestions/compose-grid.ts')>(
  'scripts/suggestions/compose-grid.ts',
);
const judge = await loadSource<typeof import('./suggestions/judge-letters.ts')>(
  'scripts/suggestions/judge-letters.ts',
);

/** Numbers below 1 that are the same in every run of a seed. */
let state = Number(values.seed) || 1;
const random = () => {
  state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
  return state / 4_294_967_296;
};

const summaries: LanguageSummary[] = [];
const samples: string[] = [];
for (const language of languages) {
  const cast = await loadCast(language);
  const summary: LanguageSummary = { language, letters: 0, cells: 0, sizes: [], faults: new Map() };
  const shown: string[] = [];
  const wanted = Math.ceil(Number(values.sample) / languages.length);
  let seen = 0;
  for (const [turn, cell] of grid.cells().entries()) {
    if (values.role && cell.role !== values.role) continue;
    summary.cells++;
    const invitations = grid.lettersOf(cast, cell, turn);
    const sequence = grid.sequenceOf(cast, cell, turn);
    const own = values.kind ? sequence.filter(({ kind }) => kind === values.kind) : invitations;
    for (const letter of [...invitations, ...sequence.slice(1)]) {
      summary.letters++;
      if (letter.kind === 'invitation') summary.sizes.push(judge.sizeOf(letter.body, language));
      for (const fault of judge.faultsOf(letter)) note(summary, fault, printedLetter(letter));
    }
    for (const fault of judge.repeated(sequence)) note(summary, fault, `${cell.role} ${cell.occasion}`);
    // A fair sample of a stream whose length is not known.
    for (const letter of own) {
      seen++;
      if (shown.length < wanted) shown.push(printedLetter(letter));
      else if (random() < wanted / seen) shown[Math.floor(random() * wanted)] = printedLetter(letter);
    }
  }
  summaries.push(summary);
  samples.push(...shown);
}
console.log(samples.join(`\n${'─'.repeat(80)}\n`));
const { text, failed } = printedSummary(summaries);
console.log(text);
process.exitCode = failed ? 1 : 0;

function note(
  { faults }: LanguageSummary,
  { check, shown }: { check: string; shown: string },
  letter: string,
): void {
  const before = faults.get(check);
  if (before) before.count++;
  else faults.set(check, { count: 1, shown, letter });
}
