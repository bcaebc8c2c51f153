import { expect, test } from 'vitest';
import { saveFromConversation } from '../../scripts/drive/saved-person';
import { byTestId, goToTab, openSidebar, reloadUntilLauncher } from '../../scripts/drive/sidebar';
import { DANA } from '../../scripts/sample-workspace/people';
import { inBrowser } from './in-browser';

const { session, tab } = inBrowser();

test('an extension reloaded under an open tab says so, leaves, and loses nothing that was typed', async () => {
  const page = await tab();
  const sidebar = await saveFromConversation(page, DANA.name);
  await goToTab(sidebar, 'invite');
  await byTestId(sidebar, 'field-purpose').fill('settle which lot is traced first');
  await sidebar.locator('[data-testid="draft-state"]', { hasText: /saved/i }).waitFor();

  await session().reloadExtension();
  await page.locator('doorstep-notice').waitFor({ state: 'attached' });
  expect(await page.locator('doorstep-sidebar').count()).toBe(0);
  expect(await page.locator('doorstep-launcher').count()).toBe(0);
  expect(await page.evaluate(() => document.documentElement.style.marginRight)).toBe('');

  await reloadUntilLauncher(page);
  const again = await openSidebar(page);
  await byTestId(again, 'known').waitFor();
  await goToTab(again, 'invite');
  expect(await byTestId(again, 'field-purpose').inputValue()).toBe('settle which lot is traced first');
});
