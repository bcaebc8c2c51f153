/** The dashboard's own tab, worked as a person works it. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import type { Session } from '../browser/launch.ts';
import { REP } from '../sample-workspace/people.ts';
import { byTestId } from './sidebar.ts';

export type DashboardPage = 'today' | 'people' | 'library' | 'export' | 'settings' | 'about' | 'welcome';

/** Opens the dashboard in a tab of its own at one of its pages. */
export async function openDashboard(session: Session, at: DashboardPage): Promise<Page> {
  const page = await session.context.newPage();
  await page.goto(`chrome-extension://${session.extensionId}/dashboard.html#/${at}`);
  await page.locator('main').first().waitFor();
  return page;
}

/** After installing, the first-run page opens by itself, in the tab that shows the dashboard by then. */
export async function firstRunPage({ context }: Session): Promise<Page> {
  // The tab may be there already and still on its way to the address, so it is looked for until it arrives.
  const end = Date.now() + 10_000;
  while (Date.now() < end) {
    const page = context.pages().find((one) => one.url().endsWith('/dashboard.html#/welcome'));
    if (page) return page;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('The first-run page did not open by itself.');
}

/** Says in the settings who signs the letters. */
export async function introduceRep(session: Session): Promise<void> {
  const page = await openDashboard(session, 'settings');
  const fields = { 'own-name': REP.name, 'own-title': REP.title, 'own-company': REP.company };
  for (const [field, text] of Object.entries(fields)) {
    await byTestId(page, field).fill(text);
    await byTestId(page, field).press('Enter');
  }
  // Read back from the store, not from what was just typed.
  await page.reload();
  await page.waitForFunction(
    (expected) =>
      expected.every(
        ([id, text]) => document.querySelector<HTMLInputElement>(`[data-testid="${id}"]`)?.value === text,
      ),
    Object.entries(fields),
  );
  await page.close();
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
