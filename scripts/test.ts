/**
 * `npm test`: every check, from formatting to a real browser. All of them run whatever fails before, and
 * the last line is `N passed, N failed`. A check that is no test suite counts as one.
 */
import { toolCheck, type Check } from './checks/check.ts';
import { sizesCheck } from './checks/content-script-sizes.ts';
import { firefoxLintCheck } from './checks/firefox-lint.ts';
import { changedPagesCheck, pageReadingCheck } from './checks/page-reading.ts';
import { vitestCheck } from './checks/vitest-check.ts';
import { runTool } from './run-tool.ts';

const CHECKS: Check[] = [
  toolCheck('format', 'prettier/bin/prettier.cjs', ['--check', '.']),
  toolCheck('lint', 'oxlint/bin/oxlint', ['--deny-warnings']),
  toolCheck('types', 'typescript/bin/tsc', []),
  toolCheck('unused files, exports and dependencies', 'knip/bin/knip.js', []),
  vitestCheck('unit and components', []),
  toolCheck('build for Chrome and Edge', 'wxt/bin/wxt.mjs', ['build']),
  toolCheck('build for Firefox', 'wxt/bin/wxt.mjs', ['build', '-b', 'firefox', '--mv3']),
  sizesCheck(),
  firefoxLintCheck,
  pageReadingCheck,
  changedPagesCheck,
  vitestCheck('end to end in a browser', ['--config', 'tests/e2e/vitest.e2e.config.ts']),
];

// The types that WXT makes from the entrypoints are not in the repository.
await runTool('wxt/bin/wxt.mjs', ['prepare']);

let passed = 0;
let failed = 0;
for (const check of CHECKS) {
  const start = performance.now();
  const outcome = await check.run();
  passed += outcome.passed;
  failed += outcome.failed;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const counts = outcome.failed
    ? `${outcome.passed} passed, ${outcome.failed} FAILED`
    : `${outcome.passed} passed`;
  console.log(`${outcome.failed ? '✗' : '✓'} ${check.name}: ${counts} (${seconds} s)`);
  if (outcome.failed) console.log(`${outcome.report.trim().replaceAll(/^/gm, '    ')}\n`);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
