/** Words nobody asks for rot, and words asked for by data must be there: no compiler sees either. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CADENCE_RULES } from '../../lib/cadence/reasons';
import { CATALOGUES } from '../../lib/i18n/catalogue';
import { FINDING_CODES } from '../../lib/invitation/check/letter-check';
import { FAILURE_CODES } from '../../lib/records/failure';

const ROOT = join(import.meta.dirname, '../..');
const KEYS = Object.keys(CATALOGUES.en);

/** The text of every source file that may ask for words. */
function sources(): { path: string; text: string }[] {
  return ['components', 'lib', 'entrypoints'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) => ({ path: join(folder, path), text: readFileSync(join(ROOT, folder, path), 'utf8') })),
  );
}

/** Every string that may be a key, as a pattern: what a template fills in stands for one part of a key. */
function askedFor(): RegExp[] {
  const strings = new Set(
    sources().flatMap(({ text }) =>
      [...text.matchAll(/'([\w.-]+)'|"([\w.-]+)"|`((?:[\w.-]|\$\{[^`}]*\})+)`/g)].map(
        ([, single, double, template]) => single ?? double ?? template ?? '',
      ),
    ),
  );
  return [...strings]
    .filter((string) => /^\w+\./.test(string))
    .map((string) => {
      const parts = string.split(/\$\{[^}]*\}/).map((part) => part.replaceAll('.', '\\.'));
      return new RegExp(`^${parts.join('[^.]+')}$`);
    });
}

describe('The catalogue', () => {
  it('has no words that nobody asks for', () => {
    const asked = askedFor();
    expect(KEYS.filter((key) => !asked.some((pattern) => pattern.test(key)))).toEqual([]);
  });

  it('words every rule that can set or stop a date', () => {
    expect(missing('cadence.reason', CADENCE_RULES)).toEqual([]);
  });

  it('words everything that the letter check can find', () => {
    expect(missing('finding', FINDING_CODES)).toEqual([]);
  });

  it('words every way to fail', () => {
    expect(missing('failure', FAILURE_CODES)).toEqual([]);
  });

  it('words everything that can be undone', () => {
    expect(missing('undo', undoLabels())).toEqual([]);
  });

  it('words every kind of contact that a date may be counted from', () => {
    const kinds = KEYS.filter((key) => key.startsWith('touch.')).map((key) => key.slice('touch.'.length));
    expect(kinds).toContain('invitation');
    expect(missing('cadence.anchor', [...kinds, 'skipped'])).toEqual([]);
  });
});

function missing(prefix: string, names: readonly string[]): string[] {
  return names.filter((name) => !KEYS.includes(`${prefix}.${name}`));
}

/** The labels that the use cases write into the journal. */
function undoLabels(): string[] {
  const labels = sources()
    .filter(({ path }) => path.startsWith(join('lib', 'use-cases')))
    .flatMap(({ text }) => [...text.matchAll(/label: '(\w+)'/g)].map(([, label]) => label ?? ''));
  expect(labels.length).toBeGreaterThan(5);
  return labels;
}
