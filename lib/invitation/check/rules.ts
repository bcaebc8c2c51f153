import { findDateErrors } from './rules/date-sanity';
import { findHonorificSlips } from './rules/honorific';
import { findLengthBand } from './rules/length-band';
import { findPressure } from './rules/pressure';
import { findUnfilledVariables } from './rules/unfilled-variable';
import type { Finding, LetterToCheck } from './letter-check';
import type { LetterReading } from './read-letter';

/** What a rule is: a pure reading of the letter. */
export type Rule = (letter: LetterToCheck, reading: LetterReading) => Finding[];

/** Every rule beside the lamps, in the order of WORDING §6.2. */
export const RULES: readonly Rule[] = [
  findDateErrors,
  findLengthBand,
  findUnfilledVariables,
  findHonorificSlips,
  findPressure,
];
