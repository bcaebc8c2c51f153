/**
 * `npm run eval:invitations -- FILE.jsonl … [--out OUT.jsonl] [--date YYYY-MM-DD]`: lets the checker read labelled
 * letters (WORDING §6.4) and prints, by language, balanced accuracy, specificity and recall of each label, the exact
 * match of the four lamps, and how many findings ask before a letter leaves. OUT gets the verdicts under the same
 * names. Letters without labels are judged, not scored. `--date` is the day of sending: without it a date without a
 * year is compared with no weekday. Without a file: the project's own letters, the unseen ones apart.
 * Ends with 2 where a file cannot be read or holds no letter at all.
 */
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadSource } from './load-source.ts';
import { runTool } from './run-tool.ts';

const CORPUS = 'tests/invitation/corpus';
const OWN = {
  'Seen while the rules were written': [`${CORPUS}/*.jsonl`, `${CORPUS}/more/*.jsonl`],
  'Never seen': [`${CORPUS}/unseen/*.jsonl`],
};
/** The dates of our own letters lie behind this day. */
const OWN_DATE = '2026-12-15';

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { out: { type: 'string' }, date: { type: 'string' } },
    allowPositionals: true,
  });
  if (values.date !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(values.date)) {
    throw new Error(`--date takes YYYY-MM-DD, not ${values.date}.`);
  }
  // The project's tsconfig rests on what WXT makes, which is not in the repository.
  if (!existsSync('.wxt/tsconfig.json')) await runTool('wxt/bin/wxt.mjs', ['prepare']);
  const { evaluate } = await loadSource<typeof import('./invitations/evaluate.ts')>(
    'scripts/invitations/evaluate.ts',
  );
  const read = (paths: string[]) => paths.map((name) => ({ name, content: readFileSync(name, 'utf8') }));
  let verdicts = '';
  let letters = 0;
  const groups = positionals.length > 0 ? { '': positionals } : ownFiles();
  for (const [title, paths] of Object.entries(groups)) {
    const date = values.date ?? (title ? OWN_DATE : undefined);
    const done = evaluate(read(paths), date);
    if (title) console.log(`\n— ${title} —\n`);
    console.log(done.text);
    verdicts += done.verdicts;
    letters += done.letters;
  }
  if (values.out) writeFileSync(values.out, verdicts);
  if (letters === 0) throw new Error('No letter was found.');
  return 0;
}

function ownFiles(): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(OWN).map(([title, patterns]) => [
      title,
      patterns.flatMap((pattern) => globSync(pattern)).sort(),
    ]),
  );
}
