/** Starts a browser with Doorstep in it, on the sample workspace, with no way out to the network. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type BrowserContext, type Worker } from 'playwright-core';
import { serveSampleWorkspace } from '../sample-workspace/serve.ts';
import type { Browser } from './find-browser.ts';
import { writeProfile, type ThirdPartyCookies } from './profile.ts';
import { isBrowsersOwn, startSilentNetwork } from './silent-network.ts';

export interface LaunchOptions {
  browser: Browser;
  /** The folder of the built extension, the one with manifest.json. */
  extension: string;
  /** false opens a window. */
  headless?: boolean;
  thirdPartyCookies?: ThirdPartyCookies;
  /** The browser's own language, BCP 47: what the extension gets from `i18n.getUILanguage()`. */
  language?: string;
  colorScheme?: 'light' | 'dark';
  reducedMotion?: 'reduce' | 'no-preference';
  /** CSS pixels; ignored when a window is opened. */
  viewport?: { width: number; height: number };
  /** A profile folder to keep; without it a fresh one is made and removed again. */
  profile?: string;
}

export interface Session {
  context: BrowserContext;
  extensionId: string;
  /** The extension's service worker; waits for it where the browser has put it to sleep. */
  worker(): Promise<Worker>;
  /** Every request that was not answered by the sample workspace: must stay empty. */
  strayRequests(): string[];
  close(): Promise<void>;
}

const WORKER_TIMEOUT = 15_000;

/**
 * The last `--disable-features` wins, so this list replaces Playwright's: it leaves the partitioning of
 * third-party storage on, as a person's browser has it. Without it, and with third-party cookies blocked,
 * storage is refused outright to an extension page inside a site (measured in Chromium 156: IndexedDB
 * `UnknownError`, localStorage `SecurityError`); that harsher case is what `blocked` stands for.
 */
const DISABLED_FEATURES = [
  'AimEnabled',
  'AutofillServerCommunication',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'DialMediaRouteProvider',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'Translate',
];

/**
 * @throws Error when the folder holds no built extension, or when the browser refuses it (Chromium does
 * so silently: no service worker appears).
 */
export async function launch(options: LaunchOptions): Promise<Session> {
  const extension = resolve(options.extension);
  if (!existsSync(join(extension, 'manifest.json'))) {
    throw new Error(`There is no built extension in ${options.extension}: run "npm run build" first.`);
  }
  const language = options.language ?? 'en-US';
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'doorstep-profile-'));
  writeProfile(profile, { thirdPartyCookies: options.thirdPartyCookies ?? 'blocked', language });
  const network = await startSilentNetwork();
  const stray: string[] = [];

  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.browser.path,
    // Playwright's own `headless` asks older versions for the mode that has no extensions.
    headless: false,
    args: browserArguments(options, extension, language, network.address),
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
    env: { ...process.env, LANGUAGE: language.replace('-', '_') } as Record<string, string>,
    colorScheme: options.colorScheme ?? 'light',
    reducedMotion: options.reducedMotion ?? 'no-preference',
    viewport: (options.headless ?? true) ? (options.viewport ?? { width: 1280, height: 800 }) : null,
    acceptDownloads: true,
  });

  const close = async () => {
    await context.close();
    await network.close();
    if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    await serveSampleWorkspace(context, stray);
    const first = await workerOf(context, options.browser, options.extension);
    const extensionId = new URL(first.url()).host;
    return {
      context,
      extensionId,
      worker: () => workerOf(context, options.browser, options.extension),
      strayRequests: () => [...stray, ...network.knocks.filter((knock) => !isBrowsersOwn(knock))],
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function browserArguments(
  { headless = true, thirdPartyCookies = 'blocked' }: LaunchOptions,
  extension: string,
  language: string,
  proxy: string,
): string[] {
  const disabled = [...DISABLED_FEATURES];
  if (thirdPartyCookies === 'blocked') disabled.push('ThirdPartyStoragePartitioning');
  return [
    ...(headless ? ['--headless=new'] : []),
    // Chromium's sandbox does not start for root.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    `--lang=${language}`,
    `--proxy-server=${proxy}`,
    // Loopback addresses too are answered by the wall.
    '--proxy-bypass-list=<-loopback>',
    `--disable-features=${disabled.join(',')}`,
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-domain-reliability',
    '--disable-sync',
    '--no-first-run',
    '--no-default-browser-check',
    '--no-pings',
  ];
}

async function workerOf(context: BrowserContext, browser: Browser, extension: string): Promise<Worker> {
  const isOurs = (worker: Worker) => worker.url().startsWith('chrome-extension://');
  const running = context.serviceWorkers().find(isOurs);
  if (running) return running;
  try {
    return await context.waitForEvent('serviceworker', { predicate: isOurs, timeout: WORKER_TIMEOUT });
  } catch {
    throw new Error(
      `${browser.name} ${browser.full} did not start the extension in ${extension}: no service worker ` +
        `appeared in ${WORKER_TIMEOUT / 1000} s. Load the folder by hand on the browser's extensions page to see why.`,
    );
  }
}
