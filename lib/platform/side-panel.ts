import { browser } from 'wxt/browser';

/**
 * Opens the browser's own side panel: `sidePanel` in Chromium, `sidebarAction` in Firefox. Must be
 * called inside the rep's click, before anything is awaited.
 */
export function openSidePanel(windowId: number | undefined): Promise<void> {
  if (browser.sidePanel && windowId !== undefined) return browser.sidePanel.open({ windowId });
  const firefox = browser as unknown as { sidebarAction?: { toggle(): Promise<void> } };
  return firefox.sidebarAction?.toggle() ?? Promise.resolve();
}
