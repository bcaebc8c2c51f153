import type { ContentProblem } from './library-content';
import type { MergeOutcome } from './merge-library';

/** The largest file that is read, in bytes. */
export const LARGEST_LIBRARY_FILE = 5_000_000;
/** The most items of one file. */
export const MOST_LIBRARY_ITEMS = 5_000;

/** Why nothing of a file could be read. */
export type LibraryFileProblem = 'too_large' | 'not_json' | 'not_a_library' | 'newer_version';

/** Why an item of a file was left out; each has the message `library.skipped.<code>`. */
export const SKIP_REASONS = [
  'broken',
  'kind_unknown',
  'language_unknown',
  'role_unknown',
  'customer_unknown',
  'too_many',
] as const;
export type SkipReason = (typeof SKIP_REASONS)[number] | ContentProblem;

export interface SkippedItem {
  /** Its place in the file, from 1. */
  place: number;
  reason: SkipReason;
  /** How it begins, as far as that can be told. */
  start: string;
}

/** What an import did. */
export interface LibraryImport extends Record<MergeOutcome, number> {
  problem: LibraryFileProblem | null;
  /** In the order of the file. */
  skipped: SkippedItem[];
}
