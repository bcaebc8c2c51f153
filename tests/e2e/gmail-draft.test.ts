import type { Frame, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { composeWindow, openCompose, readDraft } from '../../scripts/drive/mail';
import { saveFromConversation } from '../../scripts/drive/saved-person';
import { byTestId, wordInvitation } from '../../scripts/drive/sidebar';
import { ENGLISH } from '../../scripts/demo/stories';
import { DANA } from '../../scripts/sample-workspace/people';
import { forgetEverything, inBrowser } from './in-browser';

const { session, tab } = inBrowser();

async function wordForDana(): Promise<{
  page: Page;
  sidebar: Frame;
  letter: { subject: string; body: string };
}> {
  await forgetEverything(session());
  const page = await tab();
  const sidebar = await saveFromConversation(page, DANA.name);
  return { page, sidebar, letter: await wordInvitation(sidebar, ENGLISH.wording) };
}

/** Line ends differ between a text area and an editable block; the words and paragraphs must not. */
function paragraphs(text: string): string[] {
  return text.split(/\n\s*\n/).map((paragraph) => paragraph.replaceAll(/\s+/g, ' ').trim());
}

test('a whole invitation lights all four lamps', async () => {
  const { sidebar } = await wordForDana();
  for (const lamp of ['purpose', 'process', 'benefit', 'ask']) {
    expect(await byTestId(sidebar, `lamp-${lamp}`).getAttribute('data-lit'), lamp).toBe('true');
  }
});

test('the lamps judge what the rep finally wrote, not the template', async () => {
  const { sidebar } = await wordForDana();
  await byTestId(sidebar, 'letter-body').fill('Hello.');
  for (const lamp of ['purpose', 'process', 'benefit', 'ask']) {
    await sidebar.locator(`[data-testid="lamp-${lamp}"][data-lit="false"]`).waitFor();
  }
});

test('it fills the open compose window: recipient, subject and body', async () => {
  const { page, sidebar, letter } = await wordForDana();
  const compose = await openCompose(page);
  await byTestId(sidebar, 'put-into-gmail').click();
  await compose.locator('[data-hovercard-id]').waitFor();
  const draft = await readDraft(compose);
  expect(draft.to).toEqual([DANA.email]);
  expect(draft.subject).toBe(letter.subject);
  expect(paragraphs(draft.body)).toEqual(paragraphs(letter.body));
});

test("nothing of the rep's own text is lost, and undo puts the window back as it was", async () => {
  const { page, sidebar } = await wordForDana();
  const compose = await openCompose(page);
  await compose.locator('[name=subjectbox]').fill('My own subject');
  await compose.locator('[g_editable=true]').click();
  await page.keyboard.type('A line of my own');
  const before = await readDraft(compose);
  await byTestId(sidebar, 'put-into-gmail').click();
  await byTestId(sidebar, 'undo-gmail').waitFor();
  expect((await readDraft(compose)).body).toContain('A line of my own');
  await byTestId(sidebar, 'undo-gmail').click();
  await byTestId(sidebar, 'undo-gmail').waitFor({ state: 'detached' });
  expect(await readDraft(compose)).toEqual(before);
});

test("without a compose window it opens one through Gmail's compose address", async () => {
  const { sidebar, letter } = await wordForDana();
  const [opened] = await Promise.all([
    session().context.waitForEvent('page'),
    byTestId(sidebar, 'put-into-gmail').click(),
  ]);
  const draft = await readDraft(await composeWindow(opened));
  expect(draft.to).toEqual([DANA.email]);
  expect(draft.subject).toBe(letter.subject);
  expect(paragraphs(draft.body)).toEqual(paragraphs(letter.body));
});

test('after the draft a next date stands there with its reason', async () => {
  const { page, sidebar } = await wordForDana();
  await openCompose(page);
  await byTestId(sidebar, 'put-into-gmail').click();
  await byTestId(sidebar, 'tab-follow-up').click();
  const due = byTestId(sidebar, 'next-due');
  await due.waitFor();
  const date = (await due.getAttribute('data-date')) ?? '';
  expect(new Date(`${date}T12:00:00`).getTime()).toBeGreaterThan(Date.now());
  expect([0, 6]).not.toContain(new Date(`${date}T12:00:00`).getDay());
  expect(await byTestId(sidebar, 'next-why').innerText()).not.toBe('');
});
