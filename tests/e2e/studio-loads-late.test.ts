/** The studio's files are loaded beside the person on screen, from within a site's page too. */
import { cpSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { saveFromConversation } from '../../scripts/drive/saved-person';
import { byTestId, goToTab, openSidebar } from '../../scripts/drive/sidebar';
import { DANA } from '../../scripts/sample-workspace/people';
import { INBOX_ADDRESS } from '../../scripts/sample-workspace/serve';
import { EXTENSION, forgetEverything, inBrowser } from './in-browser';

/** A copy, whose files can be taken away. */
const extension = mkdtempSync(join(tmpdir(), 'doorstep-copy-'));
cpSync(EXTENSION, extension, { recursive: true });
afterAll(() => rmSync(extension, { recursive: true, force: true }));

const { session, tab } = inBrowser({ extension });
beforeEach(() => forgetEverything(session()));

/** What waits for idle time. */
const PATIENT = { timeout: 10_000 };

const chunk = (name: string): string => {
  const file = readdirSync(join(extension, 'chunks')).find((one) => one.startsWith(`${name}-`));
  if (!file) throw new Error(`The build has no file for ${name}.`);
  return join(extension, 'chunks', file);
};

/** @returns the names of the script files that were loaded after the start: each leaves its mark in the page. */
const loaded = (sidebar: Frame) =>
  sidebar
    .locator('link[rel="modulepreload"]')
    .evaluateAll((links) =>
      links.map((link) => /chunks\/([a-z-]+)-/.exec(link.getAttribute('href') ?? '')?.[1]),
    );

async function known(): Promise<Frame> {
  const page = await tab();
  return saveFromConversation(page, DANA.name);
}

test('the studio is fetched ahead once a person is on screen, the checker once a letter is', async () => {
  const sidebar = await known();
  await expect.poll(() => loaded(sidebar), PATIENT).toContain('invitation-studio');
  expect(await loaded(sidebar)).not.toContain('check-letter');
  await goToTab(sidebar, 'invite');
  await expect.poll(() => loaded(sidebar), PATIENT).toContain('check-letter');
});

test('a sidebar that shows nobody loads neither', async () => {
  const page = await tab();
  await page.goto(INBOX_ADDRESS);
  const sidebar = await openSidebar(page);
  await sidebar.waitForTimeout(2_500);
  expect(await loaded(sidebar)).not.toContain('invitation-studio');
});

test('where its file is gone, it says so instead of showing nothing, and another try helps', async () => {
  const file = chunk('invitation-studio');
  renameSync(file, `${file}.away`);
  const sidebar = await known();
  await goToTab(sidebar, 'invite');
  await byTestId(sidebar, 'problem').waitFor();
  renameSync(`${file}.away`, file);
  await byTestId(sidebar, 'problem').locator('button').click();
  await byTestId(sidebar, 'letter-kind').waitFor();
});
