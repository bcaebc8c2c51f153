/** The same browser and the same pages without Doorstep: what is compared with. */
import { chromium, type BrowserContext } from 'playwright-core';
import { serveSampleWorkspace } from '../sample-workspace/serve.ts';
import type { Browser } from './find-browser.ts';

/** Runs some work in a fresh browser that has no extension, and closes it. */
export async function withoutExtension<T>(
  browser: Browser,
  work: (context: BrowserContext) => Promise<T>,
): Promise<T> {
  const plain = await chromium.launch({
    executablePath: browser.path,
    args: [
      '--headless=new',
      '--disable-background-networking',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  try {
    const context = await plain.newContext({ viewport: { width: 1280, height: 800 } });
    await serveSampleWorkspace(context, []);
    return await work(context);
  } finally {
    await plain.close();
  }
}
