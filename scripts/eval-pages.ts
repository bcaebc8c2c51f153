/**
 * `npm run eval:pages -- --table` writes the README's table from the project's own cases and the saved pages.
 * `npm run eval:pages -- DIR [--out OUT]`: lets the built extension read every page of a folder in a real browser,
 * each at its own address with the network shut, and compares with what its JSON expects. OUT gets what was read,
 * one flat JSON a case, under the same names. Ends with 1 where anything wrong was read, with 2 on bad input.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { launch, type Session } from './browser/launch.ts';
import { obtainBrowser } from './browser/obtain-browser.ts';
import { firstRunPage } from './drive/dashboard.ts';
import { printedEvaluation } from './pages/eval-report.ts';
import { evaluateOwn, evaluateShared } from './pages/evaluate.ts';
import type { SharedCase } from './pages/expectation.ts';
import type { OwnCase } from './pages/own-case.ts';
import { OWN_CASES, SHARED_PAGES, pageFiles, type PageFile } from './pages/page-cases.ts';
import { readTable, writeTable } from './pages/readme-table.ts';
import { runTool } from './run-tool.ts';

const OUTPUT = process.env.DOORSTEP_OUT ?? '.output';

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { out: { type: 'string' }, table: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [folder, ...more] = positionals;
  if (values.table ? positionals.length > 0 : !folder || more.length > 0) {
    throw new Error('Say which folder: npm run eval:pages -- DIR [--out OUT], or --table alone.');
  }
  const cases = folder ? pageFiles<SharedCase>(folder) : [];
  for (const one of cases) checkAddress(one);

  const browser = obtainBrowser();
  const built = await runTool('wxt/bin/wxt.mjs', ['build']);
  if (built.status !== 0) throw new Error(built.output);
  const session = await launch({ browser, extension: `${OUTPUT}/chrome-mv3`, headless: true });
  try {
    await firstRunPage(session);
    return values.table ? await table(session) : await evaluation(session, cases, values.out);
  } finally {
    await session.close();
  }
}

async function table(session: Session): Promise<number> {
  const own = await evaluateOwn(session, pageFiles<OwnCase>(OWN_CASES));
  const shared = existsSync(SHARED_PAGES)
    ? await evaluateShared(session, pageFiles<SharedCase>(SHARED_PAGES))
    : null;
  await writeTable(readTable(own, shared));
  return own.some(({ difference }) => difference) ? 1 : 0;
}

async function evaluation(
  session: Session,
  cases: readonly PageFile<SharedCase>[],
  out: string | undefined,
): Promise<number> {
  const done = await evaluateShared(session, cases);
  for (const { name, read } of done.filter(({ live }) => out && !live)) {
    const file = join(out ?? '', `${name}.json`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${JSON.stringify(read, null, 2)}\n`);
  }
  const { text, wrong } = printedEvaluation(done);
  console.log(text);
  return wrong ? 1 : 0;
}

function checkAddress({ name, facts }: PageFile<SharedCase>): void {
  if (typeof facts.url !== 'string' || !URL.canParse(facts.url)) {
    throw new Error(`${name}.json has no address: "url" is ${JSON.stringify(facts.url)}.`);
  }
}
