import type { Frame, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openConversation } from '../../scripts/drive/mail';
import { saveFromConversation } from '../../scripts/drive/saved-person';
import { byTestId, goToTab, openSidebar, reloadUntilLauncher } from '../../scripts/drive/sidebar';
import { DANA } from '../../scripts/sample-workspace/people';
import { forgetEverything, inBrowser } from './in-browser';
import { killWorker } from './kill-worker';

const { session, tab } = inBrowser();

const REASON = 'your mock recall in November';
const PURPOSE = 'find the step that costs the most time';
const OWN_LINE = ' P.S. Marta knows the freezer log best.';

async function beginLetter(): Promise<{ page: Page; sidebar: Frame }> {
  await forgetEverything(session());
  const page = await tab();
  const sidebar = await saveFromConversation(page, DANA.name);
  await goToTab(sidebar, 'invite');
  await byTestId(sidebar, 'prompt-trigger_event').click();
  return { page, sidebar };
}

/** Types like a person, key by key. `halfway` happens in the middle of the letter's own line. */
async function type(page: Page, sidebar: Frame, halfway?: () => Promise<void>): Promise<string> {
  await byTestId(sidebar, 'field-reason').pressSequentially(REASON);
  await byTestId(sidebar, 'field-purpose').pressSequentially(PURPOSE);
  const body = byTestId(sidebar, 'letter-body');
  await body.evaluate((area: HTMLTextAreaElement) => {
    const end = area.value.lastIndexOf('?') + 1;
    area.focus();
    area.setSelectionRange(end, end);
  });
  const middle = Math.floor(OWN_LINE.length / 2);
  await page.keyboard.type(OWN_LINE.slice(0, middle), { delay: 15 });
  await halfway?.();
  await page.keyboard.type(OWN_LINE.slice(middle), { delay: 15 });
  return body.inputValue();
}

/** Everything stands there again when the rep comes back to her. */
async function findAgain(page: Page, letter: string): Promise<void> {
  if (!page.url().includes('mail.google')) await openConversation(page, DANA.name);
  const sidebar = await openSidebar(page);
  await byTestId(sidebar, 'known').waitFor();
  await goToTab(sidebar, 'invite');
  await expect.poll(() => byTestId(sidebar, 'field-reason').inputValue()).toBe(REASON);
  expect(await byTestId(sidebar, 'field-purpose').inputValue()).toBe(PURPOSE);
  expect(await byTestId(sidebar, 'letter-body').inputValue()).toBe(letter);
  expect(letter).toContain(OWN_LINE.trim());
}

test('the tab is closed once the last key is said to be saved', async () => {
  const { page, sidebar } = await beginLetter();
  const letter = await type(page, sidebar);
  await sidebar.locator('[data-testid="draft-state"]', { hasText: /saved/i }).waitFor();
  await page.close();
  await findAgain(await tab(), letter);
});

test('the background is stopped while the rep types', async () => {
  const { page, sidebar } = await beginLetter();
  const letter = await type(page, sidebar, () => killWorker(session(), page));
  await sidebar.locator('[data-testid="draft-state"]', { hasText: /saved/i }).waitFor();
  await killWorker(session(), page);
  await page.reload();
  await findAgain(page, letter);
});

test('the extension is loaded anew once the last key is said to be saved', async () => {
  const { page, sidebar } = await beginLetter();
  const letter = await type(page, sidebar);
  await sidebar.locator('[data-testid="draft-state"]', { hasText: /saved/i }).waitFor();
  await session().reloadExtension();
  await session().worker();
  await page.locator('doorstep-notice').waitFor({ state: 'attached' });
  await reloadUntilLauncher(page);
  await findAgain(page, letter);
});
