import { browser } from 'wxt/browser';
import { Failure } from '../messages/failure';
import { messenger } from '../messages/messenger';
import type { OrderData } from '../messages/page-orders';
import type { PageOrders } from '../messages/protocol';
import { isLinkedInHost } from '../people/profile-address';

export const SITE_PATTERNS = ['https://mail.google.com/*', 'https://*.linkedin.com/*'];

export type SiteName = 'gmail' | 'linkedin';

/** @returns which of the two sites an address belongs to, country hosts included; exact hosts, https only. */
export function siteOf(address: string | undefined): SiteName | null {
  if (address === undefined || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:') return null;
  if (url.hostname === 'mail.google.com') return 'gmail';
  return isLinkedInHost(url.hostname) ? 'linkedin' : null;
}

/** The tab in front; its address is known to us on the two sites only. */
export async function frontTab(): Promise<{ id: number; url: string | undefined } | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url };
}

export async function addressOf(tabId: number): Promise<string | undefined> {
  return (await browser.tabs.get(tabId)).url;
}

/**
 * Tells the shell in a tab to do something.
 * @throws Failure `page_gone` when none answers: the page was closed, or there is no shell in it.
 */
export async function orderPage<K extends keyof PageOrders>(
  tabId: number,
  name: K,
  data: OrderData<K>,
): Promise<ReturnType<PageOrders[K]>> {
  const send = messenger.sendMessage as unknown as (
    name: K,
    data: OrderData<K>,
    target: { tabId: number; frameId: number },
  ) => Promise<ReturnType<PageOrders[K]>>;
  try {
    return await send(name, data, { tabId, frameId: 0 });
  } catch (error) {
    throw new Failure('page_gone', error instanceof Error ? error.message : String(error));
  }
}

/** Opens the dashboard at a place in it, in the tab that already shows it where there is one. */
export async function openDashboard(path: string): Promise<void> {
  const page = browser.runtime.getURL('/dashboard.html');
  const address = `${page}#/${path.replace(/^#?\/?/, '')}`;
  const [open] = await browser.tabs.query({ url: `${page}*` });
  if (open?.id === undefined) {
    await browser.tabs.create({ url: address });
    return;
  }
  await browser.tabs.update(open.id, { active: true, url: address });
}
