/** Runs a vitest project and counts its tests one by one. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { runTool } from '../run-tool.ts';
import { failure, type Check, type Outcome } from './check.ts';

/** The part of vitest's JSON report that is read here. */
export interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { fullName: string; status: string; failureMessages: string[] }[];
  }[];
}

const FOLDER = 'out/test';

export function vitestCheck(name: string, args: string[]): Check {
  const file = `${FOLDER}/${name.replaceAll(/\W+/g, '-')}.json`;
  return {
    name,
    async run() {
      mkdirSync(FOLDER, { recursive: true });
      rmSync(file, { force: true });
      const { status, output } = await runTool('vitest/vitest.mjs', [
        'run',
        ...args,
        '--reporter=json',
        `--outputFile=${file}`,
      ]);
      if (!existsSync(file)) return failure(output);
      const outcome = countTests(JSON.parse(readFileSync(file, 'utf8')) as VitestReport);
      // An error outside every test fails the run without failing a test.
      if (status !== 0 && outcome.failed === 0) return { ...outcome, failed: 1, report: output };
      return outcome;
    },
  };
}

/** A file that does not even load has no tests: it counts as one failure. */
export function countTests(report: VitestReport): Outcome {
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some(isFailed),
  );
  const lines = report.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(isFailed)
      .map(({ fullName, failureMessages }) => `${shown(name)}: ${fullName}\n${failureMessages.join('\n')}`),
  );
  const failed = report.numFailedTests + broken.length;
  return {
    // A run without a single test has checked nothing.
    passed: report.numPassedTests,
    failed: failed + (report.numPassedTests + failed === 0 ? 1 : 0),
    report: [...broken.map(({ name, message }) => `${shown(name)}\n${message}`), ...lines].join('\n\n'),
  };
}

function isFailed({ status }: { status: string }): boolean {
  return status === 'failed';
}

function shown(path: string): string {
  return relative(process.cwd(), path);
}
