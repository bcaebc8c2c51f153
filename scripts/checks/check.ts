/** One check of `npm test`: a name, and what came of it. */
import { runTool } from '../run-tool.ts';

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
