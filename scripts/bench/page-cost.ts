/** What Doorstep costs a page: the same page with it and without, loading and standing still. */
import type { BrowserContext, Page } from 'playwright-core';
import type { Browser } from '../browser/find-browser.ts';
import { launch } from '../browser/launch.ts';
import { withoutExtension } from '../browser/without-extension.ts';
import { profileUrl } from '../sample-workspace/linkedin/frame.ts';
import { DANA } from '../sample-workspace/people.ts';
import { INBOX_ADDRESS } from '../sample-workspace/serve.ts';
import { figure, type Figure } from './figures.ts';

const LOADS = 15;
const IDLE_SECONDS = 60;

interface Cost {
  /** Main-thread time of each load until one second after the load event, ms. */
  loads: number[];
  /** Main-thread time while the page stands still, ms. */
  idle: number;
  /** Tasks above 50 ms in all loads and the idle minute. */
  longTasks: number;
}

export async function measurePageCost(browser: Browser, extension: string): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [site, address] of [
    ['Gmail', INBOX_ADDRESS],
    ['LinkedIn', profileUrl(DANA)],
  ] as const) {
    const without = await withoutExtension(browser, (context) => costOf(context, address));
    const session = await launch({ browser, extension, headless: true });
    const withIt = await costOf(session.context, address).finally(() => session.close());
    figures.push(
      figure(`main thread, loading ${site}, with Doorstep`, 'ms', withIt.loads, {
        against: { name: 'without', runs: without.loads },
      }),
      figure(`main thread, ${IDLE_SECONDS} s of ${site} standing still, with Doorstep`, 'ms', [withIt.idle], {
        against: { name: 'without', runs: [without.idle] },
      }),
    );
    console.log(`   ${site}: tasks above 50 ms: ${withIt.longTasks} with, ${without.longTasks} without`);
  }
  return figures;
}

async function costOf(context: BrowserContext, address: string): Promise<Cost> {
  const page = await context.newPage();
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { __longTasks: tasks });
    new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map((entry) => entry.duration)),
    ).observe({
      type: 'longtask',
      buffered: true,
    });
  });
  const devtools = await context.newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const taskTime = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000;
  };

  const loads: number[] = [];
  let longTasks = 0;
  for (let load = 0; load <= LOADS; load += 1) {
    await page.goto('about:blank');
    const before = await taskTime();
    await page.goto(address, { waitUntil: 'load' });
    await page.waitForTimeout(1_000);
    // The first load warms the caches up.
    if (load > 0) loads.push((await taskTime()) - before);
    longTasks += await longTasksOf(page);
  }
  const before = await taskTime();
  await page.waitForTimeout(IDLE_SECONDS * 1_000);
  const idle = (await taskTime()) - before;
  await page.close();
  return { loads, idle, longTasks };
}

function longTasksOf(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as unknown as { __longTasks: number[] }).__longTasks.length);
}
