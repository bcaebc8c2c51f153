/** Runs in a page at a case's address: how long reading it takes, and a general extractor's work on the same tree. */
import Defuddle from 'defuddle';
import { readPage } from '../../lib/pages/registry';

export interface ReadTimes {
  kind: string;
  /** ms, one a read. */
  ours: number[];
  theirs: number[];
}

const timed = (runs: number, work: () => unknown): number[] =>
  Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });

const times = (runs: number, theirRuns: number): ReadTimes => {
  const address = location.href;
  const { page: kind } = readPage(document, address);
  // The first read has warmed the compiler up; it does so for the other as well.
  new Defuddle(document, { url: address }).parse();
  return {
    kind,
    ours: timed(runs, () => readPage(document, address)),
    theirs: timed(theirRuns, () => new Defuddle(document, { url: address }).parse()),
  };
};

export type TimesInPage = typeof times;
Object.assign(globalThis, { readTimes: times });
