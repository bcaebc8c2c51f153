/** One check of `npm test`: a name, and what came of it. */
import { spawn } from 'node:child_process';

export interface Outcome {
  passed: number;
  failed: number;
  /** What a person needs to mend it: shown only when something failed. */
  report: string;
}

export interface Check {
  name: string;
  run(): Promise<Outcome>;
}

export interface Finished {
  /** null when it was killed by the time limit. */
  status: number | null;
  output: string;
}

const TIME_LIMIT = 6 * 60_000;

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

/** A check that passes when a tool ends well. */
export function toolCheck(name: string, entry: string, args: string[]): Check {
  return {
    name,
    async run() {
      const { status, output } = await runTool(entry, args);
      return status === 0 ? PASSED : failure(output);
    },
  };
}

export const PASSED: Outcome = { passed: 1, failed: 0, report: '' };

export function failure(report: string): Outcome {
  return { passed: 0, failed: 1, report };
}
