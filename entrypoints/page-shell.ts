import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startShell } from '../lib/shell/start-shell';

/**
 * What stands in a page of either site. Registered by the background only where the launcher is on, and put in by
 * it when the rep asks. Not one of WXT's content scripts: those announce themselves with an event on the
 * document, which a page can listen to.
 */
export default defineUnlistedScript(() => {
  void startShell({
    sidebarAddress: browser.runtime.getURL('/sidebar.html'),
    keepsFixedParts: location.hostname === 'mail.google.com',
  });
});
