import type { Frame, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { saveFromConversation } from '../../scripts/drive/saved-person';
import { byTestId, resizeSidebar, wordInvitation } from '../../scripts/drive/sidebar';
import { CHINESE, ENGLISH, KOREAN, type Story } from '../../scripts/demo/stories';
import { forgetEverything, inBrowser } from './in-browser';

const { session, tab } = inBrowser();

async function wordFor(story: Story): Promise<{ page: Page; sidebar: Frame }> {
  await forgetEverything(session());
  const page = await tab();
  const sidebar = await saveFromConversation(page, story.name);
  await wordInvitation(sidebar, story.wording);
  return { page, sidebar };
}

const text = (sidebar: Frame) => byTestId(sidebar, 'letter-body').inputValue();
const caret = (sidebar: Frame) =>
  byTestId(sidebar, 'letter-body').evaluate((area: HTMLTextAreaElement) => area.selectionStart);

/** Puts the caret behind the first of these words. */
async function goTo(sidebar: Frame, words: string): Promise<void> {
  await byTestId(sidebar, 'letter-body').evaluate((area: HTMLTextAreaElement, found) => {
    const at = area.value.indexOf(found) + found.length;
    area.focus();
    area.setSelectionRange(at, at);
  }, words);
}

test('the caret stays in its sentence when that is said another way, and typing goes on there', async () => {
  const { page, sidebar } = await wordFor(ENGLISH);
  await goTo(sidebar, 'mock recall');
  await page.keyboard.press('Alt+PageDown');
  const before = await text(sidebar);
  const at = await caret(sidebar);
  expect(at).toBeLessThan(before.length - 1);
  await page.keyboard.type('Q');
  expect(await text(sidebar)).toBe(`${before.slice(0, at)}Q${before.slice(at)}`);
  expect(await caret(sidebar)).toBe(at + 1);
});

test('undo takes back what was typed and what was flipped, and redo does it again', async () => {
  const { page, sidebar } = await wordFor(ENGLISH);
  const first = await text(sidebar);
  await goTo(sidebar, 'mock recall');
  await page.keyboard.type(' and more');
  const typed = await text(sidebar);
  await page.keyboard.press('Alt+Shift+PageDown');
  const flipped = await text(sidebar);
  expect(new Set([first, typed, flipped]).size).toBe(3);
  await page.keyboard.press('ControlOrMeta+z');
  expect(await text(sidebar)).toBe(typed);
  await page.keyboard.press('ControlOrMeta+z');
  expect(await text(sidebar)).toBe(first);
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await page.keyboard.press('ControlOrMeta+Shift+z');
  expect(await text(sidebar)).toBe(flipped);
});

test('an input method puts its characters together undisturbed', async () => {
  const { page, sidebar } = await wordFor(KOREAN);
  await goTo(sidebar, '안녕하십니까.');
  const before = await text(sidebar);
  const at = await caret(sidebar);
  const devtools = await page.context().newCDPSession(page);
  for (const forming of ['ㅎ', '하', '한']) {
    await devtools.send('Input.imeSetComposition', { text: forming, selectionStart: 1, selectionEnd: 1 });
    // Long enough for a save, a check and an answer to pass by.
    await page.waitForTimeout(300);
  }
  await devtools.send('Input.insertText', { text: '한' });
  expect(await text(sidebar)).toBe(`${before.slice(0, at)}한${before.slice(at)}`);
  expect(await caret(sidebar)).toBe(at + 1);
  await page.keyboard.press('ControlOrMeta+z');
  expect(await text(sidebar)).toBe(before);
});

describe.each([320, 400])('at %i px', (width) => {
  test.each([ENGLISH, KOREAN, CHINESE])('marks lie behind their words: $label', async (story) => {
    const { page, sidebar } = await wordFor(story);
    await resizeSidebar(page, width);
    const sizes = await byTestId(sidebar, 'letter-body').evaluate((area: HTMLTextAreaElement) => {
      const mirror = area.parentElement?.querySelector<HTMLElement>('[data-testid="letter-mirror"]');
      // The area's own wish for height, once it is not stretched.
      area.style.alignSelf = 'start';
      area.style.height = '0';
      const wish = area.scrollHeight;
      return {
        wish,
        mirror: mirror?.clientHeight ?? 0,
        overflow: document.documentElement.scrollWidth - innerWidth,
      };
    });
    expect(Math.abs(sizes.mirror - sizes.wish)).toBeLessThanOrEqual(1);
    expect(sizes.overflow).toBeLessThanOrEqual(0);
  });
});
