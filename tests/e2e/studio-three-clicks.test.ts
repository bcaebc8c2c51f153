import type { Frame, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { askBackground } from '../../scripts/drive/background';
import { introduceRep, openDashboard } from '../../scripts/drive/dashboard';
import { composeWindow, readDraft } from '../../scripts/drive/mail';
import { byTestId, openSidebar, waitForPerson } from '../../scripts/drive/sidebar';
import { profileUrl } from '../../scripts/sample-workspace/linkedin/frame';
import { DANA, HANEUL, REP, YIZHOU, type SamplePerson } from '../../scripts/sample-workspace/people';
import { aBenefit } from '../library/a-benefit';
import { BENEFITS } from '../library/first-benefits';
import { forgetEverything, inBrowser } from './in-browser';

const { session, tab } = inBrowser();

const READERS = [
  { person: DANA, language: 'en', salutation: 'Dear Dana Okafor' },
  { person: HANEUL, language: 'ko', salutation: '김하늘 팀장님' },
  { person: YIZHOU, language: 'zh-Hans', salutation: '沈' },
] as const;

/** A rep who has said who they are and filled their library, on somebody's profile. */
async function onProfile(person: SamplePerson): Promise<Page> {
  await forgetEverything(session());
  await introduceRep(session());
  const dashboard = await openDashboard(session(), 'library');
  for (const { language } of READERS) {
    const content = aBenefit({ language, roles: [], ...BENEFITS[language] });
    await askBackground(dashboard, 'saveLibraryItem', { id: null, content });
  }
  await dashboard.close();
  const page = await tab();
  await page.goto(profileUrl(person));
  await page.locator('doorstep-launcher').waitFor({ state: 'attached' });
  return page;
}

/** Each press of the rep's, by name: the launcher is the first. */
function handOf(page: Page) {
  const clicks: string[] = [];
  return {
    clicks,
    async launcher(): Promise<Frame> {
      clicks.push('launcher');
      return openSidebar(page);
    },
    async press(sidebar: Frame, testId: string): Promise<void> {
      clicks.push(testId);
      await byTestId(sidebar, testId).click();
    },
  };
}

async function draftOf(sidebar: Frame, press: () => Promise<void>) {
  const lamps = sidebar.locator('[data-testid^="lamp-"][data-lit="true"]');
  await sidebar.locator('[data-testid="lamps"][aria-busy="false"]').waitFor();
  await expect.poll(() => lamps.count()).toBe(4);
  const letter = await byTestId(sidebar, 'letter-body').inputValue();
  const [gmail] = await Promise.all([session().context.waitForEvent('page'), press()]);
  return { letter, draft: await readDraft(await composeWindow(gmail)) };
}

describe.each(READERS)('from the open profile of $person.name', ({ person, language, salutation }) => {
  test('to a finished draft in Gmail it is three clicks', async () => {
    const page = await onProfile(person);
    const hand = handOf(page);
    const sidebar = await hand.launcher();
    await waitForPerson(sidebar, person.name);
    await hand.press(sidebar, 'save-and-word');
    const { letter, draft } = await draftOf(sidebar, () => hand.press(sidebar, 'put-into-gmail'));
    expect(hand.clicks).toEqual(['launcher', 'save-and-word', 'put-into-gmail']);
    const squeezed = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
    expect(squeezed(draft.body)).toBe(squeezed(letter));
    expect(draft.body).toContain(salutation);
    expect(draft.body).toContain(REP.name);
    expect(draft.body).toContain(BENEFITS[language].proof.slice(2, 14));
    expect(`${draft.subject}\n${draft.body}`).not.toMatch(/\{\{|\}\}|undefined|null|\[\w*\]/);
    expect(draft.subject).not.toBe('');
  });
});

test('for somebody who is known already it is three clicks too', async () => {
  const page = await onProfile(DANA);
  const first = await openSidebar(page);
  await byTestId(first, 'save-person').click();
  await byTestId(first, 'known').waitFor();
  await page.reload();
  await page.locator('doorstep-launcher').waitFor({ state: 'attached' });
  const hand = handOf(page);
  const sidebar = await hand.launcher();
  await byTestId(sidebar, 'known').waitFor();
  await hand.press(sidebar, 'tab-invite');
  const { draft } = await draftOf(sidebar, () => hand.press(sidebar, 'put-into-gmail'));
  expect(hand.clicks).toHaveLength(3);
  expect(draft.body).toContain('Dear Dana Okafor');
});
