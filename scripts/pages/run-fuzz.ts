/** Drives the mutations: one browser for each worker, one case after the other. */
import { chromium, type Page } from 'playwright-core';
import type { Browser } from '../browser/find-browser.ts';
import { bundled } from './bundle.ts';
import { expectationOf, type SharedCase } from './expectation.ts';
import type { Fuzz, FuzzCase, FuzzResult } from './fuzz-in-page.ts';
import { liveTree } from './live-tree.ts';
import type { OwnCase } from './own-case.ts';
import type { PageFile } from './page-cases.ts';
import type { Finding } from './score.ts';

export interface FuzzOptions {
  browser: Browser;
  cases: FuzzCase[];
  /** Changed pages for each case. */
  count: number;
  seed: number;
  workers: number;
  /** Gets each case's result as soon as it is there. */
  onCase?: (one: FuzzCase, result: FuzzResult, unchanged: Finding[]) => void;
  /** Gets the changed page of each counter-example. */
  keep?: (one: FuzzCase, seed: number, html: string) => void;
}

/** Of how many changed pages a case may show as counter-examples. */
const PIECE = 250;

/**
 * A case of our own, or a shared one; a page that nests links is taken as it was live.
 * @param only names of changes, joined by `+`, instead of chance's.
 */
export function fuzzCase(
  { name, facts, html }: PageFile<SharedCase | OwnCase>,
  only: string | null = null,
): FuzzCase | null {
  const text = html();
  const nested = 'nestedAnchors' in facts;
  const shape = {
    name,
    html: nested ? '' : text,
    tree: nested ? JSON.stringify(liveTree(text)) : null,
    only,
  };
  if ('address' in facts) {
    const { unread, silence } = facts.expect;
    const contradicts = facts.contradicts ?? (silence !== undefined || unread.length > 0);
    const { address, ownAddresses = [] } = facts;
    return { ...shape, address, ownAddresses, expected: null, contradicts };
  }
  const expected = expectationOf(facts);
  return expected && { ...shape, address: facts.url, ownAddresses: [], expected, contradicts: false };
}

export async function runFuzz(options: FuzzOptions): Promise<void> {
  const script = await bundled('scripts/pages/fuzz-in-page.ts');
  const left = [...options.cases];
  const work = async () => {
    // A browser each: pages of one browser share its process.
    const browser = await chromium.launch({
      executablePath: options.browser.path,
      args: ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    });
    try {
      const context = await browser.newContext();
      await context.route(/^https?:/, (route) =>
        route.fulfill({
          status: 200,
          contentType: 'text/html; charset=utf-8',
          body: '<!doctype html><body>',
        }),
      );
      const pages = new Map<string, Page>();
      for (let one = left.shift(); one; one = left.shift()) {
        const { origin } = new URL(one.address);
        const page = pages.get(origin) ?? (await context.newPage());
        if (!pages.has(origin)) {
          await page.goto(origin);
          await page.evaluate(script);
          pages.set(origin, page);
        }
        await runCase(page, one, options);
      }
    } finally {
      await browser.close();
    }
  };
  await Promise.all(Array.from({ length: options.workers }, work));
}

async function runCase(page: Page, one: FuzzCase, options: FuzzOptions): Promise<void> {
  const unchanged = await page.evaluate((given) => fuzz.load(given), one);
  const whole: FuzzResult = { page: '', count: 0, recall: {}, wrong: [] };
  for (let done = 0; done < options.count; done += PIECE) {
    const part = await page.evaluate(([seed, count]) => fuzz.run(seed, count), [
      options.seed + done,
      Math.min(PIECE, options.count - done),
    ] as const);
    whole.page = part.page;
    whole.count += part.count;
    whole.wrong.push(...part.wrong);
    for (const [name, counts] of Object.entries(part.recall)) {
      const before = (whole.recall[name] ??= { right: 0, missing: 0, wrong: 0 });
      for (const outcome of ['right', 'missing', 'wrong'] as const) before[outcome] += counts[outcome];
    }
  }
  for (const { seed } of options.keep ? whole.wrong : []) {
    options.keep?.(one, seed, await page.evaluate((at) => fuzz.pageOf(at), seed));
  }
  options.onCase?.(one, whole, unchanged);
}

/** What the bundle puts on the page's global; the name is looked up there, not here. */
declare const fuzz: Fuzz;
