/** Looks for a Chromium-family browser on this machine that loads an unpacked extension. */
import { existsSync } from 'node:fs';
import { candidatePaths } from './browser-places.ts';
import { readVersion, type Version } from './browser-version.ts';

export interface Browser extends Version {
  path: string;
}

export interface Search {
  /** The first usable browser; null where there is none. */
  browser: Browser | null;
  /** One sentence for each browser that was found and cannot be used. */
  refused: string[];
}

/** Driven through DevTools, or started with `--load-extension` and left alone. */
export type Use = 'driven' | 'on its own';

/**
 * Branded Chrome ignores `--load-extension` from this version on; Chromium, Chrome for Testing, Edge, Brave
 * and Vivaldi go on taking it. A driven Chrome is asked through DevTools instead, which all of them obey.
 */
const CHROME_STOPPED_LOADING = 137;

/** From here on DevTools can load an extension (`Extensions.loadUnpacked`), and say what is wrong with it. */
const OLDEST = 130;

/**
 * @returns the first usable browser in the order of `candidatePaths`, and why others were passed over.
 * @throws Error when `DOORSTEP_BROWSER` names a file that is not there: a wish is not silently ignored.
 */
export function findBrowser(use: Use): Search {
  const wished = process.env.DOORSTEP_BROWSER;
  if (wished && !existsSync(wished)) {
    throw new Error(`DOORSTEP_BROWSER is "${wished}", and there is no such file.`);
  }
  const refused: string[] = [];
  for (const path of wished ? [wished] : candidatePaths()) {
    const version = readVersion(path);
    if (!version) {
      refused.push(`${path} does not start: it does not answer --version.`);
      continue;
    }
    const reason = whyUnusable(version, use);
    if (!reason) return { browser: { path, ...version }, refused };
    refused.push(`${path} (${version.name} ${version.full}) ${reason}`);
  }
  return { browser: null, refused };
}

/** @returns what keeps this browser from loading Doorstep, or null. */
export function whyUnusable({ name, major }: Version, use: Use): string | null {
  if (use === 'on its own' && name === 'Google Chrome' && major >= CHROME_STOPPED_LOADING) {
    return 'ignores --load-extension: load .output/chrome-mv3 on its extensions page, or install Chromium.';
  }
  // Vivaldi counts its own versions, so its number says nothing about the engine.
  if (name !== 'Vivaldi' && major < OLDEST) return `is too old: version ${OLDEST} or later is needed.`;
  return null;
}
