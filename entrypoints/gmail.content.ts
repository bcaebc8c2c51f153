import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { readGmailPage } from '../lib/pages/gmail';
import { createComposeWriter } from '../lib/pages/gmail/compose-writer';
import { startShell } from '../lib/shell/start-shell';

export default defineContentScript({
  matches: ['https://mail.google.com/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  async main(ctx) {
    const compose = createComposeWriter(document);
    await startShell(ctx, {
      read: (ownAddresses) => readGmailPage(document, location.href, { ownAddresses }),
      composeFill: (letter) => compose.fill(letter),
      composeUndo: () => compose.undo(),
      keepsFixedParts: true,
      sidebarAddress: browser.runtime.getURL('/sidebar.html'),
    });
  },
});
