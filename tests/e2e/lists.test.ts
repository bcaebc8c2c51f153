import type { Frame } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';
import {
  byTestId,
  listRow,
  openSidebar,
  savePerson,
  tickRows,
  waitForPerson,
} from '../../scripts/drive/sidebar';
import { profileUrl } from '../../scripts/sample-workspace/linkedin/frame';
import { DANA, HANEUL, MARTA, RUTH } from '../../scripts/sample-workspace/people';
import { INBOX_ADDRESS } from '../../scripts/sample-workspace/serve';
import { forgetEverything, inBrowser } from './in-browser';
import { killWorker } from './kill-worker';

const { session, tab } = inBrowser();
beforeEach(() => forgetEverything(session()));

const SEARCH = 'https://www.linkedin.com/search/results/people/?keywords=cold%20chain';

const known = (sidebar: Frame) => sidebar.locator('[data-testid="list-row"][data-state="known"]');
const namesOf = async (sidebar: Frame) =>
  Promise.all(
    (await known(sidebar).all()).map((row) => byTestId(row, 'list-open').locator('span').nth(2).innerText()),
  );

test('ticked rows are saved in one go, though the worker dies in between and the button is hit twice', async () => {
  const page = await tab();
  await page.goto(SEARCH);
  const sidebar = await openSidebar(page);
  await tickRows(sidebar, [DANA.name, RUTH.name, HANEUL.name]);
  await killWorker(session(), page);
  expect(await byTestId(sidebar, 'save-people').innerText()).toBe('Save 3 people');
  await byTestId(sidebar, 'save-people').dblclick();
  await expect.poll(() => known(sidebar).count()).toBe(3);
  expect(await namesOf(sidebar)).toEqual([DANA.name, RUTH.name, HANEUL.name]);
  await byTestId(sidebar, 'toast-action').click();
  await expect.poll(() => known(sidebar).count()).toBe(0);
});

test('whoever is on record is marked with what is known of them, and looked at beside the list', async () => {
  const page = await tab();
  await page.goto(profileUrl(MARTA));
  const before = await openSidebar(page);
  await waitForPerson(before, MARTA.name);
  await savePerson(before);
  await byTestId(before, 'role-influencer').click();
  await page.goto(SEARCH);
  const sidebar = await openSidebar(page);
  const row = listRow(sidebar, MARTA.name);
  await row.waitFor();
  expect(await row.innerText()).toMatch(/Known[\s\S]*Northquay Foods[\s\S]*Influencer/);
  expect(await byTestId(row, 'list-tick').count()).toBe(0);
  await byTestId(row, 'list-open').click();
  await waitForPerson(sidebar, MARTA.name);
  await byTestId(sidebar, 'known').waitFor();
  await byTestId(sidebar, 'back-to-list').click();
  await byTestId(sidebar, 'people-list').waitFor();
});

test('the keyboard alone finds, ticks and saves', async () => {
  const page = await tab();
  await page.goto(SEARCH);
  const sidebar = await openSidebar(page);
  await byTestId(sidebar, 'people-list').waitFor();
  await byTestId(sidebar, 'tick-all').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  // Back past what was skipped while nothing was ticked.
  await page.keyboard.press('Shift+Tab');
  expect(await sidebar.evaluate(() => document.activeElement?.textContent)).toBe('Save 2 people');
  await page.keyboard.press('Enter');
  await expect.poll(() => namesOf(sidebar)).toEqual([DANA.name, RUTH.name]);
});

test('mail that is ticked in the list gives its people, and unticked none', async () => {
  const page = await tab();
  await page.goto(INBOX_ADDRESS);
  const sidebar = await openSidebar(page);
  await sidebar.locator('[data-why="nobody_ticked"]').waitFor();
  const boxes = page.locator('tr [role=checkbox]');
  await boxes.nth(0).click();
  await boxes.nth(1).click();
  await listRow(sidebar, DANA.name).waitFor();
  await tickRows(sidebar, [DANA.name, HANEUL.name]);
  await byTestId(sidebar, 'save-people').click();
  await expect.poll(() => known(sidebar).count()).toBe(2);
  await boxes.nth(0).click();
  await expect.poll(() => byTestId(sidebar, 'list-row').count()).toBe(1);
  await boxes.nth(1).click();
  await sidebar.locator('[data-why="nobody_ticked"]').waitFor();
});
