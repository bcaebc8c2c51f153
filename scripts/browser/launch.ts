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
  /** Loads the extension anew, as its reload button does: pages that are open keep the old content script. */
  reloadExtension(): Promise<void>;
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

/** @throws Error when the folder holds no built extension, when the browser refuses it, or when it does not start. */
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
    args: browserArguments(options, language, network.address),
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
    const extensionId = await loadExtension(context, extension);
    await workerOf(context, extensionId);
    return {
      context,
      extensionId,
      worker: () => workerOf(context, extensionId),
      async reloadExtension() {
        const old = await workerOf(context, extensionId);
        const gone = old.waitForEvent('close');
        await loadExtension(context, extension);
        await gone;
      },
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
  language: string,
  proxy: string,
): string[] {
  const disabled = [...DISABLED_FEATURES];
  if (thirdPartyCookies === 'blocked') disabled.push('ThirdPartyStoragePartitioning');
  return [
    ...(headless ? ['--headless=new', '--hide-scrollbars'] : []),
    // Chromium's sandbox does not start for root.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    // Lets DevTools load an extension, through the pipe that only this process holds.
    '--enable-unsafe-extension-debugging',
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

/**
 * Loads the folder as "Load unpacked" does. Asked through DevTools, since `--load-extension` is ignored by
 * branded Chrome and says nothing when it refuses a folder.
 * @returns the extension's id. @throws Error with the browser's own words.
 */
async function loadExtension(context: BrowserContext, folder: string): Promise<string> {
  const devtools = await context.browser()?.newBrowserCDPSession();
  if (!devtools) throw new Error('The browser gives no DevTools connection.');
  try {
    const { id } = await devtools.send('Extensions.loadUnpacked', { path: folder });
    return id;
  } catch (error) {
    const words =
      error instanceof Error ? error.message.replace(/^.*\(Extensions\.loadUnpacked\): /, '') : '';
    throw new Error(`The browser refuses the extension in ${folder}: ${words}`, { cause: error });
  }
}

async function workerOf(context: BrowserContext, extensionId: string): Promise<Worker> {
  const isOurs = (worker: Worker) => worker.url().startsWith(`chrome-extension://${extensionId}/`);
  const running = context.serviceWorkers().find(isOurs);
  if (running) return running;
  try {
    return await context.waitForEvent('serviceworker', { predicate: isOurs, timeout: WORKER_TIMEOUT });
  } catch {
    throw new Error(
      `The extension is loaded, and its service worker did not start in ${WORKER_TIMEOUT / 1000} s.`,
    );
  }
}
