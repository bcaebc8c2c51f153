// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ask } from '../../lib/messages/client';
import { messenger } from '../../lib/messages/messenger';
import { PAGE_SERVICE, SHELL_ERRAND } from '../../lib/messages/page-calls';
import type { LauncherState } from '../../lib/messages/views';
import { startShell } from '../../lib/shell/start-shell';

vi.mock('../../lib/messages/client', () => ({ ask: vi.fn(), isContextGone: () => gone }));

let gone = false;
const asked = vi.mocked(ask);
const state = (enabled: boolean): LauncherState => ({
  state: 'new',
  due: 0,
  enabled,
  position: 0.4,
  width: 380,
  words: { title: 'Doorstep', stale: 'old', reload: 'Reload' },
});
const tags = () =>
  [...document.querySelectorAll('*')].flatMap(({ localName }) =>
    localName.startsWith('doorstep') ? [localName] : [],
  );
const start = () => startShell({ sidebarAddress: 'about:blank', keepsFixedParts: false });
/** As the background tells it. */
const tell = (type: string, data?: object) =>
  fakeBrowser.runtime.sendMessage({ id: 1, type, data, timestamp: Date.now() });
const calm = () => new Promise((resolve) => setTimeout(resolve, 20));

beforeEach(() => {
  gone = false;
  fakeBrowser.reset();
  vi.stubGlobal('chrome', { ...fakeBrowser, runtime: fakeBrowser.runtime });
});
afterEach(async () => {
  await tell('shellLeave').catch(() => undefined);
  document
    .querySelectorAll('doorstep-launcher, doorstep-sidebar, doorstep-notice')
    .forEach((one) => one.remove());
  Reflect.deleteProperty(globalThis, Symbol.for('doorstep.shell'));
  Reflect.deleteProperty(globalThis, Symbol.for(PAGE_SERVICE));
  messenger.removeAllListeners();
  asked.mockReset();
});

describe('the shell', () => {
  it('stands once in a page, however often it is put in', async () => {
    asked.mockResolvedValue(state(true));
    await start();
    await start();
    expect(tags()).toEqual(['doorstep-launcher']);
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('leaves before it touched anything where the launcher is off', async () => {
    asked.mockResolvedValue(state(false));
    const append = vi.spyOn(document.documentElement, 'append');
    await start();
    expect(append).not.toHaveBeenCalled();
    await expect(tell('sidebarShow', { how: 'toggle' })).rejects.toThrow(/./);
  });

  it('opens on its errand where the launcher is off, and leaves when the sidebar is closed', async () => {
    asked.mockResolvedValue(state(false));
    Object.assign(globalThis, { [Symbol.for(SHELL_ERRAND)]: 'toggle' });
    await start();
    expect(tags()).toEqual(['doorstep-sidebar']);
    await tell('sidebarShow', { how: 'toggle' });
    await calm();
    expect(tags()).toEqual([]);
    await expect(tell('sidebarShow', { how: 'toggle' })).rejects.toThrow(/./);
  });

  it('leaves at once when it is told to, the open sidebar too', async () => {
    asked.mockResolvedValue(state(true));
    await start();
    await tell('sidebarShow', { how: 'toggle' });
    expect(tags()).toEqual(['doorstep-sidebar']);
    await tell('shellLeave');
    expect(tags()).toEqual([]);
    expect(document.documentElement.hasAttribute('style')).toBe(false);
  });

  it('told that the page moved on, asks about the launcher, or tells the open sidebar', async () => {
    asked.mockResolvedValue(state(true));
    await start();
    await tell('addressChanged');
    expect(asked.mock.calls.map(([name]) => name)).toEqual(['launcherState', 'launcherState']);
    await tell('sidebarShow', { how: 'toggle' });
    await tell('addressChanged');
    expect(asked.mock.lastCall?.[0]).toBe('pageMoved');
  });

  it('takes away what a copy before a reload of the extension left', async () => {
    document.documentElement.append(
      document.createElement('doorstep-launcher'),
      document.createElement('doorstep-notice'),
    );
    asked.mockResolvedValue(state(true));
    await start();
    expect(tags()).toEqual(['doorstep-launcher']);
  });

  it('says so when its extension was reloaded under the open sidebar', async () => {
    asked.mockResolvedValue(state(true));
    await start();
    await tell('sidebarShow', { how: 'toggle' });
    gone = true;
    await vi.waitFor(() => expect(tags()).toEqual(['doorstep-notice']), 3_000);
  });
});
