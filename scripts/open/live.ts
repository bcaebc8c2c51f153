/** The real sites. No automation is attached: Google refuses to sign in to a browser that is driven. */
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser } from '../browser/find-browser.ts';

/** Kept from run to run, so that one signs in once; removed like any other output. */
const PROFILE = 'out/live-profile';

/** Resolves when the window is closed. */
export async function openLive(browser: Browser, extension: string): Promise<void> {
  mkdirSync(PROFILE, { recursive: true });
  const child = spawn(
    browser.path,
    [
      `--user-data-dir=${resolve(PROFILE)}`,
      `--load-extension=${resolve(extension)}`,
      '--no-first-run',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      'https://mail.google.com/',
      'https://www.linkedin.com/feed/',
    ],
    { stdio: 'ignore' },
  );
  console.log(`The real sites are open, in a profile of their own (${PROFILE}). Close the window to stop.`);
  await new Promise<void>((done, failed) => {
    child.on('close', () => done());
    child.on('error', failed);
  });
}
