import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { watchFrontTab } from '../../lib/platform/watch-front-tab';

type Updated = (id: number, change: { status?: string; url?: string }, tab: { active: boolean }) => void;

describe('the side panel', () => {
  let updated: Updated = () => {};
  const removed = vi.fn();
  const moved = vi.fn();

  beforeEach(() => {
    vi.useFakeTimers();
    fakeBrowser.reset();
    moved.mockReset();
    vi.spyOn(fakeBrowser.tabs.onUpdated, 'addListener').mockImplementation((listener) => {
      updated = listener as unknown as Updated;
    });
    vi.spyOn(fakeBrowser.tabs.onUpdated, 'removeListener').mockImplementation(removed);
  });
  afterEach(() => vi.useRealTimers());

  it('reads again when the page in front moves on without loading, and twice more while it draws itself', () => {
    watchFrontTab(moved);
    updated(1, { url: 'https://www.linkedin.com/in/x/' }, { active: true });
    expect(moved).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(10_000);
    expect(moved).toHaveBeenCalledTimes(3);
  });

  it('minds neither tabs behind nor what is no move', () => {
    watchFrontTab(moved);
    updated(1, { url: 'https://www.linkedin.com/in/x/' }, { active: false });
    updated(1, { status: 'loading' }, { active: true });
    vi.advanceTimersByTime(10_000);
    expect(moved).not.toHaveBeenCalled();
  });

  it('starts the pauses anew with each move, and ends with its own end', () => {
    const stop = watchFrontTab(moved);
    updated(1, { url: 'https://www.linkedin.com/in/x/' }, { active: true });
    updated(1, { status: 'complete' }, { active: true });
    stop();
    vi.advanceTimersByTime(10_000);
    expect(moved).toHaveBeenCalledTimes(2);
    expect(removed).toHaveBeenCalled();
  });
});
