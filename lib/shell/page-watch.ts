/** How long the page must be quiet before it is read again, and how long it may keep us waiting; ms. */
const QUIET = 250;
const PATIENCE = 1_200;

/**
 * Watches the page while the sidebar is open, and only then: one throttled observer (ARCHITECTURE §3).
 * @param onSettled the page changed and has been quiet for a moment.
 * @param signal ends the watch.
 */
export function watchPage(onSettled: () => void, signal: AbortSignal): void {
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let waitingSince = 0;

  const settle = () => {
    quiet = undefined;
    waitingSince = 0;
    if (!signal.aborted) onSettled();
  };
  const observer = new MutationObserver(() => {
    const now = Date.now();
    if (waitingSince === 0) waitingSince = now;
    if (quiet !== undefined) clearTimeout(quiet);
    quiet = setTimeout(settle, Math.max(0, Math.min(QUIET, waitingSince + PATIENCE - now)));
  });
  // A row that is ticked changes nothing but an attribute.
  const attributeFilter = ['aria-checked'];
  observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributeFilter });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (quiet !== undefined) clearTimeout(quiet);
  });
}
