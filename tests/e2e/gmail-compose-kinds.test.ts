import type { Frame, Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { ENGLISH } from '../../scripts/demo/stories';
import { composeWindow, openCompose } from '../../scripts/drive/mail';
import { saveFromConversation } from '../../scripts/drive/saved-person';
import { byTestId, openSidebar, waitForPerson, wordInvitation } from '../../scripts/drive/sidebar';
import { DANA } from '../../scripts/sample-workspace/people';
import { forgetEverything, inBrowser } from './in-browser';

const { session, tab } = inBrowser();

const rich = (frame: Locator) => frame.locator('[g_editable=true]');
const plain = (frame: Locator) => frame.locator('textarea.Ak');
const squeezed = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** Writes two lines, a word of them bold, as a person does. @returns the markup that the editor made of it. */
async function writeFormatted(page: Page, frame: Locator): Promise<string> {
  await rich(frame).click();
  await page.keyboard.type('A line with ');
  await page.keyboard.press('Control+b');
  await page.keyboard.type('weight');
  await page.keyboard.press('Control+b');
  await page.keyboard.press('Enter');
  await page.keyboard.type('and another');
  const html = await rich(frame).innerHTML();
  expect(html).toMatch(/<b>weight|font-weight/);
  return html;
}

async function atDana(): Promise<{ page: Page; sidebar: Frame }> {
  await forgetEverything(session());
  const page = await tab();
  const sidebar = await saveFromConversation(page, DANA.name);
  return { page, sidebar };
}

async function put(sidebar: Frame): Promise<string> {
  const { body } = await wordInvitation(sidebar, ENGLISH.wording);
  await byTestId(sidebar, 'put-into-gmail').click();
  await byTestId(sidebar, 'undo-gmail').waitFor();
  return squeezed(body);
}

async function takeBack(sidebar: Frame): Promise<void> {
  await byTestId(sidebar, 'undo-gmail').click();
  await byTestId(sidebar, 'undo-gmail').waitFor({ state: 'detached' });
}

test('an inline reply takes the letter; the formatting of what stood there stays, and undo is exact', async () => {
  const { page, sidebar } = await atDana();
  await page.locator('[data-does=reply]:visible').click();
  const reply = page.locator('[role=main]:visible .ip .M9');
  const own = await writeFormatted(page, reply);
  const letter = await put(sidebar);
  const html = await rich(reply).innerHTML();
  expect(html.endsWith(own)).toBe(true);
  expect(squeezed(await rich(reply).innerText())).toContain(letter);
  await takeBack(sidebar);
  expect(await rich(reply).innerHTML()).toBe(own);
});

test("below the rep's own text, where they chose so", async () => {
  const { page, sidebar } = await atDana();
  const compose = await openCompose(page);
  const own = await writeFormatted(page, compose);
  await byTestId(sidebar, 'tab-invite').click();
  await byTestId(sidebar, 'letter-place').click();
  await sidebar.locator('[role=option]', { hasText: 'Below' }).click();
  const letter = await put(sidebar);
  const html = await rich(compose).innerHTML();
  expect(html.startsWith(own)).toBe(true);
  expect(squeezed(await rich(compose).innerText()).endsWith(letter)).toBe(true);
  await takeBack(sidebar);
  expect(await rich(compose).innerHTML()).toBe(own);
});

test('plain text mode takes it as plain text, and undo is exact', async () => {
  const { page, sidebar } = await atDana();
  const compose = await openCompose(page);
  await compose.locator('[data-does=plain]').click();
  await plain(compose).fill('A line of my own\n\n-- \nInes');
  const letter = await put(sidebar);
  const text = await plain(compose).inputValue();
  expect(squeezed(text)).toBe(`${letter} A line of my own -- Ines`);
  expect(await rich(compose).evaluate((body) => body.textContent)).toBe('');
  await takeBack(sidebar);
  expect(await plain(compose).inputValue()).toBe('A line of my own\n\n-- \nInes');
});

test("Gmail's own Ctrl+Z takes the words back and leaves the rep's", async () => {
  const { page, sidebar } = await atDana();
  const compose = await openCompose(page);
  const own = await writeFormatted(page, compose);
  await put(sidebar);
  await rich(compose).focus();
  await page.keyboard.press('Control+z');
  expect(await rich(compose).innerText()).not.toContain(DANA.name.split(' ')[0]);
  expect(await rich(compose).innerHTML()).toContain(own);
});

test('a window of its own tells whom the letter goes to, and takes it', async () => {
  const { page } = await atDana();
  await page.goto(`https://mail.google.com/mail/u/0/?view=cm&fs=1&tf=1&to=${encodeURIComponent(DANA.email)}`);
  const compose = await composeWindow(page);
  const sidebar = await openSidebar(page);
  await waitForPerson(sidebar, DANA.name);
  const letter = await put(sidebar);
  expect(squeezed(await rich(compose).innerText())).toBe(letter);
});
