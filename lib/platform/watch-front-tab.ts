import { browser } from 'wxt/browser';

/**
 * A page that moved on without loading says nothing of when it has drawn itself, and with the side panel nothing
 * of ours is in it to watch: it is looked at again after these pauses, and then left alone; ms.
 */
const LATER = [350, 1_200];

/**
 * For the side panel, which stands beside all tabs: hears when another tab comes to the front or the one
 * in front loads something or moves on without loading. Listened to by the panel itself, so that the worker is
 * not woken for it.
 * @returns a function that ends the listening.
 */
export function watchFrontTab(onMoved: () => void): () => void {
  let later: ReturnType<typeof setTimeout>[] = [];
  const forgetLater = () => later.forEach(clearTimeout);
  const onActivated = () => {
    forgetLater();
    onMoved();
  };
  const onUpdated = (_id: number, change: { status?: string; url?: string }, tab: { active: boolean }) => {
    if (!tab.active || (change.status !== 'complete' && change.url === undefined)) return;
    onActivated();
    later = LATER.map((pause) => setTimeout(onMoved, pause));
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  return () => {
    forgetLater();
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}
