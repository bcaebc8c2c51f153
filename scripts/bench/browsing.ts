/** Ten minutes of browsing with the idle time left out: what Doorstep adds, and whether anything grows. */
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import type { Browser } from '../browser/find-browser.ts';
import { launch } from '../browser/launch.ts';
import { withoutExtension } from '../browser/without-extension.ts';
import { openSidebar } from '../drive/sidebar.ts';
import { CONVERSATIONS } from '../sample-workspace/conversations.ts';
import { profileUrl } from '../sample-workspace/linkedin/frame.ts';
import { DANA, MARTA } from '../sample-workspace/people.ts';
import { INBOX_ADDRESS } from '../sample-workspace/serve.ts';
import { figure, type Figure } from './figures.ts';

/** 200 navigations within a page, each until the page has settled; what a person reads meanwhile is left out. */
const MAIL = { count: 170, pause: 60 };
const PEOPLE = { count: 30, pause: 650 };
/** From here on nothing may grow. */
const WARM = 20;

interface Browsed {
  /** Main-thread time of the page's process, ms. */
  task: number;
  /** MB of script memory after a collection, at the end. */
  heap: number;
  /** What came on top between the warm state and the end. */
  grown: { heap: number; nodes: number; listeners: number };
}

export async function measureBrowsing(browser: Browser, extension: string): Promise<Figure[]> {
  const without = await withoutExtension(browser, (context) => browse(context, false));
  const session = await launch({ browser, extension, headless: true });
  const closed = await browse(session.context, false).finally(() => session.close());
  const again = await launch({ browser, extension, headless: true });
  const open = await browse(again.context, true).finally(() => again.close());
  const named = { closed, 'with the sidebar open': open };
  return Object.entries(named).flatMap(([how, one]) => {
    const name = how === 'closed' ? 'with the sidebar closed' : how;
    const { grown } = one;
    console.log(
      `   ${name}: grown by ${grown.nodes} nodes, ${grown.listeners} listeners, ${grown.heap.toFixed(2)} MB; ` +
        `without Doorstep by ${without.grown.nodes}, ${without.grown.listeners}, ${without.grown.heap.toFixed(2)} MB`,
    );
    return [
      figure(`main thread, ${MAIL.count + PEOPLE.count} navigations, ${name}`, 'ms', [one.task], {
        against: { name: 'without', runs: [without.task] },
      }),
      figure(`script memory afterwards, ${name}`, 'MB', [one.heap], {
        against: { name: 'without', runs: [without.heap] },
      }),
    ];
  });
}

async function browse(context: BrowserContext, sidebar: boolean): Promise<Browsed> {
  const mail = await walk(context, INBOX_ADDRESS, sidebar, MAIL, toMail);
  const people = await walk(context, profileUrl(DANA), sidebar, PEOPLE, toProfile);
  return {
    task: mail.task + people.task,
    heap: mail.heap + people.heap,
    grown: {
      heap: mail.grown.heap + people.grown.heap,
      nodes: mail.grown.nodes + people.grown.nodes,
      listeners: mail.grown.listeners + people.grown.listeners,
    },
  };
}

const MAIL_PLACES = ['#inbox', ...CONVERSATIONS.map(({ token }) => `#inbox/${token}`)];

const toMail = (page: Page, step: number) =>
  page.evaluate(
    (place) => {
      location.hash = place;
    },
    MAIL_PLACES[step % MAIL_PLACES.length] ?? '',
  );

/** The site loads anew from one front end to the other. */
const SAME_FRONT_END = [DANA, MARTA] as const;

const toProfile = (page: Page, step: number) =>
  page.evaluate(
    (address) => {
      history.pushState({}, '', address);
      dispatchEvent(new PopStateEvent('popstate'));
    },
    profileUrl(SAME_FRONT_END[step % SAME_FRONT_END.length] ?? DANA),
  );

async function walk(
  context: BrowserContext,
  address: string,
  sidebar: boolean,
  { count, pause }: { count: number; pause: number },
  go: (page: Page, step: number) => Promise<void>,
): Promise<Browsed> {
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'load' });
  if (sidebar) await openSidebar(page);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  let warm: Counts | undefined;
  for (let step = 1; step <= count; step += 1) {
    await go(page, step);
    await page.waitForTimeout(pause);
    if (step === WARM) warm = await counts(devtools);
  }
  await page.waitForTimeout(1_000);
  const end = await counts(devtools);
  await page.close();
  const from = warm ?? end;
  return {
    task: end.task,
    heap: end.heap,
    grown: {
      heap: end.heap - from.heap,
      nodes: end.nodes - from.nodes,
      listeners: end.listeners - from.listeners,
    },
  };
}

type Counts = Record<'task' | 'heap' | 'nodes' | 'listeners', number>;

async function counts(devtools: CDPSession): Promise<Counts> {
  await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const value = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? 0;
  return {
    task: value('TaskDuration') * 1_000,
    heap: value('JSHeapUsedSize') / 1_000_000,
    nodes: value('Nodes'),
    listeners: value('JSEventListeners'),
  };
}
