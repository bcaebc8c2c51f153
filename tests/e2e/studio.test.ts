import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import type { Frame, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { ENGLISH } from '../../scripts/demo/stories';
import { askBackground } from '../../scripts/drive/background';
import { introduceRep, openDashboard } from '../../scripts/drive/dashboard';
import { openCompose } from '../../scripts/drive/mail';
import { saveFromConversation } from '../../scripts/drive/saved-person';
import { byTestId, goToTab, wordInvitation } from '../../scripts/drive/sidebar';
import { DANA, REP } from '../../scripts/sample-workspace/people';
import { forgetEverything, inBrowser } from './in-browser';

const { session, tab } = inBrowser();

async function atDana(): Promise<{ page: Page; sidebar: Frame }> {
  await forgetEverything(session());
  await introduceRep(session());
  const page = await tab();
  const sidebar = await saveFromConversation(page, DANA.name);
  return { page, sidebar };
}

/** Changes a setting as the dashboard does. */
async function set(change: object): Promise<void> {
  const dashboard = await openDashboard(session(), 'settings');
  await askBackground(dashboard, 'setSettings', change);
  await dashboard.close();
}

test('a calendar entry is saved as a file that a calendar reads', async () => {
  const { page, sidebar } = await atDana();
  await wordInvitation(sidebar, ENGLISH.wording);
  await byTestId(sidebar, 'letter-kind').click();
  await sidebar.locator('[role=option]', { hasText: 'Calendar entry' }).click();
  await byTestId(sidebar, 'appointment-set').click();
  await byTestId(sidebar, 'appointment-time').fill('10:30');
  const date = await byTestId(sidebar, 'appointment-date').inputValue();
  const title = await byTestId(sidebar, 'letter-subject').inputValue();
  const body = await byTestId(sidebar, 'letter-body').inputValue();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    byTestId(sidebar, 'save-ics').click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.ics$/);
  const event = new ICAL.Component(
    ICAL.parse(await readFile(await download.path(), 'utf8')),
  ).getFirstSubcomponent('vevent');
  const said = (name: string) => String(event?.getFirstPropertyValue(name));
  expect(said('summary')).toBe(title);
  expect(said('description')).toBe(body);
  for (const part of ['mock recall', 'one lot back', 'one-page list']) expect(body).toContain(part);
  expect(said('attendee')).toBe(`mailto:${DANA.email}`);
  expect(event?.getFirstProperty('organizer')?.getFirstParameter('cn')).toBe(REP.name);
  // Where the recipient's zone is not known, the hour is the rep's own: that of this machine.
  expect(new Date(said('dtstart')).getTime()).toBe(new Date(`${date}T10:30:00`).getTime());
  expect(new Date(said('dtend')).getTime() - new Date(said('dtstart')).getTime()).toBe(30 * 60_000);
});

test('what is written in Gmail is checked when asked, and all the while when that is switched on', async () => {
  const { page, sidebar } = await atDana();
  await goToTab(sidebar, 'invite');
  const row = byTestId(sidebar, 'compose-check');
  await byTestId(sidebar, 'check-compose').click();
  await row.locator('[role=status]', { hasText: 'No message is open' }).waitFor();

  const compose = await openCompose(page);
  await compose.locator('[g_editable=true]').click();
  await page.keyboard.type('Dear Dana Okafor, could you show me your packing lines on Tuesday {{date}}?');
  await page.waitForTimeout(600);
  expect(await byTestId(row, 'lamps').count()).toBe(0);
  await byTestId(sidebar, 'check-compose').click();
  await row.locator('[data-rule=R10]').waitFor();
  expect(await row.locator('[data-testid=finding-fix]').count()).toBe(0);

  await set({ watchCompose: true });
  await page.bringToFront();
  await compose.locator('[g_editable=true]').click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(
    'Dear Dana Okafor, I would like to find out which step of your mock recall costs the most time. ' +
      'Marta and I walk one lot back with you, then we compare the notes. ',
  );
  await row.locator('[data-testid=lamp-process][data-lit=true]').waitFor();
  await row.locator('[data-testid=lamp-benefit][data-lit=false]').waitFor();
  await page.keyboard.type('You keep a one-page list of the slow steps.');
  await row.locator('[data-testid=lamp-benefit][data-lit=true]').waitFor();
});

test('without a model of its own the browser offers no rewording, and the settings say so', async () => {
  const { sidebar } = await atDana();
  await set({ onDeviceRewriting: true });
  await wordInvitation(sidebar, ENGLISH.wording);
  expect(await byTestId(sidebar, 'rewrite').count()).toBe(0);
  const settings = await openDashboard(session(), 'settings');
  await settings.getByText('This browser has no model of its own that is ready.').waitFor();
  expect(await byTestId(settings, 'on-device').locator('input').isDisabled()).toBe(true);
});

test('only the tab scrolls: the head of the sidebar and the ways out stay where they are', async () => {
  const { sidebar } = await atDana();
  await wordInvitation(sidebar, ENGLISH.wording);
  await byTestId(sidebar, 'letter-subject').evaluate((field) => field.scrollIntoView({ block: 'start' }));
  expect(await sidebar.evaluate(() => document.documentElement.scrollTop)).toBe(0);
  expect(
    await byTestId(sidebar, 'person-name').evaluate((name) => name.getBoundingClientRect().top),
  ).toBeGreaterThan(0);
});
