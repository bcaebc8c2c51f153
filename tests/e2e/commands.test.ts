import { expect, test } from 'vitest';
import { openConversation } from '../../scripts/drive/mail';
import { byTestId, sidebarOf, waitForPerson } from '../../scripts/drive/sidebar';
import { DANA } from '../../scripts/sample-workspace/people';
import { inBrowser } from './in-browser';

const { session, tab } = inBrowser();

/** A key that the browser itself catches cannot be pressed from here: its event is raised in the worker. */
async function command(name: 'toggle-sidebar' | 'save-person'): Promise<void> {
  const worker = await session().worker();
  await worker.evaluate(`chrome.commands.onCommand.dispatch('${name}')`);
}

test('one key opens the sidebar of the page in front, and closes it again', async () => {
  const page = await tab();
  await openConversation(page, DANA.name);
  await page.bringToFront();
  await command('toggle-sidebar');
  await waitForPerson(await sidebarOf(page), DANA.name);
  await command('toggle-sidebar');
  await page.locator('doorstep-sidebar').waitFor({ state: 'detached' });
  expect(await page.locator('doorstep-launcher').count()).toBe(1);
});

test('the other key saves whom the sidebar shows', async () => {
  const page = await tab();
  await openConversation(page, DANA.name);
  await page.bringToFront();
  await command('toggle-sidebar');
  const sidebar = await sidebarOf(page);
  await waitForPerson(sidebar, DANA.name);
  await command('save-person');
  await byTestId(sidebar, 'known').waitFor();
});

test('on a page that is none of ours the key opens the dashboard', async () => {
  const page = await tab();
  await page.goto('about:blank');
  await page.bringToFront();
  const [opened] = await Promise.all([session().context.waitForEvent('page'), command('toggle-sidebar')]);
  await opened.waitForURL('**/dashboard.html#/today');
});
