/**
 * Runs work once the page has nothing better to do.
 * @param latest it is not put off for longer than this; ms.
 * @returns how to call it off.
 */
export function whenIdle(work: () => void, latest: number): () => void {
  // Safari has no idle time of its own.
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(work, 0);
    return () => clearTimeout(timer);
  }
  const idle = requestIdleCallback(work, { timeout: latest });
  return () => cancelIdleCallback(idle);
}
