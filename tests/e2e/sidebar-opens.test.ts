import { describe, expect, test } from 'vitest';
import { openConversation } from '../../scripts/drive/mail';
import { saveFromConversation } from '../../scripts/drive/saved-person';
import { byTestId, openSidebar, savePerson, waitForPerson } from '../../scripts/drive/sidebar';
import { profileUrl } from '../../scripts/sample-workspace/linkedin/frame';
import { DANA, HANEUL, MARTA } from '../../scripts/sample-workspace/people';
import { inBrowser } from './in-browser';

describe.each(['blocked', 'allowed'] as const)('with third-party cookies %s', (thirdPartyCookies) => {
  const { tab } = inBrowser({ thirdPartyCookies });

  test('the sidebar opens beside a conversation, reads it and saves', async () => {
    const page = await tab();
    const sidebar = await saveFromConversation(page, DANA.name);
    expect(await byTestId(sidebar, 'person-name').innerText()).toBe(DANA.name);
  });

  test.each([MARTA, HANEUL])('the sidebar opens beside the profile of $name', async (person) => {
    const page = await tab();
    await page.goto(profileUrl(person));
    const sidebar = await openSidebar(page);
    await waitForPerson(sidebar, person.name);
    await savePerson(sidebar);
  });

  test('the page keeps its width beside the sidebar, and gets it back', async () => {
    const page = await tab();
    await openConversation(page, DANA.name);
    const width = () => page.evaluate(() => document.documentElement.getBoundingClientRect().width);
    const before = await width();
    const sidebar = await openSidebar(page);
    const frame = await (await sidebar.frameElement()).boundingBox();
    expect(await width()).toBe(before - (frame?.width ?? 0));
    await byTestId(sidebar, 'close-sidebar').click();
    await page.locator('doorstep-sidebar').waitFor({ state: 'detached' });
    expect(await width()).toBe(before);
  });
});
