import { createRequire } from 'node:module';
import { AxeBuilder } from '@axe-core/playwright';
import { parse } from 'csv-parse/sync';
import type { Frame } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { exportCsv, openDashboard, type DashboardPage } from '../../scripts/drive/dashboard';
import { openConversation } from '../../scripts/drive/mail';
import { saveFromConversation } from '../../scripts/drive/saved-person';
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
  await saveFromConversation(page, DANA.name);
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
  test.each<DashboardPage>(['today', 'people', 'library', 'export', 'settings', 'about', 'welcome'])(
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
    const sidebar = await openSidebar(page);
    await waitForPerson(sidebar, DANA.name);
    for (const one of ['person', 'chain', 'invite', 'follow-up'] as const) {
      await goToTab(sidebar, one);
      expect(await faultsInFrame(sidebar), one).toEqual([]);
    }
  });
});

/** The frame stands in a closed shadow root, where `AxeBuilder` does not find it: axe runs inside it instead. */
async function faultsInFrame(frame: Frame): Promise<string[]> {
  const found = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'));
  const { source } = found('axe-core') as { source: string };
  await frame.evaluate(source);
  return frame.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
}
