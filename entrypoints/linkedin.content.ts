import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { readLinkedInPage } from '../lib/pages/linkedin';
import { startShell } from '../lib/shell/start-shell';

export default defineContentScript({
  matches: ['https://www.linkedin.com/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  async main(ctx) {
    await startShell(ctx, {
      read: (ownAddresses) => readLinkedInPage(document, location.href, { ownAddresses }),
      sidebarAddress: browser.runtime.getURL('/sidebar.html'),
    });
  },
});
