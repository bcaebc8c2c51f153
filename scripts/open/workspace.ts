/** A browser window on the sample workspace, open until the person closes it. */
import type { Browser } from '../browser/find-browser.ts';
import { launch } from '../browser/launch.ts';
import { FEED_ADDRESS, INBOX_ADDRESS } from '../sample-workspace/serve.ts';

export async function openWorkspace(browser: Browser, extension: string): Promise<void> {
  const session = await launch({
    browser,
    extension,
    headless: false,
    language: Intl.DateTimeFormat().resolvedOptions().locale,
    thirdPartyCookies: 'allowed',
  });
  const { context } = session;
  const closed = new Promise<void>((resolve) => context.once('close', () => resolve()));
  for (const address of [FEED_ADDRESS, INBOX_ADDRESS]) await (await context.newPage()).goto(address);
  console.log('The sample workspace is open: invented mail and profiles, no network.');
  console.log('Open a conversation and press the small tab at the right edge, or Alt+Shift+D.');
  console.log('Close the window to stop.');
  await closed;
  await session.close();
}
