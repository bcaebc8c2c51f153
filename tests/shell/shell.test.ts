// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LauncherState } from '../../lib/messages/views';
import { createLauncher } from '../../lib/shell/launcher';
import { watchPage } from '../../lib/shell/page-watch';
import { createSidebarFrame } from '../../lib/shell/sidebar-frame';

const state: LauncherState = {
  state: 'known',
  due: 2,
  enabled: true,
  position: 0.4,
  width: 380,
  words: { title: 'Doorstep: known person', stale: '', reload: '' },
};

afterEach(() => {
  document.documentElement
    .querySelectorAll('doorstep-launcher, doorstep-sidebar')
    .forEach((one) => one.remove());
  document.documentElement.style.marginRight = '';
});

describe('the launcher', () => {
  it('gives the page one closed element, and takes it away where it is off', () => {
    const launcher = createLauncher(
      () => {},
      () => {},
    );
    launcher.update(state);
    launcher.update(state);
    const hosts = document.querySelectorAll('doorstep-launcher');
    expect(hosts).toHaveLength(1);
    expect(hosts[0]?.shadowRoot).toBeNull();
    launcher.update({ ...state, enabled: false });
    expect(document.querySelector('doorstep-launcher')).toBeNull();
  });

  it('stays on screen wherever the page says it stood', () => {
    const launcher = createLauncher(
      () => {},
      () => {},
    );
    launcher.update({ ...state, position: 40 });
    expect(document.querySelector<HTMLElement>('doorstep-launcher')?.style.top).toBe('92vh');
  });
});

describe('the sidebar’s frame', () => {
  it('makes room beside itself, and gives the page its own margin back', () => {
    document.documentElement.style.marginRight = '5px';
    const frame = createSidebarFrame(() => {});
    frame.open('about:blank', 380);
    frame.open('about:blank', 380);
    expect(document.querySelectorAll('doorstep-sidebar')).toHaveLength(1);
    expect(document.documentElement.style.marginRight).toBe('380px');
    expect(frame.isOpen).toBe(true);
    frame.close();
    frame.close();
    expect(document.documentElement.style.marginRight).toBe('5px');
    expect(frame.isOpen).toBe(false);
  });
});

describe('watching the page', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const change = async () => {
    document.body.append(document.createElement('p'));
    await Promise.resolve();
  };

  it('waits until the page is quiet, but not for ever, and ends with its signal', async () => {
    const settled = vi.fn();
    const watch = new AbortController();
    watchPage(settled, watch.signal);
    await change();
    vi.advanceTimersByTime(200);
    expect(settled).not.toHaveBeenCalled();
    vi.advanceTimersByTime(100);
    expect(settled).toHaveBeenCalledTimes(1);

    for (let busy = 0; busy < 20; busy += 1) {
      await change();
      vi.advanceTimersByTime(100);
    }
    expect(settled.mock.calls.length).toBeGreaterThan(1);

    watch.abort();
    settled.mockClear();
    await change();
    vi.advanceTimersByTime(5_000);
    expect(settled).not.toHaveBeenCalled();
  });
});
