/** Reads cases with the built extension and compares: what `eval:pages` and `npm test` share. */
import { isDeepStrictEqual } from 'node:util';
import type { Capture } from '../../lib/people/capture';
import type { Session } from '../browser/launch.ts';
import { openReader } from './browser-reading.ts';
import { expectationOf, type SharedCase } from './expectation.ts';
import { flatReading, type FlatReading } from './flat-reading.ts';
import { liveTree } from './live-tree.ts';
import { asCase, type OwnCase } from './own-case.ts';
import type { PageFile } from './page-cases.ts';
import { score, type Finding } from './score.ts';

export interface Evaluated {
  name: string;
  /** `gmail` or `linkedin`; by the address where the case does not say. */
  site: string;
  kind: string;
  era: string;
  /** As the reader calls the kind of page; null where the extension cannot reach it. */
  page: string | null;
  read: FlatReading;
  /** null where the case is not scored. */
  findings: Finding[] | null;
  /** The tree was built as it was live, not as a parser makes it. */
  live: boolean;
}

/** @returns one reading a case, two where the live page nests links. */
export async function evaluateShared(
  session: Session,
  cases: readonly PageFile<SharedCase>[],
): Promise<Evaluated[]> {
  const reader = await openReader(session);
  const done: Evaluated[] = [];
  for (const { name, facts, html } of cases) {
    const text = html();
    const expected = expectationOf(facts);
    for (const live of facts.nestedAnchors ? [false, true] : [false]) {
      await reader.introduce([]);
      const capture = await reader.read({
        address: facts.url,
        html: text,
        ...(live && { tree: liveTree(text) }),
      });
      const read = capture ? flatReading(capture) : { none: true };
      done.push({
        name,
        site: facts.site ?? (new URL(facts.url).hostname === 'mail.google.com' ? 'gmail' : 'linkedin'),
        kind: facts.kind ?? 'not told',
        era: facts.era ?? 'not told',
        page: capture?.page ?? null,
        read,
        findings: expected && score(read, expected),
        live,
      });
    }
  }
  await reader.close();
  return done;
}

export interface OwnOutcome {
  name: string;
  reader: string;
  capture: Capture | null;
  /** What the case tells and what was read, where they differ. */
  difference: { expected: unknown; read: unknown } | null;
}

/** Reads the project's own cases, which say more than values: the rep's addresses are set beforehand. */
export async function evaluateOwn(
  session: Session,
  cases: readonly PageFile<OwnCase>[],
): Promise<OwnOutcome[]> {
  const reader = await openReader(session);
  const done: OwnOutcome[] = [];
  for (const { name, facts, html } of cases) {
    await reader.introduce(facts.ownAddresses ?? []);
    const capture = await reader.read({ address: facts.address, html: html() });
    const expected = plain(facts.expect);
    const read = capture && plain(asCase(capture, facts.expect));
    const difference = isDeepStrictEqual(read, expected) ? null : { expected, read };
    done.push({ name, reader: facts.reader, capture, difference });
  }
  await reader.close();
  return done;
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
