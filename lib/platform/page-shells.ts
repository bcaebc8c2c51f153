import { browser } from 'wxt/browser';
import { SHELL_ERRAND, type SidebarShow } from '../messages/page-calls';
import type { Settings } from '../settings/settings';
import { inject } from './page-calls';
import { orderPage, SITE_PATTERNS, siteOf, type SiteName } from './tabs';

/** Where a shell stands unasked: where people sign in, not on the country hosts that guests see. */
const PATTERNS = { gmail: 'https://mail.google.com/*', linkedin: 'https://www.linkedin.com/*' } as const;
const SITES = ['gmail', 'linkedin'] as const satisfies SiteName[];
const SHELL = '/page-shell.js';

const isWanted = (site: SiteName, { launcher, sidePanelOnly }: Settings) => launcher[site] && !sidePanelOnly;

/**
 * Has the browser put the shell into new pages of the sites whose launcher is on, and into no other page. Can be
 * called at any time and as often as one likes: the browser keeps the list while the worker sleeps, and drops it
 * when the extension is updated.
 */
export function registerShells(settings: Settings): Promise<void> {
  // Two at the same time would both find a script missing, and the second fails.
  const turn = line.then(() => register(settings));
  line = turn.catch(() => undefined);
  return turn;
}

let line: Promise<void> = Promise.resolve();

async function register(settings: Settings): Promise<void> {
  const registered = new Set((await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id));
  const wanted = new Set<string>(SITES.filter((site) => isWanted(site, settings)));
  const ids = [...registered].filter((id) => !wanted.has(id));
  if (ids.length) await browser.scripting.unregisterContentScripts({ ids });
  const missing = SITES.filter((site) => wanted.has(site) && !registered.has(site));
  if (missing.length) {
    await browser.scripting.registerContentScripts(
      missing.map((site) => ({
        id: site,
        matches: [PATTERNS[site]],
        js: [SHELL],
        runAt: 'document_idle' as const,
      })),
    );
  }
}

/**
 * Brings the pages that are open already in step with changed settings: a launcher that was switched on appears,
 * one that was switched off goes, and with "side panel only" nothing stays.
 */
export async function refreshShells(settings: Settings): Promise<void> {
  await eachPage(async (tabId, site, host) => {
    if (settings.sidePanelOnly) return orderPage(tabId, 'shellLeave', undefined);
    // The shell takes its launcher away by itself, and leaves once its sidebar is closed.
    await orderPage(tabId, 'launcherRefresh', undefined).catch(() =>
      isWanted(site, settings) && PATTERNS[site].includes(`//${host}/`) ? inject(tabId, SHELL) : undefined,
    );
  });
}

/** Something was written: the launchers that stand in pages look again. */
export async function refreshLaunchers(): Promise<void> {
  await eachPage((tabId) => orderPage(tabId, 'launcherRefresh', undefined));
}

/**
 * Opens, closes or toggles the sidebar in a page; puts the shell in where it is not there: where the launcher is
 * off, or the page was loaded before Doorstep was.
 * @returns whether it was open already. @throws Failure `page_gone` where the browser does not let us in.
 */
export async function showSidebar(tabId: number, how: SidebarShow): Promise<boolean> {
  try {
    return await orderPage(tabId, 'sidebarShow', { how });
  } catch {
    await browser.scripting.executeScript({
      target: { tabId },
      args: [SHELL_ERRAND, how],
      func: (key: string, errand: string) => {
        (globalThis as { [key: symbol]: string })[Symbol.for(key)] = errand;
      },
    });
    await inject(tabId, SHELL);
    return false;
  }
}

async function eachPage(
  work: (tabId: number, site: SiteName, host: string) => Promise<unknown>,
): Promise<void> {
  const tabs = await browser.tabs.query({ url: SITE_PATTERNS });
  await Promise.allSettled(
    tabs.flatMap(({ id, url }) => {
      const site = siteOf(url);
      return id === undefined || !url || site === null ? [] : [work(id, site, new URL(url).host)];
    }),
  );
}
