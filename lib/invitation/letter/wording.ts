import type { LetterSlot } from './outline';

/** Stands for every part of the letter in `KeptPart.covers`. */
export const ALL_PARTS = '*';

/** Stands for the subject in `LetterWording.ways`. */
export const SUBJECT = 'subject';

/** Text that composing leaves alone: what the rep wrote, and what the rep locked. */
export interface KeptPart {
  /** The parts of the outline it stands in for; none for a sentence that the rep added. */
  covers: string[];
  /** The part that it follows when none of `covers` is there; null = the beginning. */
  after: string | null;
  slot: LetterSlot;
  before: string;
  /** '' where the rep deleted what it covers. */
  text: string;
  /** `own`: the rep's words; `locked`: ours, held fast. */
  kind: 'own' | 'locked';
}

/** Which of the ways were chosen, and what is kept. Plain data, stored with the draft. */
export interface LetterWording {
  /** Counts up with each flip through the variants; every part takes this one of its ways, cyclically. */
  variant: number;
  /** The way of single parts that were swapped, by part id. */
  ways: Record<string, number>;
  /** The rep's own subject; null = composed. */
  subject: string | null;
  kept: KeptPart[];
}

export const FRESH_WORDING: LetterWording = { variant: 0, ways: {}, subject: null, kept: [] };

/** True once something of the letter is the rep's own. */
export function isEdited({ subject, kept }: LetterWording): boolean {
  return subject !== null || kept.some(({ kind }) => kind === 'own');
}
