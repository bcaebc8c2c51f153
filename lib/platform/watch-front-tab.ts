import { browser } from 'wxt/browser';

/**
 * For the side panel, which stands beside all tabs: hears when another tab comes to the front or the one
 * in front loads something. Listened to by the panel itself, so that the worker is not woken for it.
 * @returns a function that ends the listening.
 */
export function watchFrontTab(onMoved: () => void): () => void {
  const onUpdated = (_id: number, change: { status?: string }, tab: { active: boolean }) => {
    if (tab.active && change.status === 'complete') onMoved();
  };
  browser.tabs.onActivated.addListener(onMoved);
  browser.tabs.onUpdated.addListener(onUpdated);
  return () => {
    browser.tabs.onActivated.removeListener(onMoved);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}
