/** WORDING §1: the eight slots; the subject is apart. */
export const LETTER_SLOTS = [
  'salutation',
  'opening',
  'purpose',
  'process',
  'benefit',
  'ask',
  'sign_off',
] as const;
export type LetterSlot = (typeof LETTER_SLOTS)[number];

/** One sentence (or line, or list) of a letter, with the ways it can be said. */
export interface LetterPart {
  /** Unique in the letter and the same for the same thing in every letter: 'opening', 'ask', 'opening.self'. */
  id: string;
  slot: LetterSlot;
  /** At least one, best first, none empty, no two alike. Plain text. */
  ways: readonly string[];
  /** What parts it from the part before: a new paragraph, a new line, a space, or nothing (Chinese). */
  before: '\n\n' | '\n' | ' ' | '';
}

/** A letter before a choice is made among its ways. */
export interface LetterOutline {
  subject: readonly string[];
  /** In the order of the letter. */
  parts: readonly LetterPart[];
}
