/** What a browser says of itself. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';

export interface Version {
  /** As the browser calls itself: `Chromium`, `Google Chrome for Testing`, `Microsoft Edge` … */
  name: string;
  full: string;
  major: number;
}

const ANSWER = /^(.*?)\s+(\d+)((?:\.\d+)+)/;

/** @returns what the browser at `path` is, or null when it cannot be run. Takes at most 10 seconds. */
export function readVersion(path: string): Version | null {
  // On Windows `--version` opens a window instead of answering.
  if (process.platform === 'win32') return versionBesideExecutable(path);
  const run = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 10_000 });
  return run.status === 0 ? parseVersion(run.stdout) : null;
}

/** @param answer such as `Chromium 156.0.8078.79 built on Debian` or `Google Chrome 140.0.1.2`. */
export function parseVersion(answer: string): Version | null {
  const match = ANSWER.exec(answer.trim());
  if (!match) return null;
  const [, name = '', major = '', rest = ''] = match;
  return { name, full: major + rest, major: Number(major) };
}

/** Chromium's Windows installers keep a folder named by the version beside the executable. */
function versionBesideExecutable(path: string): Version | null {
  const folder = readdirSync(dirname(path)).find((entry) => /^\d+(\.\d+){3}$/.test(entry));
  return folder ? parseVersion(`${nameFromPath(path)} ${folder}`) : null;
}

function nameFromPath(path: string): string {
  const lower = path.toLowerCase();
  if (lower.includes('msedge')) return 'Microsoft Edge';
  if (lower.includes('brave')) return 'Brave Browser';
  if (lower.includes('vivaldi')) return 'Vivaldi';
  return lower.includes('google') ? 'Google Chrome' : 'Chromium';
}
