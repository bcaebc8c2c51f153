import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { Page } from 'playwright-core';
import { obtainBrowser } from '../../scripts/browser/obtain-browser';
import { launch, type LaunchOptions, type Session } from '../../scripts/browser/launch';
import { firstRunPage } from '../../scripts/drive/dashboard';

/** The folder of the built extension. */
export const EXTENSION = `${process.env.DOORSTEP_OUT ?? '.output'}/chrome-mv3`;

/** What the tests of one file share: one browser with Doorstep, and a fresh tab for whoever asks. */
export interface InBrowser {
  session(): Session;
  /** A new tab, closed after the test. */
  tab(): Promise<Page>;
}

/**
 * Starts one browser for the file's tests. After each test every tab is closed, and it is asserted that
 * nothing went out to the network and that no page of ours threw.
 */
export function inBrowser(options: Partial<LaunchOptions> = {}): InBrowser {
  let session: Session | undefined;
  const errors: string[] = [];
  const current = () => {
    if (!session) throw new Error('The browser has not started.');
    return session;
  };

  beforeAll(async () => {
    session = await launch({ browser: obtainBrowser(), extension: EXTENSION, ...options });
    await (await firstRunPage(session)).close();
    session.context.on('weberror', (error) => errors.push(error.error().stack ?? error.error().message));
  });

  afterEach(async () => {
    const [keep, ...rest] = current().context.pages();
    await Promise.all(rest.map((page) => page.close()));
    await keep?.goto('about:blank');
    expect(current().strayRequests()).toEqual([]);
    expect(errors.splice(0)).toEqual([]);
  });

  afterAll(async () => {
    await session?.close();
  });

  return { session: current, tab: () => current().context.newPage() };
}

/** Puts the extension's tables and settings back to nothing, as after installing. */
export async function forgetEverything(session: Session): Promise<void> {
  const page = await session.context.newPage();
  await page.goto(`chrome-extension://${session.extensionId}/dashboard.html#/about`);
  await page.evaluate(async () => {
    const names = (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
    for (const name of names) {
      await new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('success', () => {
          const database = opening.result;
          const tables = [...database.objectStoreNames];
          const work = database.transaction(tables, 'readwrite');
          for (const table of tables) work.objectStore(table).clear();
          work.addEventListener('complete', () => {
            database.close();
            resolve();
          });
          work.addEventListener('error', () => reject(work.error));
        });
      });
    }
  });
  await page.close();
}
