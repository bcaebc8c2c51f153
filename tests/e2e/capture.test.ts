import { expect, test } from 'vitest';
import { openDashboard } from '../../scripts/drive/dashboard';
import { openConversation } from '../../scripts/drive/mail';
import { saveFromConversation } from '../../scripts/drive/saved-person';
import { byTestId, openSidebar, readFields, savePerson, waitForPerson } from '../../scripts/drive/sidebar';
import { profilePath, profileUrl } from '../../scripts/sample-workspace/linkedin/frame';
import { DANA, MARTA, REP, RUTH } from '../../scripts/sample-workspace/people';
import { FEED_ADDRESS, INBOX_ADDRESS } from '../../scripts/sample-workspace/serve';
import { inBrowser } from './in-browser';

const { session, tab } = inBrowser();

async function peopleOnRecord(): Promise<string[]> {
  const dashboard = await openDashboard(session(), 'people');
  await byTestId(dashboard, 'people-search').waitFor();
  await dashboard.waitForTimeout(300);
  const rows = await byTestId(dashboard, 'person-row').allInnerTexts();
  await dashboard.close();
  return rows;
}

test('what was read is shown before it is saved, and nothing is on record until then', async () => {
  const page = await tab();
  await openConversation(page, DANA.name);
  const sidebar = await openSidebar(page);
  await waitForPerson(sidebar, DANA.name);
  expect(await readFields(sidebar)).toMatchObject({
    name: DANA.name,
    title: DANA.title,
    email: DANA.email,
    companyName: DANA.company,
  });
  expect(await peopleOnRecord()).toEqual([]);
});

test('a saved person is recognised after a reload, and never saved twice', async () => {
  const page = await tab();
  await saveFromConversation(page, DANA.name);
  await page.reload();
  const again = await openSidebar(page);
  await byTestId(again, 'known').waitFor();
  expect(await byTestId(again, 'save-person').count()).toBe(0);
  expect(await peopleOnRecord()).toHaveLength(1);
});

test('the others of a conversation are one key away', async () => {
  const page = await tab();
  await openConversation(page, DANA.name);
  const sidebar = await openSidebar(page);
  await waitForPerson(sidebar, DANA.name);
  await byTestId(sidebar, 'person-name').click();
  await page.keyboard.press('n');
  await waitForPerson(sidebar, RUTH.name);
  await page.keyboard.press('p');
  await waitForPerson(sidebar, DANA.name);
});

test('what a profile says anew is offered, and taken over only when accepted', async () => {
  const page = await tab();
  await page.goto(profileUrl(MARTA));
  const before = await openSidebar(page);
  await waitForPerson(before, MARTA.name);
  await savePerson(before);
  await page.goto(`${profileUrl(MARTA)}?later`);
  const after = await openSidebar(page);
  const changes = byTestId(after, 'changes');
  await changes.waitFor();
  expect(await changes.innerText()).toContain(MARTA.later?.title);
  expect(await peopleOnRecord().then((rows) => rows.join())).toContain(MARTA.title);
  await byTestId(after, 'change-accept-title').click();
  await byTestId(after, 'change-accept-title').waitFor({ state: 'detached' });
  expect(await peopleOnRecord().then((rows) => rows.join())).toContain(MARTA.later?.title);
});

test('while LinkedIn changes from one person to the next, nobody wrong is shown', async () => {
  const page = await tab();
  await page.goto(profileUrl(DANA));
  const sidebar = await openSidebar(page);
  await waitForPerson(sidebar, DANA.name);
  const seen: string[] = [];
  await page
    .locator(`a[href="${profilePath(MARTA)}"]`)
    .first()
    .click();
  const end = Date.now() + 2_500;
  while (Date.now() < end) {
    const name = await byTestId(sidebar, 'person-name').innerText();
    const address = await sidebar
      .getByText(profileUrl(DANA))
      .count()
      .then((count) => count > 0);
    // Dana's name may stand for a moment, but never above Marta's address, nor the other way round.
    if (seen.at(-1) !== `${name} ${address}`) seen.push(`${name} ${address}`);
    if (name === MARTA.name) break;
  }
  expect(seen.at(-1)).toContain(MARTA.name);
  expect(seen).not.toContain(`${MARTA.name} true`);
});

test.each([
  ['the feed', FEED_ADDRESS],
  ['the list of mail', INBOX_ADDRESS],
  ["the rep's own profile", profileUrl(REP)],
])('%s offers nobody to save', async (_name, address) => {
  const page = await tab();
  await page.goto(address);
  const sidebar = await openSidebar(page);
  await byTestId(sidebar, 'nobody').waitFor();
  expect(await byTestId(sidebar, 'save-person').count()).toBe(0);
});
