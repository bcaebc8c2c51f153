/** Installs the system's own Chromium package where that is allowed. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

interface PackageManager {
  command: string;
  steps: string[][];
}

/** Chromium, and where they are a package of their own the fonts for Korean and Chinese. */
const MANAGERS: PackageManager[] = [
  {
    command: 'apt-get',
    steps: [
      ['update', '-q'],
      ['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'],
    ],
  },
  { command: 'dnf', steps: [['install', '-y', 'chromium', 'google-noto-sans-cjk-fonts']] },
  { command: 'apk', steps: [['add', '--no-cache', 'chromium', 'font-noto-cjk']] },
  { command: 'pacman', steps: [['-Sy', '--noconfirm', '--needed', 'chromium', 'noto-fonts-cjk']] },
];

const STEP_TIMEOUT = 5 * 60_000;

/**
 * Runs the package manager as root or through a `sudo` that asks nothing.
 * @returns null when the package is installed, else one sentence on what to do by hand.
 */
export function installBrowser(): string | null {
  const manager = MANAGERS.find(({ command }) => commandExists(command));
  if (process.platform !== 'linux' || !manager) {
    return 'No Chromium-family browser was found: install Chromium, Edge or Brave, or name one in DOORSTEP_BROWSER.';
  }
  const byHand = `install it yourself: ${manager.command} ${manager.steps.at(-1)?.join(' ')}`;
  const prefix = rightToInstall();
  if (!prefix) return `No Chromium-family browser was found, and installing one needs root: ${byHand}`;

  console.log(`No Chromium-family browser was found: installing the system's package (${manager.command}).`);
  for (const step of manager.steps) {
    const [command = '', ...args] = [...prefix, manager.command, ...step];
    const run = spawnSync(command, args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      timeout: STEP_TIMEOUT,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (run.status !== 0) {
      const how = run.error?.message.includes('ETIMEDOUT') ? 'took over five minutes' : 'failed';
      return `"${manager.command} ${step.join(' ')}" ${how}; ${byHand}`;
    }
  }
  return null;
}

/** @returns the words to put before a command that needs root; null where it may not be run at all. */
function rightToInstall(): string[] | null {
  if (process.getuid?.() === 0) return [];
  const asksNothing = commandExists('sudo') && spawnSync('sudo', ['-n', 'true']).status === 0;
  return asksNothing ? ['sudo', '-n', '--preserve-env=DEBIAN_FRONTEND'] : null;
}

function commandExists(command: string): boolean {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .concat('/usr/sbin', '/sbin')
    .some((folder) => existsSync(join(folder, command)));
}
