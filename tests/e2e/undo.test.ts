import { expect, test } from 'vitest';
import { openDashboard } from '../../scripts/drive/dashboard';
import { openConversation } from '../../scripts/drive/mail';
import { saveFromConversation } from '../../scripts/drive/saved-person';
import { byTestId, openSidebar } from '../../scripts/drive/sidebar';
import { DANA } from '../../scripts/sample-workspace/people';
import { forgetEverything, inBrowser } from './in-browser';

const { session, tab } = inBrowser();

test('what was just done is taken back with one click', async () => {
  await forgetEverything(session());
  const page = await tab();
  const sidebar = await saveFromConversation(page, DANA.name);
  await byTestId(sidebar, 'toast-action').click();
  await byTestId(sidebar, 'save-person').waitFor();
});

test('it can still be taken back after everything was closed', async () => {
  await forgetEverything(session());
  const page = await tab();
  const sidebar = await saveFromConversation(page, DANA.name);
  await byTestId(sidebar, 'role-decider').click();
  await sidebar.locator('[data-testid="role-decider"][aria-pressed="true"]').waitFor();
  await page.close();

  const dashboard = await openDashboard(session(), 'about');
  const newest = byTestId(dashboard, 'undo-entry').first();
  await newest.waitFor();
  const tagging = await newest.innerText();
  await byTestId(dashboard, 'undo-take-back').first().click();
  await expect.poll(() => newest.innerText()).not.toBe(tagging);

  const again = await tab();
  await openConversation(again, DANA.name);
  const reopened = await openSidebar(again);
  await byTestId(reopened, 'known').waitFor();
  await reopened.locator('[data-testid="role-decider"][aria-pressed="false"]').waitFor();
});
