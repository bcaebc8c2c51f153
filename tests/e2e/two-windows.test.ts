import type { Frame, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openDashboard } from '../../scripts/drive/dashboard';
import { openConversation } from '../../scripts/drive/mail';
import { byTestId, openSidebar, savePerson, waitForPerson } from '../../scripts/drive/sidebar';
import { DANA } from '../../scripts/sample-workspace/people';
import { inBrowser } from './in-browser';

const { session, tab } = inBrowser();

/** A sidebar beside the same conversation in a tab of its own; the tab comes to the front for it. */
async function beside(): Promise<{ page: Page; sidebar: Frame }> {
  const page = await tab();
  await openConversation(page, DANA.name);
  const sidebar = await openSidebar(page);
  await waitForPerson(sidebar, DANA.name);
  return { page, sidebar };
}

test('what one window saves, tags and takes back, the others show at once', async () => {
  const dashboard = await openDashboard(session(), 'people');
  const here = await beside();
  const there = await beside();

  await savePerson(there.sidebar);
  await byTestId(here.sidebar, 'known').waitFor({ state: 'attached' });
  await byTestId(dashboard, 'person-row').first().waitFor({ state: 'attached' });

  await here.page.bringToFront();
  await byTestId(here.sidebar, 'role-decider').click();
  await there.sidebar
    .locator('[data-testid="role-decider"][aria-pressed="true"]')
    .waitFor({ state: 'attached' });
  await here.sidebar.locator('[data-testid="toast-action"]').click();
  await there.sidebar
    .locator('[data-testid="role-decider"][aria-pressed="false"]')
    .waitFor({ state: 'attached' });

  await there.page.bringToFront();
  await there.sidebar.locator('[data-testid="toast-action"]').click();
  await byTestId(here.sidebar, 'save-person').waitFor({ state: 'attached' });
  await byTestId(dashboard, 'person-row').first().waitFor({ state: 'detached' });
  expect(await byTestId(there.sidebar, 'known').count()).toBe(0);
});
