/** Lets the built extension read pages in a real browser: the same request that the sidebar makes. */
import type { Page } from 'playwright-core';
import type { Capture } from '../../lib/people/capture';
import type { PageReading } from '../../lib/messages/views';
import type { Session } from '../browser/launch.ts';
import type { BuildInPage } from './build-tree-in-page.ts';
import { askBackground, newestTab } from '../drive/background.ts';
import { bundled } from './bundle.ts';
import type { Tree } from './live-tree.ts';

/** A page to be read at an address. */
export interface ServedPage {
  address: string;
  html: string;
  /** Put in place of what the parser made, for pages that a parser would split. */
  tree?: Tree;
}

/** A page that is still drawing itself is asked again after these pauses; ms. */
const PAUSES = [40, 120, 300, 600];

export interface Reader {
  /** Says in the settings which addresses are the rep's; pages that were read before may have told some. */
  introduce(ownAddresses: string[]): Promise<void>;
  /** @returns what the extension tells of the page; null where it says that it cannot reach it. */
  read(served: ServedPage): Promise<Capture | null>;
  close(): Promise<void>;
}

/**
 * Opens a tab for pages and, beside it, one of the extension's own pages to ask from. The network stays shut:
 * the page itself is answered, all that it asks for is refused.
 */
export async function openReader(session: Session): Promise<Reader> {
  const asker = await session.context.newPage();
  await asker.goto(`chrome-extension://${session.extensionId}/dashboard.html#/about`);
  const tab = await session.context.newPage();
  const tabId = await newestTab(asker);
  const build = await bundled('scripts/pages/build-tree-in-page.ts');
  let served: ServedPage | undefined;
  await tab.route('**/*', (route) =>
    served && route.request().isNavigationRequest() && route.request().frame() === tab.mainFrame()
      ? route.fulfill({ status: 200, contentType: 'text/html; charset=utf-8', body: served.html })
      : route.abort('blockedbyclient'),
  );
  return {
    async introduce(ownAddresses) {
      await askBackground(asker, 'setSettings', { ownAddresses });
    },
    async read(page) {
      served = page;
      // Two addresses that differ after the `#` only would not be loaded anew.
      await tab.goto('about:blank');
      await tab.goto(page.address, { waitUntil: 'domcontentloaded' });
      if (page.tree) {
        await tab.evaluate(build);
        await tab.evaluate((tree) => buildTree(tree), JSON.stringify(page.tree));
      }
      return settled(asker, tabId);
    },
    async close() {
      await Promise.all([tab.close(), asker.close()]);
    },
  };
}

/** Put there by the bundle. */
declare const buildTree: BuildInPage;

/** Asks until two answers in a row are the same and the page is not still drawing itself. */
async function settled(asker: Page, tabId: number): Promise<Capture | null> {
  const reading = async () => ((await askBackground(asker, 'readPage', { tabId })) as PageReading).capture;
  let before = await reading();
  for (const pause of PAUSES) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    const now = await reading();
    const same = JSON.stringify({ ...now, readAt: 0 }) === JSON.stringify({ ...before, readAt: 0 });
    before = now;
    if (same && now?.silence !== 'page_not_ready') break;
  }
  return before;
}
