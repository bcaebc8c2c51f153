import { expect, test } from 'vitest';
import { countTests, type VitestReport } from '../../scripts/checks/vitest-check';

function aReport(change: Partial<VitestReport>): VitestReport {
  return { numPassedTests: 0, numFailedTests: 0, testResults: [], ...change };
}

test('each test counts, and a failure is told with its file and its message', () => {
  const outcome = countTests(
    aReport({
      numPassedTests: 3,
      numFailedTests: 1,
      testResults: [
        {
          name: `${process.cwd()}/tests/some.test.ts`,
          status: 'failed',
          message: '',
          assertionResults: [
            { fullName: 'adds up', status: 'failed', failureMessages: ['expected 1 to be 2'] },
            { fullName: 'starts', status: 'passed', failureMessages: [] },
          ],
        },
      ],
    }),
  );
  expect(outcome).toEqual({
    passed: 3,
    failed: 1,
    report: 'tests/some.test.ts: adds up\nexpected 1 to be 2',
  });
});

test('a file that does not load is a failure, though it holds no test', () => {
  const broken = {
    name: 'broken.test.ts',
    status: 'failed',
    message: 'no such module',
    assertionResults: [],
  };
  const outcome = countTests(aReport({ numPassedTests: 2, testResults: [broken] }));
  expect(outcome).toMatchObject({ passed: 2, failed: 1 });
  expect(outcome.report).toContain('no such module');
});

test('a run without any test is a failure', () => {
  expect(countTests(aReport({}))).toMatchObject({ passed: 0, failed: 1 });
});
