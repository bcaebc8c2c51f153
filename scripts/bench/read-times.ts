/** How long one reading takes, by kind of page, beside a general extractor on the same pages in the same browser. */
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser } from '../browser/find-browser.ts';
import { bundled } from '../pages/bundle.ts';
import type { SharedCase } from '../pages/expectation.ts';
import type { OwnCase } from '../pages/own-case.ts';
import { OWN_CASES, SHARED_PAGES, pageFiles } from '../pages/page-cases.ts';
import { figure, type Figure } from './figures.ts';
import type { ReadTimes, TimesInPage } from './read-times-in-page.ts';

const RUNS = 20;
const THEIR_RUNS = 3;

interface Page {
  address: string;
  html: string;
}

export async function measureReadTimes(browser: Browser): Promise<Figure[]> {
  const own = pageFiles<OwnCase>(OWN_CASES).map(({ facts, html }) => ({
    address: facts.address,
    html: html(),
  }));
  const saved = existsSync(SHARED_PAGES)
    ? pageFiles<SharedCase>(SHARED_PAGES).map(({ facts, html }) => ({ address: facts.url, html: html() }))
    : [];
  // Our own cases are small: they only stand in for kinds that nobody saved.
  const pages: Page[] = [...saved, ...own];
  const largest = pages.toSorted((a, b) => b.html.length - a.html.length)[0];
  const byKind = new Map<string, ReadTimes[]>();
  const ofLargest: ReadTimes[] = [];
  const times = await inPages(browser, pages);
  for (const [at, one] of times.entries()) {
    byKind.set(one.kind, [...(byKind.get(one.kind) ?? []), one]);
    if (pages[at] === largest) ofLargest.push(one);
  }
  const kilobytes = Math.round((largest?.html.length ?? 0) / 1_000);
  return [
    ...[...byKind].toSorted().map(([kind, ones]) => beside(`reading ${kind}`, ones)),
    beside(`reading the largest page (${kilobytes} kB)`, ofLargest, 'p95 ≤ 10 ms'),
  ];
}

function beside(name: string, times: readonly ReadTimes[], bar?: string): Figure {
  return figure(
    name,
    'ms',
    times.flatMap(({ ours }) => ours),
    { against: { name: 'defuddle', runs: times.flatMap(({ theirs }) => theirs) }, ...(bar && { bar }) },
  );
}

async function inPages(browser: Browser, pages: readonly Page[]): Promise<ReadTimes[]> {
  const script = await bundled('scripts/bench/read-times-in-page.ts');
  const running = await chromium.launch({
    executablePath: browser.path,
    args: ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  try {
    const done: ReadTimes[] = [];
    const context = await running.newContext();
    for (const { address, html } of pages) {
      const page = await context.newPage();
      await page.route('**/*', (route) =>
        route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
          ? route.fulfill({ status: 200, contentType: 'text/html; charset=utf-8', body: html })
          : route.abort('blockedbyclient'),
      );
      await page.goto(address, { waitUntil: 'domcontentloaded' });
      await page.evaluate(script);
      done.push(
        await page.evaluate(([runs, theirs]) => readTimes(runs, theirs), [RUNS, THEIR_RUNS] as const),
      );
      await page.close();
    }
    return done;
  } finally {
    await running.close();
  }
}

/** Put there by the bundle. */
declare const readTimes: TimesInPage;
