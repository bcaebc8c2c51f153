import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { refreshShells, registerShells, showSidebar } from '../../lib/platform/page-shells';
import { orderPage } from '../../lib/platform/tabs';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/settings';

vi.mock('../../lib/platform/tabs', async (original) => ({
  ...(await original<typeof import('../../lib/platform/tabs')>()),
  orderPage: vi.fn(),
}));

const order = vi.mocked(orderPage);
const registered = new Map<string, { id: string; matches: string[]; js: string[] }>();
const executeScript = vi.fn(async (_what: object) => [{}]);

/** As the browser does it: a second script of the same name is refused, and so is taking away one that is not there. */
const scripting = {
  executeScript,
  getRegisteredContentScripts: async () => [...registered.values()],
  async registerContentScripts(scripts: { id: string; matches: string[]; js: string[] }[]) {
    for (const script of scripts) {
      if (registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
      registered.set(script.id, script);
    }
  },
  async unregisterContentScripts({ ids }: { ids: string[] }) {
    for (const id of ids) if (!registered.delete(id)) throw new Error(`Nonexistent script ID '${id}'`);
  },
};

const settings = (change: Partial<Settings> = {}): Settings => ({ ...DEFAULT_SETTINGS, ...change });
const only = (gmail: boolean, linkedin: boolean) => settings({ launcher: { gmail, linkedin } });

beforeEach(() => {
  fakeBrowser.reset();
  registered.clear();
  vi.resetAllMocks();
  executeScript.mockResolvedValue([{}]);
  Object.assign(fakeBrowser.scripting, scripting);
});

describe('the shell is registered', () => {
  it('for the sites whose launcher is on, and follows the settings however often it is told', async () => {
    await registerShells(only(true, true));
    expect([...registered.values()].flatMap(({ matches }) => matches).toSorted()).toEqual([
      'https://mail.google.com/*',
      'https://www.linkedin.com/*',
    ]);
    await registerShells(only(true, true));
    await registerShells(only(false, true));
    expect([...registered.values()].map(({ matches }) => matches)).toEqual([['https://www.linkedin.com/*']]);
    await registerShells(only(true, false));
    expect([...registered.values()].map(({ matches }) => matches)).toEqual([['https://mail.google.com/*']]);
  });

  it('for no site where the side panel is used', async () => {
    await registerShells(only(true, true));
    await registerShells(settings({ sidePanelOnly: true }));
    expect(registered.size).toBe(0);
  });

  it('once, though it is asked for twice at the same moment', async () => {
    await Promise.all([registerShells(only(true, true)), registerShells(only(true, true))]);
    expect(registered.size).toBe(2);
  });
});

describe('pages that are open already', () => {
  beforeEach(async () => {
    await fakeBrowser.tabs.create({ url: 'https://mail.google.com/mail/u/0/#inbox' });
    await fakeBrowser.tabs.create({ url: 'https://www.linkedin.com/feed/' });
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([
      { id: 1, url: 'https://mail.google.com/mail/u/0/#inbox' },
      { id: 2, url: 'https://www.linkedin.com/feed/' },
    ] as never);
  });

  it('are left with "side panel only", and nothing is put into those without a shell', async () => {
    order.mockRejectedValueOnce(new Error('no shell')).mockResolvedValue(undefined);
    await refreshShells(settings({ sidePanelOnly: true }));
    expect(order.mock.calls.map(([tab, name]) => [tab, name])).toEqual([
      [1, 'shellLeave'],
      [2, 'shellLeave'],
    ]);
    expect(executeScript).not.toHaveBeenCalled();
  });

  it('get a shell when the launcher of their site was switched on', async () => {
    order.mockRejectedValue(new Error('no shell'));
    await refreshShells(only(false, true));
    expect(executeScript.mock.calls).toEqual([[{ target: { tabId: 2 }, files: ['/page-shell.js'] }]]);
  });
});

describe('showing the sidebar', () => {
  it('tells the shell that is there, and hands on whether it was open', async () => {
    order.mockResolvedValue(true);
    expect(await showSidebar(7, 'toggle')).toBe(true);
    expect(executeScript).not.toHaveBeenCalled();
  });

  it('puts the shell in where there is none, after leaving it the errand', async () => {
    order.mockRejectedValue(new Error('no shell'));
    expect(await showSidebar(7, 'save')).toBe(false);
    expect(executeScript.mock.calls.map(([what]) => what)).toMatchObject([
      { target: { tabId: 7 }, args: [expect.any(String), 'save'] },
      { target: { tabId: 7 }, files: ['/page-shell.js'] },
    ]);
  });
});
