import { AxeBuilder } from '@axe-core/playwright';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { exportCsv, openDashboard, type DashboardPage } from '../../scripts/drive/dashboard';
import { openConversation } from '../../scripts/drive/mail';
import { byTestId, goToTab, openSidebar, savePerson, waitForPerson } from '../../scripts/drive/sidebar';
import { DANA } from '../../scripts/sample-workspace/people';
import { inBrowser } from './in-browser';

const { session, tab } = inBrowser();

test('what is saved in one tab appears in the others by itself', async () => {
  const dashboard = await openDashboard(session(), 'people');
  await byTestId(dashboard, 'people-search').waitFor();
  const other = await tab();
  await openConversation(other, DANA.name);
  const second = await openSidebar(other);
  await waitForPerson(second, DANA.name);

  const page = await tab();
  await openConversation(page, DANA.name);
  const sidebar = await openSidebar(page);
  await waitForPerson(sidebar, DANA.name);
  await savePerson(sidebar);
  await byTestId(second, 'known').waitFor();
  await byTestId(dashboard, 'person-row').filter({ hasText: DANA.name }).waitFor();
});

describe('the export', () => {
  beforeAll(async () => {
    const page = await tab();
    await openConversation(page, DANA.name);
    const sidebar = await openSidebar(page);
    await waitForPerson(sidebar, DANA.name);
    if (await byTestId(sidebar, 'save-person').isVisible()) await savePerson(sidebar);
  });

  test.each(['doorstep', 'hubspot', 'salesforce', 'pipedrive', 'google', 'outlook'])(
    '%s: a file with a byte order mark that another library reads',
    async (shape) => {
      const dashboard = await openDashboard(session(), 'export');
      const { name, content } = await exportCsv(dashboard, shape);
      expect(name).toMatch(/\.csv$/);
      expect([...content.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      const rows: Record<string, string>[] = parse(content, { bom: true, columns: true });
      expect(Object.values(rows[0] ?? {}).join()).toContain(DANA.email);
    },
  );
});

describe('no serious accessibility fault', () => {
  test.each<DashboardPage>(['today', 'people', 'export', 'settings', 'about', 'welcome'])(
    'on the dashboard: %s',
    async (at) => {
      const dashboard = await openDashboard(session(), at);
      await dashboard.waitForTimeout(200);
      const { violations } = await new AxeBuilder({ page: dashboard }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    },
  );

  test('in the sidebar, on every tab', async () => {
    const page = await tab();
    await openConversation(page, DANA.name);
    const panel = await openPanelBeside(page);
    await waitForPerson(panel.mainFrame(), DANA.name);
    for (const one of ['person', 'chain', 'invite', 'follow-up'] as const) {
      await goToTab(panel.mainFrame(), one);
      const { violations } = await new AxeBuilder({ page: panel }).analyze();
      expect(violations.map(({ id, nodes }) => `${one} ${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
  });
});

/**
 * The sidebar as the browser's side panel shows it: a page of its own that follows the tab in front. The
 * frame in the page stands in a closed shadow root, where axe cannot go. In a window of its own, since a
 * page behind another one is not drawn.
 */
async function openPanelBeside(page: Page): Promise<Page> {
  const { context, extensionId } = session();
  const devtools = await context.browser()?.newBrowserCDPSession();
  const [panel] = await Promise.all([
    context.waitForEvent('page'),
    devtools?.send('Target.createTarget', {
      url: `chrome-extension://${extensionId}/sidebar.html`,
      newWindow: true,
    }),
  ]);
  await page.bringToFront();
  return panel;
}
