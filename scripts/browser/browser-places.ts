/** Where Chromium-family browsers are installed, by platform. */
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Names on the PATH, best first: branded Chrome comes last because new ones refuse unpacked extensions. */
const COMMANDS = [
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
  'brave-browser',
  'brave',
  'vivaldi',
  'vivaldi-stable',
  'google-chrome',
  'google-chrome-stable',
];

const MAC_APPS = [
  'Chromium.app/Contents/MacOS/Chromium',
  'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'Brave Browser.app/Contents/MacOS/Brave Browser',
  'Vivaldi.app/Contents/MacOS/Vivaldi',
  'Google Chrome.app/Contents/MacOS/Google Chrome',
];

const WINDOWS_APPS = [
  'Chromium/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
  'BraveSoftware/Brave-Browser/Application/brave.exe',
  'Vivaldi/Application/vivaldi.exe',
  'Google/Chrome/Application/chrome.exe',
];

/** @returns existing files only, best first, each once. */
export function candidatePaths(): string[] {
  const places = [...onPath(), ...testBuilds(), ...installed()];
  // Branded Chrome goes to the end wherever it was found.
  const branded = places.filter(isBrandedChrome);
  const ordered = [...places.filter((place) => !isBrandedChrome(place)), ...branded];
  return [...new Set(ordered)].filter((place) => existsSync(place));
}

function isBrandedChrome(path: string): boolean {
  return /google-chrome|Google Chrome\.app|Google[\\/]Chrome[\\/]/.test(path);
}

function onPath(): string[] {
  if (process.platform === 'win32') return [];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
}

function installed(): string[] {
  if (process.platform === 'darwin') {
    const roots = ['/Applications', join(homedir(), 'Applications')];
    return MAC_APPS.flatMap((app) => roots.map((root) => join(root, app)));
  }
  if (process.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
      (name) => process.env[name] ?? [],
    );
    return WINDOWS_APPS.flatMap((app) => roots.map((root) => join(root, app)));
  }
  return [
    '/usr/bin/chromium',
    '/snap/bin/chromium',
    '/opt/microsoft/msedge/msedge',
    '/opt/google/chrome/chrome',
  ];
}

/** Chromium and Chrome for Testing as Playwright and Puppeteer keep them, newest first. */
function testBuilds(): string[] {
  const inside = {
    linux: ['chrome-linux/chrome', 'chrome-linux64/chrome'],
    darwin: [
      'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
      ...['arm64', 'x64'].map(
        (arch) => `chrome-mac-${arch}/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing`,
      ),
    ],
    win32: ['chrome-win/chrome.exe', 'chrome-win64/chrome.exe'],
  }[process.platform as string];
  const cache = {
    darwin: join(homedir(), 'Library', 'Caches'),
    win32: process.env.LOCALAPPDATA ?? '',
  }[process.platform as string];
  const roots = [
    join(cache ?? join(homedir(), '.cache'), 'ms-playwright'),
    join(homedir(), '.cache', 'puppeteer', 'chrome'),
  ];
  return roots.flatMap((root) =>
    foldersNewestFirst(root).flatMap((folder) => (inside ?? []).map((path) => join(root, folder, path))),
  );
}

function foldersNewestFirst(root: string): string[] {
  if (!existsSync(root)) return [];
  return readdirSync(root).sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
}
