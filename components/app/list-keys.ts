/** What a key does in the list of people. */
export type ListMove =
  | { kind: 'go'; to: number; extend: boolean }
  | { kind: 'open' }
  | { kind: 'tick' }
  | { kind: 'tick_all' }
  | { kind: 'clear' };

/**
 * Reads a key press in the list.
 * @param active the row the cursor is on, from 0.
 * @param count rows in the list.
 * @param screenful rows that fit on the screen, for Page Up and Page Down.
 * @returns null when the key means nothing here.
 */
export function readListKey(
  event: { key: string; shiftKey: boolean; ctrlKey: boolean; metaKey: boolean },
  active: number,
  count: number,
  screenful: number,
): ListMove | null {
  const go = (to: number): ListMove => ({
    kind: 'go',
    to: Math.min(Math.max(0, to), Math.max(0, count - 1)),
    extend: event.shiftKey,
  });
  switch (event.key) {
    case 'ArrowDown':
      return go(active + 1);
    case 'ArrowUp':
      return go(active - 1);
    case 'PageDown':
      return go(active + screenful);
    case 'PageUp':
      return go(active - screenful);
    case 'Home':
      return go(0);
    case 'End':
      return go(count - 1);
    case 'Enter':
      return { kind: 'open' };
    case ' ':
      return { kind: 'tick' };
    case 'Escape':
      return { kind: 'clear' };
    default:
      return (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a'
        ? { kind: 'tick_all' }
        : null;
  }
}
