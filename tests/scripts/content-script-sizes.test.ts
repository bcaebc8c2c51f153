import { randomBytes } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sizesCheck } from '../../scripts/checks/content-script-sizes';

/** Bytes that gzip cannot make smaller. */
function built(sizes: Record<string, number>): string {
  const folder = mkdtempSync(join(tmpdir(), 'doorstep-sizes-'));
  for (const [name, size] of Object.entries(sizes)) writeFileSync(join(folder, name), randomBytes(size));
  return folder;
}

it('lets scripts of pages pass that keep within their own budgets', async () => {
  const folder = built({ 'page-shell.js': 14_000, 'gmail-page.js': 39_000, 'linkedin-page.js': 39_000 });
  expect(await sizesCheck([folder]).run()).toMatchObject({ passed: 3, failed: 0 });
});

it('names each script that is too heavy', async () => {
  const folder = built({ 'page-shell.js': 16_000, 'gmail-page.js': 16_000, 'linkedin-page.js': 41_000 });
  const { failed, report } = await sizesCheck([folder]).run();
  expect(failed).toBe(2);
  expect(report).toMatch(/page-shell\.js.*\n.*linkedin-page\.js/);
});

it('fails where a script was not built: nothing is no small size', async () => {
  const { failed, report } = await sizesCheck([built({ 'page-shell.js': 10 })]).run();
  expect(failed).toBe(2);
  expect(report).toContain('gmail-page.js: was not built');
});
