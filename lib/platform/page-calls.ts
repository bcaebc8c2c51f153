import { browser } from 'wxt/browser';
import { Failure } from '../messages/failure';
import { PAGE_SERVICE, type PageCall, type PageService } from '../messages/page-calls';
import { addressOf, siteOf, type SiteName } from './tabs';

const FILES = { gmail: '/gmail-page.js', linkedin: '/linkedin-page.js' } as const satisfies Record<
  SiteName,
  string
>;

/** `service` false: nothing of ours is in the page yet. */
type Called = { service: false } | { service: true; value: unknown } | { service: true; error: string };

/**
 * Calls what our script in the top frame of a tab offers; puts the script in first where it is not there.
 * Nothing of it can be seen by the page: it lives in the extension's own world, and goes with the document.
 * @returns what the page answered. A page is hostile: check it.
 * @throws Failure `page_gone` where the tab shows neither of the two sites, or the browser does not let us in;
 *   `page_changed` where our script failed on the page.
 */
export async function callPage<K extends PageCall>(
  tabId: number,
  name: K,
  ...data: Parameters<PageService[K]>
): Promise<unknown> {
  const site = siteOf(await addressOf(tabId).catch(() => undefined));
  if (site === null) throw new Failure('page_gone', 'not one of the two sites');
  let called = await run(tabId, name, data);
  if (!called.service) {
    await inject(tabId, FILES[site]);
    called = await run(tabId, name, data);
  }
  if (!called.service) throw new Failure('page_gone', 'the page moved on meanwhile');
  if ('error' in called) throw new Failure('page_changed', called.error);
  return called.value;
}

/** Puts one of our files into the top frame of a tab. @throws Failure `page_gone` */
export async function inject(
  tabId: number,
  file: (typeof FILES)[SiteName] | '/page-shell.js',
): Promise<void> {
  await reach(() => browser.scripting.executeScript({ target: { tabId }, files: [file] }));
}

async function run(tabId: number, name: PageCall, data: unknown[]): Promise<Called> {
  const results = await reach(() =>
    browser.scripting.executeScript({
      target: { tabId },
      // messaging and this both carry JSON: what is undefined does not arrive.
      args: [PAGE_SERVICE, name, JSON.stringify(data)],
      func: callHere,
    }),
  );
  return (results[0]?.result as Called | null | undefined) ?? { service: false };
}

/** Runs in the page: only its own text is sent there, so it may use nothing from around it. */
function callHere(key: string, name: string, data: string): Called {
  const service = (
    globalThis as { [key: symbol]: Record<string, (...data: unknown[]) => unknown> | undefined }
  )[Symbol.for(key)];
  if (!service) return { service: false };
  try {
    // An error thrown here would be lost on the way: Chromium answers nothing.
    return { service: true, value: service[name]?.(...(JSON.parse(data) as unknown[])) };
  } catch (error) {
    return { service: true, error: String(error) };
  }
}

async function reach<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new Failure('page_gone', error instanceof Error ? error.message : String(error));
  }
}
