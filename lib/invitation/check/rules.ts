import { findDateErrors } from './rules/date-sanity';
import { findDarkLamps } from './rules/dark-lamps';
import { findHonorificSlips } from './rules/honorific';
import { findLegalHints } from './rules/legal-label';
import { findLengthBand } from './rules/length-band';
import { findPressure } from './rules/pressure';
import { findProductDump } from './rules/product-list';
import { findRepeatedOpening } from './rules/repeated-opening';
import { findSelfTalk } from './rules/self-talk';
import { findSeveralAsks } from './rules/several-asks';
import { findUnaskedIntroducer } from './rules/introducer-consent';
import { findUnfilledVariables } from './rules/unfilled-variable';
import type { Finding, LetterToCheck, Span } from './letter-check';
import type { Lights } from './light-lamps';
import type { LetterReading } from './read-letter';

/** What was told of the letter before the rules. */
export interface Seen extends Lights {
  /** The sentences of a product dump; none where there is none. */
  dump: Span[];
}

/** What a rule is: a pure reading of the letter. */
type Rule = (letter: LetterToCheck, reading: LetterReading, seen: Seen) => Finding[];

/** Every rule, in the order of WORDING §6.2, then those of METHOD. */
export const RULES: readonly Rule[] = [
  findDarkLamps,
  findDateErrors,
  findSelfTalk,
  findProductDump,
  findLengthBand,
  findUnfilledVariables,
  findHonorificSlips,
  findSeveralAsks,
  findPressure,
  findLegalHints,
  findRepeatedOpening,
  findUnaskedIntroducer,
];
