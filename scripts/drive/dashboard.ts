/** The dashboard's own tab, worked as a person works it. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import type { Session } from '../browser/launch.ts';
import { byTestId } from './sidebar.ts';

export type DashboardPage = 'today' | 'people' | 'export' | 'settings' | 'about' | 'welcome';

/** Opens the dashboard in a tab of its own at one of its pages. */
export async function openDashboard(session: Session, at: DashboardPage): Promise<Page> {
  const page = await session.context.newPage();
  await page.goto(`chrome-extension://${session.extensionId}/dashboard.html#/${at}`);
  await page.locator('main').first().waitFor();
  return page;
}

/** Exports everything in a shape through the export page. @returns the file's name and bytes. */
export async function exportCsv(dashboard: Page, shape: string): Promise<{ name: string; content: Buffer }> {
  await byTestId(dashboard, `export-shape-${shape}`).click();
  const [download] = await Promise.all([
    dashboard.waitForEvent('download'),
    byTestId(dashboard, 'export-download').click(),
  ]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}
