import { expect, test } from 'vitest';
import { byTestId, openSidebar, waitForPerson } from '../../scripts/drive/sidebar';
import { FOUND } from '../../scripts/sample-workspace/linkedin/listed-people';
import { inBrowser } from './in-browser';

const { session, tab } = inBrowser();

const PERSON = FOUND.find(({ slug }) => slug.startsWith('imke'))!;
const CHANGED = `https://www.linkedin.com/in/${PERSON.slug}/?redesigned`;

test('a page that changed is reported without a word of it', async () => {
  await session().context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await tab();
  await page.goto(CHANGED);
  const sidebar = await openSidebar(page);
  await sidebar.locator('[data-why="page_changed"]').waitFor();
  await byTestId(sidebar, 'open-report').click();
  const report = await byTestId(sidebar, 'report-text').inputValue();
  await byTestId(sidebar, 'copy-report').click();
  await byTestId(sidebar, 'toast').waitFor();
  const pasted = await session().context.newPage();
  await pasted.goto(`chrome-extension://${session().extensionId}/dashboard.html#/about`);
  expect(await pasted.evaluate(() => navigator.clipboard.readText())).toBe(report);
  expect(report).toContain('article');
  for (const word of [...PERSON.name.split(/[ -]/), PERSON.slug, 'Brackwater', 'Ghent']) {
    expect(report).not.toContain(word);
  }
});

test('whom a changed page does not tell can be typed, and is known by the address afterwards', async () => {
  const page = await tab();
  await page.goto(CHANGED);
  const sidebar = await openSidebar(page);
  await byTestId(sidebar, 'type-person').click();
  await byTestId(sidebar, 'new-name').fill(PERSON.name);
  await byTestId(sidebar, 'save-person').click();
  await byTestId(sidebar, 'known').waitFor();
  await page.goto(`https://www.linkedin.com/in/${PERSON.slug}/`);
  const later = await openSidebar(page);
  await waitForPerson(later, PERSON.name);
  await byTestId(later, 'known').waitFor();
});
