/**
 * `npm run eval:pages -- DIR [--out OUT]`: lets the built extension read every page of a folder in a real browser,
 * each at its own address with the network shut, and compares with what its JSON expects. OUT gets what was read,
 * one flat JSON a case, under the same names. Ends with 1 where anything wrong was read, with 2 on bad input.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from './browser/launch.ts';
import { obtainBrowser } from './browser/obtain-browser.ts';
import { firstRunPage } from './drive/dashboard.ts';
import { printedEvaluation } from './pages/eval-report.ts';
import { evaluateShared } from './pages/evaluate.ts';
import type { SharedCase } from './pages/expectation.ts';
import { pageFiles, type PageFile } from './pages/page-cases.ts';
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
    options: { out: { type: 'string' } },
    allowPositionals: true,
  });
  const [folder, ...more] = positionals;
  if (!folder || more.length) throw new Error('Say which folder: npm run eval:pages -- DIR [--out OUT]');
  const cases = pageFiles<SharedCase>(folder);
  for (const one of cases) checkAddress(one);

  const browser = obtainBrowser();
  const built = await runTool('wxt/bin/wxt.mjs', ['build']);
  if (built.status !== 0) throw new Error(built.output);
  const session = await launch({ browser, extension: `${OUTPUT}/chrome-mv3`, headless: true });
  try {
    await firstRunPage(session);
    const done = await evaluateShared(session, cases);
    for (const { name, read } of done.filter(({ live }) => values.out && !live)) {
      const file = join(values.out ?? '', `${name}.json`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `${JSON.stringify(read, null, 2)}\n`);
    }
    const { text, wrong } = printedEvaluation(done);
    console.log(text);
    return wrong ? 1 : 0;
  } finally {
    await session.close();
  }
}

function checkAddress({ name, facts }: PageFile<SharedCase>): void {
  if (typeof facts.url !== 'string' || !URL.canParse(facts.url)) {
    throw new Error(`${name}.json has no address: "url" is ${JSON.stringify(facts.url)}.`);
  }
}
