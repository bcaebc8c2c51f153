/**
 * Runs in the page. The single-key shortcuts of a mail client, caught on the document before anyone else,
 * as Gmail does, and listed in `window.__shortcuts`: a key typed into Doorstep must never get there.
 */
export function runShortcuts(): void {
  const log: { key: string; did: string }[] = [];
  Object.assign(window, { __shortcuts: log });
  const banner = document.getElementById('did');
  let cursor = -1;
  let hide: ReturnType<typeof setTimeout> | undefined;

  const say = (text: string): void => {
    if (!banner) return;
    banner.textContent = text;
    clearTimeout(hide);
    hide = setTimeout(() => {
      banner.textContent = '';
    }, 2_500);
  };
  document.addEventListener('sample:did', (event) => say((event as CustomEvent<string>).detail));

  const rows = (): HTMLElement[] =>
    [...document.querySelectorAll<HTMLElement>('tr[data-opens]')].filter((row) => row.offsetParent !== null);

  const move = (by: number): void => {
    const all = rows();
    cursor = Math.max(0, Math.min(all.length - 1, cursor + by));
    all.forEach((row, at) => row.classList.toggle('btb', at === cursor));
  };

  const leave = (): void => {
    if (location.hash.includes('/')) location.hash = '#inbox';
    else rows()[Math.max(cursor, 0)]?.remove();
  };

  const deeds: Record<string, [string, () => void]> = {
    c: ['compose', () => document.dispatchEvent(new CustomEvent('sample:compose'))],
    r: ['reply', () => document.dispatchEvent(new CustomEvent('sample:reply'))],
    j: ['older', () => move(1)],
    k: ['newer', () => move(-1)],
    e: ['archive', leave],
    '#': ['delete', leave],
    u: ['back to the list', () => (location.hash = '#inbox')],
  };

  /** Gmail looks at the event's target only: inside a shadow root that is the host, not the field. */
  const typing = (target: EventTarget | null): boolean =>
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

  document.addEventListener(
    'keydown',
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
      const deed = deeds[event.key];
      if (!deed) return;
      event.preventDefault();
      log.push({ key: event.key, did: deed[0] });
      say(`${event.key}: ${deed[0]}`);
      deed[1]();
    },
    true,
  );
}
