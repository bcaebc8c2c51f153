/** docs/method-map.md: every rule of the method has its one row, and every file that a row names is there. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FOCUS_PERSONS } from '../../lib/chain/role-tag';
import { RULE_IDS } from '../../lib/invitation/check/letter-check';
import { READER_ROLES } from '../../lib/invitation/reader-role';
import { BENEFIT_TYPES } from '../../lib/library/library-item';

const ROOT = join(import.meta.dirname, '../..');
const MAP = readFileSync(join(ROOT, 'docs/method-map.md'), 'utf8');

/** What a star stands for in a path of the invitation's writers and suggestions. */
const LANGUAGE_FOLDERS = ['english', 'korean', 'simplified-chinese', 'traditional-chinese'];

interface Row {
  rule: string;
  files: string[];
  tests: string[];
}

const pathsIn = (text: string): string[] => [...text.matchAll(/`([^`]+)`/gu)].map(([, path = '']) => path);

const ROWS: Row[] = MAP.split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (?:Rule |-)/u.test(line))
  .map((line) => {
    const [rule = '', , files = '', tests = ''] = line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim());
    return { rule, files: pathsIn(files), tests: pathsIn(tests) };
  });

const spoken = (id: string) => id.replaceAll('_', ' ');

/** The beginnings by which the rows are known; of WORDING §2 every value of the matrix. */
const RULES: string[] = [
  ...['1.1', '1.2', '1.3', '1.4', '1.5', '2.1', '2.2'],
  ...['1 Subject', '2 Salutation', '3 Opening', '4 Purpose', '5 Process', '6 Benefit', '7 Ask', '8 Sign-off'],
  ...READER_ROLES.map((role) => `Role: ${spoken(role)}`),
  ...FOCUS_PERSONS.map((focus) => `Focus: ${spoken(focus)}`),
  ...['first visit', 'follow-up', 'they come to us'].map((occasion) => `Occasion: ${occasion}`),
  ...['introduced', 'cold'].map((warmth) => `Warmth: ${warmth}`),
  ...['emotional', 'rational'].map((style) => `Style: ${style}`),
  ...BENEFIT_TYPES.map((type) => `Benefit: ${type}`),
  ...['4 Bands', '4 Ask rule', '5.1', '5.2', '5.3', '5.4', '5.5', '5.6'],
  ...['purpose', 'process', 'benefit to customer', 'concrete ask', 'product dump'].map((id) => `6.0 ${id}`),
  ...RULE_IDS,
];

/** The traps of WORDING §6.3. */
const TRAPS = 27;

test.each(RULES)('%s has one row', (rule) => {
  const known = ROWS.filter((row) => row.rule === rule || row.rule.startsWith(`${rule} `));
  expect(known.map((row) => row.rule)).toHaveLength(1);
});

test('every trap has a row, and no rule has two', () => {
  expect(ROWS.filter(({ rule }) => rule.startsWith('Trap: '))).toHaveLength(TRAPS);
  const names = ROWS.map(({ rule }) => rule);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  expect(ROWS.filter(({ rule }) => rule.startsWith('6.1 ')).length).toBeGreaterThan(0);
});

test('every row names a file and a test', () => {
  const bare = ROWS.filter(({ files, tests }) => files.length === 0 || tests.length === 0);
  expect(bare.map(({ rule }) => rule)).toEqual([]);
  const noTests = ROWS.flatMap(({ tests }) => tests).filter((path) => !/^tests\/.+\.test\.tsx?$/u.test(path));
  expect(noTests).toEqual([]);
});

test('every file it names is there', () => {
  const gone = [...new Set(pathsIn(MAP))].filter((path) => !isThere(path));
  expect(gone).toEqual([]);
});

/** A star has to find the file in every language. */
function isThere(path: string): boolean {
  if (!path.includes('*')) return existsSync(join(ROOT, path));
  return LANGUAGE_FOLDERS.every(
    (folder) => globSync(path.replace('/*/', `/${folder}/`), { cwd: ROOT }).length > 0,
  );
}

describe('a rule of the checker', () => {
  test.each(RULE_IDS)('%s is named in a test of its row', (rule) => {
    const row = ROWS.find((one) => one.rule.startsWith(`${rule} `));
    const naming = (row?.tests ?? []).filter((path) =>
      mentions(readFileSync(join(ROOT, path), 'utf8'), rule),
    );
    expect(naming).not.toEqual([]);
  });
});

/** By itself, "(R7, R8)", or within "R1 to R5". */
function mentions(text: string, rule: string): boolean {
  const number = Number(rule.slice(1));
  const ranges = [...text.matchAll(/\bR(\d+) to R(\d+)\b/gu)];
  return (
    new RegExp(`\\b${rule}\\b`, 'u').test(text) ||
    ranges.some(([, from, to]) => Number(from) <= number && number <= Number(to))
  );
}
