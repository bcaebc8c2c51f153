import { expect, test } from 'vitest';
import { byTestId, openSidebar, savePerson, waitForPerson } from '../../scripts/drive/sidebar';
import { openDashboard } from '../../scripts/drive/dashboard';
import { emberProfile } from '../../scripts/sample-workspace/linkedin/ember-profile';
import { profileUrl } from '../../scripts/sample-workspace/linkedin/frame';
import { DANA, type SamplePerson } from '../../scripts/sample-workspace/people';
import { inBrowser } from './in-browser';

const { session, tab } = inBrowser();

const HOSTILE: SamplePerson = {
  ...DANA,
  headline: `<img src=x onerror="window.__ran=1"><script>window.__ran=1</script>\u202Egnirud ${'long '.repeat(200_000)}`,
  title: '=HYPERLINK("http://elsewhere.example","x")',
};

test('markup, scripts, turned text and a megabyte of it: shown as text, nothing runs', async () => {
  const page = await tab();
  await page.route(profileUrl(HOSTILE), (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: emberProfile(HOSTILE).text }),
  );
  await page.goto(profileUrl(HOSTILE));
  const sidebar = await openSidebar(page);
  await waitForPerson(sidebar, HOSTILE.name);
  await savePerson(sidebar);
  expect(await sidebar.locator('img[src=x], script:not([src])').count()).toBe(0);
  expect(await sidebar.evaluate(() => '__ran' in globalThis)).toBe(false);
  const dashboard = await openDashboard(session(), 'people');
  await byTestId(dashboard, 'person-row').first().waitFor();
  expect(await dashboard.evaluate(() => '__ran' in globalThis)).toBe(false);
});

test("a page's own script can neither reach the background nor open the sidebar", async () => {
  const page = await tab();
  await page.goto(profileUrl(DANA));
  await page.locator('doorstep-launcher').waitFor({ state: 'attached' });
  const reached = await page.evaluate((id) => {
    const chrome = (
      globalThis as { chrome?: { runtime?: { sendMessage?(id: string, message: unknown): void } } }
    ).chrome;
    chrome?.runtime?.sendMessage?.(id, { type: 'aboutData' });
    window.postMessage({ type: 'aboutData', data: undefined }, '*');
    const launcher = document.querySelector<HTMLElement>('doorstep-launcher');
    launcher?.click();
    return { messaging: typeof chrome?.runtime?.sendMessage, root: launcher?.shadowRoot ?? null };
  }, session().extensionId);
  expect(reached).toEqual({ messaging: 'undefined', root: null });
  await page.waitForTimeout(300);
  expect(page.frames().some((frame) => frame.url().endsWith('/sidebar.html'))).toBe(false);
});
