/** A browser to run Doorstep in: found, or installed, or said in one sentence why not. */
import { findBrowser, type Browser, type Use } from './find-browser.ts';
import { installBrowser } from './install-browser.ts';

/** @throws Error whose message says in plain words what is missing and what to do. */
export function obtainBrowser(use: Use = 'driven'): Browser {
  const first = findBrowser(use);
  if (first.browser) return first.browser;
  const problem = installBrowser();
  if (problem) throw new Error([...first.refused, problem].join('\n'));
  const { browser, refused } = findBrowser(use);
  if (browser) return browser;
  throw new Error(['A browser was installed, and still none can be used.', ...refused].join('\n'));
}
