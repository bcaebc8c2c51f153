import { expect, test } from 'vitest';
import { obeyedShortcuts, openCompose, openConversation } from '../../scripts/drive/mail';
import { saveFromConversation } from '../../scripts/drive/saved-person';
import { byTestId, goToTab, openSidebar, waitForPerson } from '../../scripts/drive/sidebar';
import { DANA } from '../../scripts/sample-workspace/people';
import { inBrowser } from './in-browser';

const { tab } = inBrowser();
const EVERY_SHORTCUT = 'cr jk e#u';

test('the mail page does obey its shortcuts when nobody types', async () => {
  const page = await tab();
  await openConversation(page, DANA.name);
  await page.keyboard.press('r');
  expect(await obeyedShortcuts(page)).toEqual([{ key: 'r', did: 'reply' }]);
});

test('typing in the sidebar triggers none of them', async () => {
  const page = await tab();
  await openConversation(page, DANA.name);
  const sidebar = await openSidebar(page);
  await waitForPerson(sidebar, DANA.name);
  await byTestId(sidebar, 'new-title').click();
  await page.keyboard.type(EVERY_SHORTCUT);
  // Not in a field either: a key pressed on the sidebar itself.
  await byTestId(sidebar, 'person-name').click();
  await page.keyboard.type(EVERY_SHORTCUT);
  expect(await byTestId(sidebar, 'new-title').inputValue()).toContain(EVERY_SHORTCUT);
  expect(await obeyedShortcuts(page)).toEqual([]);
});

test('typing in the mail triggers nothing in the sidebar', async () => {
  const page = await tab();
  const sidebar = await saveFromConversation(page, DANA.name);
  await goToTab(sidebar, 'person');
  const compose = await openCompose(page);
  await compose.locator('[g_editable=true]').click();
  await page.keyboard.type('n p ? s');
  expect(await compose.locator('[g_editable=true]').innerText()).toContain('n p ? s');
  expect(await byTestId(sidebar, 'person-name').innerText()).toBe(DANA.name);
  expect(await sidebar.locator('[role=dialog]').count()).toBe(0);
});
