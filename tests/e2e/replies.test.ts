import type { Frame } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';
import { conversationWith } from '../../scripts/drive/mail';
import { byTestId, goToTab, openSidebar, savePerson, waitForPerson } from '../../scripts/drive/sidebar';
import { DANA } from '../../scripts/sample-workspace/people';
import { forgetEverything, inBrowser } from './in-browser';

const { session, tab } = inBrowser();
beforeEach(() => forgetEverything(session()));

const { token } = conversationWith(DANA.name);
const mail = (answered?: string) =>
  `https://mail.google.com/mail/u/0/${answered ? `?answered=${answered}` : ''}#inbox/${token}`;

/** Dana on record, with a contact of ours a moment ago; then the conversation in which something came back. */
async function contacted(answered: string): Promise<Frame> {
  const page = await tab();
  await page.goto(mail());
  const before = await openSidebar(page);
  await waitForPerson(before, DANA.name);
  await savePerson(before);
  await goToTab(before, 'follow-up');
  expect(await byTestId(before, 'reply-offer').count()).toBe(0);
  await byTestId(before, 'log-other').click();
  await byTestId(before, 'log-save').click();
  await byTestId(before, 'next-due').waitFor();
  await page.goto(mail(answered));
  const sidebar = await openSidebar(page);
  await byTestId(sidebar, 'reply-offer').first().waitFor();
  return sidebar;
}

test('an answer is offered on top, and logged it turns the plan: an answer is owed', async () => {
  const sidebar = await contacted('reply');
  expect(await byTestId(sidebar, 'reply-offer').innerText()).toContain(`${DANA.name} replied on`);
  await byTestId(sidebar, 'reply-accept').click();
  await byTestId(sidebar, 'reply-offer').waitFor({ state: 'detached' });
  await goToTab(sidebar, 'follow-up');
  await expect.poll(() => byTestId(sidebar, 'next-why').innerText()).toMatch(/answer|repl/i);
});

test('an answer that is none is not offered again', async () => {
  const sidebar = await contacted('reply');
  await byTestId(sidebar, 'reply-decline').click();
  await byTestId(sidebar, 'reply-offer').waitFor({ state: 'detached' });
  // Away from the conversation and back, in the same page: the mail is the same.
  const page = sidebar.page();
  await page.evaluate(() => (location.hash = '#inbox'));
  await sidebar.locator('[data-why="nobody_ticked"]').waitFor();
  await page.evaluate((hash) => (location.hash = hash), `#inbox/${token}`);
  await byTestId(sidebar, 'known').waitFor();
  await waitForPerson(sidebar, DANA.name);
  expect(await byTestId(sidebar, 'reply-offer').count()).toBe(0);
});

test('mail that came back puts the plan on hold, and undo takes it up again', async () => {
  const sidebar = await contacted('bounce');
  expect(await byTestId(sidebar, 'reply-offer').getAttribute('data-kind')).toBe('bounce');
  await byTestId(sidebar, 'reply-accept').click();
  await byTestId(sidebar, 'reply-offer').waitFor({ state: 'detached' });
  await goToTab(sidebar, 'follow-up');
  await sidebar.getByText('Go on').waitFor();
  await byTestId(sidebar, 'toast-action').click();
  await byTestId(sidebar, 'reply-offer').waitFor();
});
