import { expect, test } from 'vitest';
import { openConversation } from '../../scripts/drive/mail';
import { byTestId, openSidebar, savePerson, waitForPerson } from '../../scripts/drive/sidebar';
import { DANA } from '../../scripts/sample-workspace/people';
import { inBrowser } from './in-browser';
import { killWorker } from './kill-worker';

const { session, tab } = inBrowser();

test('a killed worker loses nothing, and the next thing the rep does is served', async () => {
  const page = await tab();
  await openConversation(page, DANA.name);
  const sidebar = await openSidebar(page);
  await waitForPerson(sidebar, DANA.name);
  await killWorker(session(), page);
  await savePerson(sidebar);
  await killWorker(session(), page);
  await byTestId(sidebar, 'role-decider').click();
  await sidebar.locator('[data-testid="role-decider"][aria-pressed="true"]').waitFor();
  await killWorker(session(), page);
  await page.reload();
  const again = await openSidebar(page);
  await byTestId(again, 'known').waitFor();
  await again.locator('[data-testid="role-decider"][aria-pressed="true"]').waitFor();
});

test('what was typed and not saved survives a closed frame', async () => {
  const page = await tab();
  await openConversation(page, '김하늘');
  const sidebar = await openSidebar(page);
  await waitForPerson(sidebar, '김하늘');
  await byTestId(sidebar, 'new-title').fill('구매본부장');
  await page.waitForTimeout(400);
  await page.reload();
  const again = await openSidebar(page);
  await waitForPerson(again, '김하늘');
  await expect.poll(() => byTestId(again, 'new-title').inputValue()).toBe('구매본부장');
});
