import { browser } from 'wxt/browser';

const KEY = 'unsavedText';
/** Old scraps are dropped: this is a safety net, not a store. */
const KEEP_DAYS = 14;
const KEEP_ENTRIES = 50;

type Scraps = Record<string, { text: string; at: number }>;

/**
 * Keeps text that was typed but not saved. In `storage.local`, because it must outlive the worker, the
 * frame and a reload of the extension.
 * @param text null = it was saved or thrown away.
 */
export function keepTyped(key: string, text: string | null, now: number): Promise<void> {
  // Keystrokes come faster than storage answers: one after the other, or the older could win.
  const turn = line.then(() => keep(key, text, now));
  line = turn.catch(() => undefined);
  return turn;
}

let line: Promise<void> = Promise.resolve();

async function keep(key: string, text: string | null, now: number): Promise<void> {
  const scraps = await load();
  if (text === null) delete scraps[key];
  else scraps[key] = { text, at: now };
  const oldest = now - KEEP_DAYS * 86_400_000;
  const kept = Object.entries(scraps)
    .filter(([, scrap]) => scrap.at > oldest)
    .toSorted(([, a], [, b]) => b.at - a.at)
    .slice(0, KEEP_ENTRIES);
  await browser.storage.local.set({ [KEY]: Object.fromEntries(kept) });
}

/** @returns what was kept under the key, or null. */
export async function getTyped(key: string): Promise<string | null> {
  return (await load())[key]?.text ?? null;
}

async function load(): Promise<Scraps> {
  const stored = await browser.storage.local.get<Record<string, Scraps>>(KEY);
  return stored[KEY] ?? {};
}
