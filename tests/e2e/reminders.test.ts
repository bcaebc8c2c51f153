import { expect, test } from 'vitest';
import { openDashboard } from '../../scripts/drive/dashboard';
import { byTestId } from '../../scripts/drive/sidebar';
import { inBrowser } from './in-browser';

/** The parts of the extension API that the test touches, inside the worker. */
declare const chrome: {
  action: { getBadgeText(details: object): Promise<string> };
  alarms: { create(name: string, info: { when: number }): Promise<void> };
  notifications: { create(id: string, options: { title: string; message: string }): Promise<string> };
};

const { session } = inBrowser();

const badge = async () => (await session().worker()).evaluate(() => chrome.action.getBadgeText({}));

test('the toolbar counts who is due, and the morning tells a number and no name', async () => {
  expect(await badge()).toBe('');
  const dashboard = await openDashboard(session(), 'about');
  await byTestId(dashboard, 'samples-add').click();
  await expect.poll(badge).toMatch(/^[1-9]\d*$/);
  const due = await badge();

  const worker = await session().worker();
  const told = await worker.evaluate(
    () =>
      new Promise<string>((resolve) => {
        chrome.notifications.create = (id, { title, message }) => {
          resolve(`${title} / ${message}`);
          return Promise.resolve(id);
        };
        void chrome.alarms.create('morning', { when: Date.now() });
      }),
  );
  expect(told).toContain(due);
  expect(told).toMatch(/^Follow-ups for today \/ \d+ people are waiting to hear from you$/);

  await byTestId(dashboard, 'samples-remove').click();
  await expect.poll(badge).toBe('');
});
