/** How a letter feels while it is typed: from the key to the frame that shows it, and what all of that key costs. */
import type { CDPSession, Frame, Page } from 'playwright-core';
import type { Session } from '../browser/launch.ts';
import { ENGLISH } from '../demo/stories.ts';
import { saveFromConversation } from '../drive/saved-person.ts';
import { byTestId, wordInvitation } from '../drive/sidebar.ts';
import { figure, type Figure } from './figures.ts';

/** Not counted: the engine has to warm up, and the first check loads what it checks with. */
const WARM = 30;
const KEYS = 100;
/** Between two keys; ms. A quick typist leaves about twice as much. */
const PAUSE = 60;
const TEXT = 'Marta keeps the freezer log and knows which step takes longest. ';

export async function measureTyping(session: Session): Promise<Figure[]> {
  const page = await session.context.newPage();
  const sidebar = await saveFromConversation(page, ENGLISH.name);
  await wordInvitation(sidebar, ENGLISH.wording);
  // The first-run page may have come before it: what is not seen draws once a second.
  await page.bringToFront();
  await placeCaret(sidebar);
  await noteFrames(sidebar);
  await type(page, WARM);
  const cdp = await session.context.newCDPSession(sidebar);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const [before, seen] = [await taskTime(cdp), await framesOf(sidebar)];
  await type(page, KEYS);
  await page.waitForTimeout(1_000);
  const task = ((await taskTime(cdp)) - before) / KEYS;
  const frames = (await framesOf(sidebar)).slice(seen.length);
  await page.close();
  return [
    figure('key in a letter → frame that shows it', 'ms', frames, { bar: 'aim p95 ≤ 32 ms' }),
    figure('main thread for each key in a letter', 'ms', [task]),
  ];
}

/** Behind the last question of the letter, as somebody who adds a sentence. */
async function placeCaret(sidebar: Frame): Promise<void> {
  await byTestId(sidebar, 'letter-body').evaluate((area: HTMLTextAreaElement) => {
    const end = area.value.lastIndexOf('?') + 1;
    area.focus();
    area.setSelectionRange(end, end);
  });
}

/** Notes each key's time until the browser has drawn the next frame: layout and paint are over by the message. */
async function noteFrames(sidebar: Frame): Promise<void> {
  await sidebar.evaluate(() => {
    const times: number[] = [];
    Object.assign(globalThis, { __frames: times });
    const note = (event: KeyboardEvent) => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => times.push(performance.now() - event.timeStamp), {
        once: true,
      });
      port1.start();
      requestAnimationFrame(() => port2.postMessage(null));
    };
    document.addEventListener('keydown', note, true);
  });
}

async function framesOf(sidebar: Frame): Promise<number[]> {
  return sidebar.evaluate(() => (globalThis as unknown as { __frames: number[] }).__frames);
}

async function type(page: Page, count: number): Promise<void> {
  for (let key = 0; key < count; key += 1) {
    await page.keyboard.press(TEXT[key % TEXT.length] === ' ' ? 'Space' : (TEXT[key % TEXT.length] ?? 'a'));
    await page.waitForTimeout(PAUSE);
  }
}

/** Main-thread time of the sidebar's process so far; ms. */
async function taskTime(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1_000;
}
