import { readdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { obtainBrowser } from '../../scripts/browser/obtain-browser';
import { withoutExtension } from '../../scripts/browser/without-extension';
import { askBackground, newestTab } from '../../scripts/drive/background';
import { openDashboard } from '../../scripts/drive/dashboard';
import { openSidebar, sidebarOf } from '../../scripts/drive/sidebar';
import { profileUrl } from '../../scripts/sample-workspace/linkedin/frame';
import { DANA, REP } from '../../scripts/sample-workspace/people';
import { INBOX_ADDRESS } from '../../scripts/sample-workspace/serve';
import { EXTENSION, inBrowser } from './in-browser';
import { evidenceOf, loadable, watchForEvidence, withoutPolicy, type PageEvidence } from './page-evidence';

const { session, tab } = inBrowser();

/** Long enough for a registered script to run and for its first answer. */
const SETTLE = 500;

async function visit(page: Page, address: string, id = session().extensionId): Promise<PageEvidence> {
  await withoutPolicy(page);
  await watchForEvidence(page, id);
  await page.goto(address, { waitUntil: 'load' });
  // The driver's own listeners come with its first look for an element: they are in every evidence, then.
  await page.locator('body').boundingBox();
  await page.waitForTimeout(SETTLE);
  return evidenceOf(page);
}

async function set(settings: object): Promise<Page> {
  const dashboard = await openDashboard(session(), 'about');
  await askBackground(dashboard, 'setSettings', settings);
  // Registering is done once the writes have settled.
  await dashboard.waitForTimeout(SETTLE);
  return dashboard;
}

/** Presses the key of the sidebar, which the browser itself catches: its event is raised in the worker. */
async function toggle(page: Page): Promise<void> {
  await page.bringToFront();
  await (await session().worker()).evaluate(`chrome.commands.onCommand.dispatch('toggle-sidebar')`);
}

afterEach(async () => {
  await set({ launcher: { gmail: true, linkedin: true }, sidePanelOnly: false });
});

/** What is there now; what happened on the way there is another matter. */
const stateOf = ({ changes: _changes, resources: _resources, ...state }: PageEvidence) => state;

describe.each([
  ['Gmail', INBOX_ADDRESS, REP.email],
  ['LinkedIn', profileUrl(DANA), DANA.name],
])('what a page of %s can find out', (site, address, told) => {
  let bare: PageEvidence;
  beforeAll(async () => {
    const { extensionId } = session();
    bare = await withoutExtension(obtainBrowser(), async (context) =>
      visit(await context.newPage(), address, extensionId),
    );
  });

  test('launcher off: nothing', async () => {
    await set({ launcher: { gmail: false, linkedin: false } });
    const page = await tab();
    expect(await visit(page, address)).toEqual(bare);
  });

  test('launcher off, and the sidebar opened by its key and closed again: nothing stays', async () => {
    await set({ launcher: { gmail: false, linkedin: false } });
    const page = await tab();
    await visit(page, address);
    await toggle(page);
    await sidebarOf(page);
    expect((await evidenceOf(page)).elements).toContain('DOORSTEP-SIDEBAR');
    await toggle(page);
    await page.locator('doorstep-sidebar').waitFor({ state: 'detached' });
    await page.waitForTimeout(SETTLE);
    expect(stateOf(await evidenceOf(page))).toEqual(stateOf(bare));
  });

  test('"side panel only": nothing, though the page is read', async () => {
    const dashboard = await set({ sidePanelOnly: true });
    const page = await tab();
    await visit(page, address);
    const reading = await askBackground(dashboard, 'readPage', { tabId: await newestTab(dashboard) });
    expect(reading).toMatchObject({
      unreachable: false,
      capture: { page: expect.stringMatching(site.toLowerCase()) },
    });
    expect(JSON.stringify(reading)).toContain(told);
    const { text } = (await askBackground(dashboard, 'pageReport', {
      tabId: await newestTab(dashboard),
    })) as { text: string };
    expect(text).toContain('Selectors');
    expect(text).not.toContain(told);
    expect(await evidenceOf(page)).toEqual(bare);
  });

  test('"side panel only" switched on: pages that are open already are left at once', async () => {
    const page = await tab();
    await visit(page, address);
    await openSidebar(page);
    await set({ sidePanelOnly: true });
    await page.locator('doorstep-sidebar').waitFor({ state: 'detached' });
    expect(stateOf(await evidenceOf(page))).toEqual(stateOf(bare));
  });

  test('launcher on: one element of our own, and nothing else', async () => {
    const page = await tab();
    const found = await visit(page, address);
    const ours = found.elements.filter((name) => name.startsWith('DOORSTEP'));
    expect(ours).toEqual(['DOORSTEP-LAUNCHER']);
    expect({
      ...found,
      elements: found.elements.filter((name) => !ours.includes(name)),
      changes: found.changes.filter((change) => !change.includes('DOORSTEP-LAUNCHER')),
    }).toEqual(bare);
  });

  test('sidebar opened, read in and closed: as it was before', async () => {
    const page = await tab();
    const before = await visit(page, address);
    await openSidebar(page);
    // Until it has read the page.
    await page.waitForTimeout(2 * SETTLE);
    expect((await evidenceOf(page)).elements).toContain('DOORSTEP-SIDEBAR');
    await toggle(page);
    await page.locator('doorstep-launcher').waitFor({ state: 'attached' });
    const after = await evidenceOf(page);
    expect(stateOf(after)).toEqual(stateOf(before));
    expect(after.resources.filter((one) => !before.resources.includes(one))).toEqual([]);
  });

  test('none of our files can be loaded by its known address', async () => {
    const page = await tab();
    await visit(page, address);
    const files = readdirSync(EXTENSION, { recursive: true, encoding: 'utf8' });
    expect(files.length).toBeGreaterThan(10);
    const origin = `chrome-extension://${session().extensionId}`;
    expect(await loadable(page, ['data:,x', ...files.map((file) => `${origin}/${file}`)])).toEqual([
      'data:,x',
    ]);
  });
});
