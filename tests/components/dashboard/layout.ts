import { vi } from 'vitest';

/**
 * jsdom lays nothing out: every element is 0 × 0, and a virtual list would show no row. Gives all of them
 * one size, in pixels, for the running test.
 */
export function giveElementsSize({ width, height }: { width: number; height: number }): void {
  vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(width);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(height);
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(height);
  vi.spyOn(Element.prototype, 'scrollHeight', 'get').mockReturnValue(100_000_000);
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
}
