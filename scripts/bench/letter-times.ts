/** How long composing and checking letters takes in the browser, language by language. */
import { chromium } from 'playwright-core';
import { LANGUAGES } from '../../lib/i18n/language.ts';
import type { Browser } from '../browser/find-browser.ts';
import { bundled } from '../pages/bundle.ts';
import { figure, type Figure } from './figures.ts';
import type { LetterTimesInPage } from './letter-times-in-page.ts';

export async function measureLetterTimes(browser: Browser): Promise<Figure[]> {
  const script = await bundled('scripts/bench/letter-times-in-page.ts');
  const running = await chromium.launch({
    executablePath: browser.path,
    args: ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  try {
    const page = await running.newPage();
    await page.evaluate(script);
    const figures: Figure[] = [];
    for (const language of LANGUAGES) {
      const times = await page.evaluate((one) => letterTimes(one), language);
      figures.push(
        figure(`composing a letter, ${language}`, 'ms', times.composing, { bar: 'p95 ≤ 5 ms' }),
        figure(`checking a letter of 300 words, ${language}`, 'ms', times.checking, {
          against: times.peer.length
            ? { name: 'write-good', runs: times.peer }
            : { name: 'its words segmented', runs: times.segmenting },
          bar: 'p95 ≤ 10 ms',
        }),
      );
    }
    return figures;
  } finally {
    await running.close();
  }
}

/** Put there by the bundle. */
declare const letterTimes: LetterTimesInPage;
