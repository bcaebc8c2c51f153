/** `npm run bench`: the figures of one run on this machine, with ratios against named peers and raw limits. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { measureBrowsing } from './bench/browsing.ts';
import { measureManyPeople } from './bench/many-people.ts';
import { figure, printed, type Figure } from './bench/figures.ts';
import { measureLetterTimes } from './bench/letter-times.ts';
import { measurePageCost } from './bench/page-cost.ts';
import { measureReadTimes } from './bench/read-times.ts';
import { measureSidebar } from './bench/sidebar-times.ts';
import { measureTyping } from './bench/typing-times.ts';
import { launch, type Session } from './browser/launch.ts';
import { obtainBrowser } from './browser/obtain-browser.ts';
import { contentScriptSizes } from './checks/content-script-sizes.ts';
import { runTool } from './run-tool.ts';

const EXTENSION = '.output/chrome-mv3';
const FILE = 'out/bench.json';

const browser = obtainBrowser();
const built = await runTool('wxt/bin/wxt.mjs', ['build']);
if (built.status !== 0) throw new Error(built.output);

const figures: Figure[] = [];
const say = (title: string) => console.log(`… ${title}`);
const inBrowser = async (measure: (session: Session) => Promise<Figure[]>) => {
  const session = await launch({ browser, extension: EXTENSION, headless: true });
  try {
    figures.push(...(await measure(session)));
  } finally {
    await session.close();
  }
};

say('sizes of what runs in pages');
for (const { file, gzip, limit } of contentScriptSizes([EXTENSION])) {
  figures.push(
    figure(`${file.split('/').at(-1)}, gzip`, 'bytes', [gzip], {
      // InboxSDK 2.2.26: content script and page-world script, as measured when the budget was set.
      against: { name: 'InboxSDK', runs: [533_000 + 131_000] },
      bar: `≤ ${limit} bytes`,
    }),
  );
}
say('what a page pays, with Doorstep and without (about five minutes)');
figures.push(...(await measurePageCost(browser, EXTENSION)));
say('reading a page');
figures.push(...(await measureReadTimes(browser)));
say('composing and checking letters');
figures.push(...(await measureLetterTimes(browser)));
say('browsing, 200 navigations within pages (about two minutes)');
figures.push(...(await measureBrowsing(browser, EXTENSION)));
say('what a rep waits for');
await inBrowser(measureSidebar);
say('typing a letter');
await inBrowser(measureTyping);
say('100,000 people (about two minutes)');
await inBrowser(measureManyPeople);

mkdirSync('out', { recursive: true });
writeFileSync(
  FILE,
  `${JSON.stringify({ at: new Date().toISOString(), browser: browser.full, cpu: cpus()[0]?.model, cores: cpus().length, figures }, null, 2)}\n`,
);
console.log(
  `\n${printed(figures)}\n\n${browser.name} ${browser.full}, ${cpus().length} × ${cpus()[0]?.model}. Written to ${FILE}.`,
);
