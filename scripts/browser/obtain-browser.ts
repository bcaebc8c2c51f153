/** A browser to run Doorstep in: found, or installed, or said in one sentence why not. */
import { findBrowser, type Browser } from './find-browser.ts';
import { installBrowser } from './install-browser.ts';

/** @throws Error whose message says in plain words what is missing and what to do. */
export function obtainBrowser(): Browser {
  const first = findBrowser();
  if (first.browser) return first.browser;
  const problem = installBrowser();
  if (problem) throw new Error([...first.refused, problem].join('\n'));
  const { browser, refused } = findBrowser();
  if (browser) return browser;
  throw new Error(['A browser was installed and cannot be used:', ...refused].join('\n'));
}
