/** Runs a tool of node_modules. */
import { spawn } from 'node:child_process';

export interface Finished {
  /** null when it was killed by the time limit. */
  status: number | null;
  output: string;
}

const TIME_LIMIT = 12 * 60_000;

/** Runs a tool's own JavaScript entry with this Node, so that no shell and no `.cmd` file is involved. */
export function runTool(entry: string, args: string[], env: Record<string, string> = {}): Promise<Finished> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [`node_modules/${entry}`, ...args], {
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: TIME_LIMIT,
    });
    let output = '';
    const collect = (data: Buffer) => {
      output += data.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', (error) => resolve({ status: 1, output: `${output}${error.message}` }));
    child.on('close', (status) => {
      const late = status === null ? `\nStopped after ${TIME_LIMIT / 60_000} minutes.` : '';
      resolve({ status, output: output + late });
    });
  });
}
