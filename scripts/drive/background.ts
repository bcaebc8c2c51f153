/** The background, asked as our own pages ask it. */
import type { Page } from 'playwright-core';

interface Chrome {
  runtime: { sendMessage(message: object): Promise<unknown> };
  tabs: { query(what: object): Promise<{ id?: number }[]> };
}

/**
 * Asks the background for something.
 * @param asker one of the extension's own pages.
 * @throws Error in the extension's words.
 */
export async function askBackground(asker: Page, type: string, data: object): Promise<unknown> {
  const answer = await asker.evaluate(
    ([name, given]) => {
      const { chrome } = globalThis as unknown as { chrome: Chrome };
      const id = Math.floor(Math.random() * 1e9);
      return chrome.runtime.sendMessage({ id, type: name, data: given, timestamp: Date.now() });
    },
    [type, data] as const,
  );
  const { res, err } = answer as {
    res?: { ok: true; value: unknown } | { ok: false; code: string; detail?: string };
    err?: { message?: string };
  };
  if (!res) throw new Error(`The extension did not answer: ${err?.message ?? 'no words'}`);
  if (!res.ok) throw new Error(`The extension could not do it: ${res.code} ${res.detail ?? ''}`);
  return res.value;
}

/** @returns the id of the tab that was opened last. */
export async function newestTab(asker: Page): Promise<number> {
  const ids = await asker.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    return (await chrome.tabs.query({})).map(({ id }) => id ?? 0);
  });
  return Math.max(...ids);
}
