import type { Frame } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openDashboard } from '../../scripts/drive/dashboard';
import { openConversation } from '../../scripts/drive/mail';
import { saveFromConversation } from '../../scripts/drive/saved-person';
import { byTestId, openSidebar, wordInvitation } from '../../scripts/drive/sidebar';
import { KOREAN } from '../../scripts/demo/stories';
import { inBrowser } from './in-browser';

async function speaks(frame: Frame, language: string): Promise<void> {
  await frame.waitForFunction((lang) => document.documentElement.lang === lang, language);
}

describe.each([
  ['en-US', 'en'],
  ['ko', 'ko'],
  ['zh-CN', 'zh-Hans'],
  ['zh-TW', 'zh-Hant'],
])('in a browser that prefers %s', (language, expected) => {
  const { session, tab } = inBrowser({ language });

  test(`the interface speaks ${expected}; a setting overrules the browser, in every open page at once`, async () => {
    const page = await tab();
    await openConversation(page, KOREAN.name);
    const sidebar = await openSidebar(page);
    await speaks(sidebar, expected);

    const dashboard = await openDashboard(session(), 'settings');
    await speaks(dashboard.mainFrame(), expected);
    const [other, name] = expected === 'ko' ? (['en', 'English'] as const) : (['ko', '한국어'] as const);
    await byTestId(dashboard, 'setting-language').click();
    await dashboard.getByRole('option', { name }).click();
    await speaks(dashboard.mainFrame(), other);
    await speaks(sidebar, other);
  });

  test('a letter to a Korean is in Korean, whatever the interface speaks', async () => {
    const page = await tab();
    const sidebar = await saveFromConversation(page, KOREAN.name);
    const letter = await wordInvitation(sidebar, KOREAN.wording);
    expect(letter.body).toContain('김하늘 팀장님');
    expect(letter.lit).toEqual(['purpose', 'process', 'benefit', 'ask']);
  });
});
