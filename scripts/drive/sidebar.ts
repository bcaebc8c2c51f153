/** The sidebar in a page, worked as a person works it. */
import type { Frame, Locator, Page } from 'playwright-core';

export type SidebarTab = 'person' | 'chain' | 'invite' | 'follow-up';

const APPEARS = 10_000;

/** Clicks the launcher at the page's edge; its shadow root is closed, so the mouse has to find it. */
export async function openSidebar(page: Page): Promise<Frame> {
  const launcher = page.locator('doorstep-launcher');
  await launcher.waitFor({ state: 'attached', timeout: APPEARS });
  const box = await launcher.boundingBox();
  if (!box) throw new Error('The launcher is in the page and has no size.');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  const frame = await sidebarOf(page);
  await untilTouchable(page, frame);
  return frame;
}

/**
 * Loads the page again until the launcher is in it. An extension that was loaded anew registers it a moment after it
 * is there: a page that comes in between has none yet.
 */
export async function reloadUntilLauncher(page: Page): Promise<void> {
  const launcher = page.locator('doorstep-launcher');
  for (let attempt = 0; attempt < 6; attempt += 1) {
    await page.reload();
    const comes = launcher.waitFor({ state: 'attached', timeout: 3_000 });
    if (
      await comes.then(
        () => true,
        () => false,
      )
    )
      return;
  }
  throw new Error('The launcher never came back.');
}

/**
 * A frame that has just appeared is not in the browser's hit testing yet: for some ten milliseconds a click
 * on it lands on the page behind. No hand is that fast; a driven mouse is, so it moves until it is felt.
 */
async function untilTouchable(page: Page, frame: Frame): Promise<void> {
  await frame.evaluate(() => {
    document.addEventListener('mousemove', () => Object.assign(globalThis, { __touched: true }), {
      once: true,
    });
  });
  const box = await (await frame.frameElement()).boundingBox();
  if (!box) throw new Error('The sidebar has no size.');
  const end = Date.now() + APPEARS;
  for (let step = 0; Date.now() < end; step += 1) {
    await page.mouse.move(box.x + box.width / 2, box.y + box.height - 4 - (step % 2));
    if (await frame.evaluate(() => '__touched' in globalThis)) return;
    await page.waitForTimeout(10);
  }
  throw new Error('The sidebar does not feel the mouse.');
}

/** @returns the sidebar's frame of this page once it is there and has drawn something. */
export async function sidebarOf(page: Page): Promise<Frame> {
  const end = Date.now() + APPEARS;
  while (Date.now() < end) {
    const frame = page.frames().find((one) => one.url().endsWith('/sidebar.html'));
    if (frame) {
      await frame.locator('main').first().waitFor({ timeout: APPEARS });
      return frame;
    }
    await page.waitForTimeout(20);
  }
  throw new Error(`No sidebar appeared in ${page.url()}.`);
}

export function byTestId(root: Frame | Page | Locator, id: string): Locator {
  return root.locator(`[data-testid="${id}"]`);
}

export async function goToTab(sidebar: Frame, tab: SidebarTab): Promise<void> {
  await byTestId(sidebar, `tab-${tab}`).click();
  await sidebar.locator(`[data-testid="tab-${tab}"][aria-selected="true"]`).waitFor();
}

/** Presses the sidebar's own close button. By the bare mouse: a locator waits for the frame that is gone by then. */
export async function closeSidebar(page: Page, sidebar: Frame): Promise<void> {
  const box = await byTestId(sidebar, 'close-sidebar').boundingBox();
  if (!box) throw new Error('The close button has no size.');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await page.locator('doorstep-sidebar').waitFor({ state: 'detached' });
}

/** Saves the person on screen and waits until the sidebar shows them as known. */
export async function savePerson(sidebar: Frame): Promise<void> {
  await byTestId(sidebar, 'save-person').click();
  await byTestId(sidebar, 'known').waitFor({ timeout: APPEARS });
}

/** Closes the short message at the foot, where one is shown. */
export async function dismissToast(sidebar: Frame): Promise<void> {
  const close = byTestId(sidebar, 'toast').locator('button').last();
  if (await close.isVisible()) await close.click();
}

/** Waits until the sidebar names this person: after a change of page the old one may stand for a moment. */
export async function waitForPerson(sidebar: Frame, name: string): Promise<void> {
  await sidebar.locator('[data-testid="person-name"]', { hasText: name }).waitFor({ timeout: APPEARS });
}

/** @returns the values of the fields that are shown before saving, empty ones left out. */
export async function readFields(sidebar: Frame): Promise<Record<string, string>> {
  const inputs = await sidebar.locator('[data-testid^="new-"]').all();
  const pairs = await Promise.all(
    inputs.map(async (input) => [
      ((await input.getAttribute('data-testid')) ?? '').replace('new-', ''),
      await input.inputValue(),
    ]),
  );
  return Object.fromEntries(pairs.filter(([, value]) => value !== '')) as Record<string, string>;
}

export interface Wording {
  /** Why they are written to, and why now. */
  reason: string;
  purpose: string;
  process: string;
  benefit: string;
}

export interface Letter {
  subject: string;
  body: string;
  /** The lamps that are lit, by name. */
  lit: string[];
}

/** Fills the invitation's inputs on its tab and waits for the letter to follow. */
export async function wordInvitation(sidebar: Frame, wording: Wording): Promise<Letter> {
  await goToTab(sidebar, 'invite');
  const prompt = byTestId(sidebar, 'reason-prompt');
  await prompt.or(byTestId(sidebar, 'letter-body')).first().waitFor({ timeout: APPEARS });
  if (await prompt.isVisible()) await byTestId(prompt, 'prompt-trigger_event').click();
  await byTestId(sidebar, 'field-reason').fill(wording.reason);
  for (const part of ['purpose', 'process', 'benefit'] as const) {
    await byTestId(sidebar, `field-${part}`).fill(wording[part]);
  }
  // Two times stand there already where the calendar of their country is known.
  const add = byTestId(sidebar, 'slot-add');
  if (await add.isVisible()) await add.click();
  await sidebar.locator('[data-testid="lamps"][aria-busy="false"]').waitFor({ timeout: APPEARS });
  await sidebar.locator('[data-testid="lamp-ask"][data-lit="true"]').waitFor({ timeout: APPEARS });
  return readLetter(sidebar);
}

export async function readLetter(sidebar: Frame): Promise<Letter> {
  const lit = await sidebar
    .locator('[data-testid^="lamp-"][data-lit="true"]')
    .evaluateAll((lamps) =>
      lamps.map((lamp) => lamp.getAttribute('data-testid')?.replace('lamp-', '') ?? ''),
    );
  return {
    subject: await byTestId(sidebar, 'letter-subject').inputValue(),
    body: await byTestId(sidebar, 'letter-body').inputValue(),
    lit,
  };
}

/** Chooses the language of the letter among its details. */
export async function chooseLetterLanguage(sidebar: Frame, language: string): Promise<void> {
  await byTestId(sidebar, 'letter-details').click();
  await byTestId(sidebar, 'letter-language').click();
  await sidebar.locator(`[role=option][data-key="${language}"]`).click();
  await byTestId(sidebar, 'letter-details').click();
}

/** Scrolls until the letter stands at the top of what is seen. */
export async function showLetter(sidebar: Frame): Promise<void> {
  await byTestId(sidebar, 'letter-subject').evaluate((field) => field.scrollIntoView({ block: 'start' }));
}

/** Drags the sidebar's inner edge until it is this wide; CSS pixels. */
export async function resizeSidebar(page: Page, width: number): Promise<void> {
  const frame = await (await sidebarOf(page)).frameElement();
  const box = await frame.boundingBox();
  if (!box) throw new Error('The sidebar has no size.');
  const middle = box.y + box.height / 2;
  await page.mouse.move(box.x, middle);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - width, middle, { steps: 4 });
  await page.mouse.up();
}

/** A row of the list that the sidebar shows, by the name in it. */
export function listRow(sidebar: Frame, name: string): Locator {
  return byTestId(sidebar, 'list-row').filter({ hasText: name });
}

/** Ticks rows of the list that the sidebar shows. */
export async function tickRows(sidebar: Frame, names: readonly string[]): Promise<void> {
  for (const name of names) await byTestId(listRow(sidebar, name), 'list-tick').check({ timeout: APPEARS });
}
