import { expect, test } from 'vitest';
import { openDashboard } from '../../scripts/drive/dashboard';
import { openConversation } from '../../scripts/drive/mail';
import { byTestId, openSidebar, savePerson, waitForPerson } from '../../scripts/drive/sidebar';
import { DANA } from '../../scripts/sample-workspace/people';
import { inBrowser } from './in-browser';

const { session, tab } = inBrowser();

/** Lets the worker's database fail as a full disk does, from the n-th write of a transaction on. */
async function fillDisk(full: boolean): Promise<void> {
  const worker = await session().worker();
  await worker.evaluate((on) => {
    const store = IDBObjectStore.prototype as IDBObjectStore & { __put?: IDBObjectStore['put'] };
    store.__put ??= store.put;
    const real = store.__put;
    let writes = 0;
    store.put = function put(this: IDBObjectStore, ...args: Parameters<IDBObjectStore['put']>) {
      writes += 1;
      if (on && writes > 1) throw new DOMException('The disk is full.', 'QuotaExceededError');
      return real.apply(this, args);
    };
    const adding = IDBObjectStore.prototype as IDBObjectStore & { __add?: IDBObjectStore['add'] };
    adding.__add ??= adding.add;
    const realAdd = adding.__add;
    adding.add = function add(this: IDBObjectStore, ...args: Parameters<IDBObjectStore['add']>) {
      if (on) throw new DOMException('The disk is full.', 'QuotaExceededError');
      return realAdd.apply(this, args);
    };
  }, full);
}

test('a full disk is said in words, nothing is half-written, and it works again afterwards', async () => {
  const page = await tab();
  await openConversation(page, DANA.name);
  const sidebar = await openSidebar(page);
  await waitForPerson(sidebar, DANA.name);
  await byTestId(sidebar, 'new-location').fill('Ostrava');

  await fillDisk(true);
  await byTestId(sidebar, 'save-person').click();
  await sidebar.locator('[data-testid="toast"]', { hasText: 'disk is full' }).waitFor();
  expect(await byTestId(sidebar, 'known').count()).toBe(0);
  expect(await byTestId(sidebar, 'new-location').inputValue()).toBe('Ostrava');

  await fillDisk(false);
  const dashboard = await openDashboard(session(), 'about');
  const counts = await dashboard.evaluate(
    () =>
      new Promise<Record<string, number>>((resolve, reject) => {
        const opening = indexedDB.open('doorstep');
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('success', () => {
          const database = opening.result;
          const tables = ['people', 'companies'];
          const reading = database.transaction(tables);
          const found: Record<string, number> = {};
          for (const table of tables) {
            const counting = reading.objectStore(table).count();
            counting.addEventListener('success', () => (found[table] = counting.result));
          }
          reading.addEventListener('complete', () => {
            database.close();
            resolve(found);
          });
        });
      }),
  );
  expect(counts).toEqual({ people: 0, companies: 0 });
  await dashboard.close();

  await savePerson(sidebar);
});
