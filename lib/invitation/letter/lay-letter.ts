import { LETTER_SLOTS, type LetterOutline, type LetterPart, type LetterSlot } from './outline';
import { ALL_PARTS, SUBJECT, type KeptPart, type LetterWording } from './wording';

/** A part as it stands in the letter, with its place in the body (UTF-16 code units, end excluded). */
export interface LaidPart {
  /** Unique in this letter: a part's id, or `kept:<index>` for kept text. */
  key: string;
  slot: LetterSlot;
  /** What parts it from the one before; '' at the beginning of the letter. */
  before: string;
  text: string;
  start: number;
  end: number;
  state: 'composed' | 'locked' | 'own';
  /** How many ways there are, and which one stands there; 1 and 0 for kept text. */
  ways: number;
  way: number;
}

export interface LaidLetter {
  subject: string;
  body: string;
  parts: LaidPart[];
}

/** Lays a letter out of its ways and what is kept. Kept text is never lost, whatever the outline became. */
export function layLetter(outline: LetterOutline, wording: LetterWording): LaidLetter {
  const pieces: Omit<LaidPart, 'start' | 'end'>[] = [];
  const waiting = wording.kept.map((kept, index) => ({ kept, key: `kept:${index}`, placed: false }));
  const place = (entry: (typeof waiting)[number]) => {
    entry.placed = true;
    pieces.push(laidKept(entry.kept, entry.key));
  };

  for (const entry of waiting) {
    if (
      entry.kept.covers.includes(ALL_PARTS) ||
      (entry.kept.covers.length === 0 && entry.kept.after === null)
    )
      place(entry);
  }
  const allCovered = waiting.some(({ kept }) => kept.covers.includes(ALL_PARTS));
  for (const part of outline.parts) {
    // What belongs to a part that is gone stands where its slot would begin.
    for (const entry of waiting) {
      if (!entry.placed && isHomeless(entry.kept, outline) && rank(entry.kept.slot) < rank(part.slot))
        place(entry);
    }
    const cover = waiting.find(({ kept }) => kept.covers.includes(part.id));
    if (cover && !cover.placed) place(cover);
    if (!cover && !allCovered) pieces.push(laidPart(part, wording));
    for (const entry of waiting) {
      if (!entry.placed && entry.kept.covers.length === 0 && entry.kept.after === part.id) place(entry);
    }
  }
  for (const entry of waiting) if (!entry.placed) place(entry);
  return { subject: wording.subject ?? wayOf(outline.subject, subjectWay(wording)), ...joined(pieces) };
}

/** Which of the subjects stands there, before it is counted round; swapped by itself like a part of the letter. */
export function subjectWay({ ways, variant }: LetterWording): number {
  return ways[SUBJECT] ?? variant;
}

/** The number of letters one can flip through before the first comes again. */
export function variantsOf(outline: LetterOutline): number {
  return Math.max(1, outline.subject.length, ...outline.parts.map(({ ways }) => ways.length));
}

function laidPart(part: LetterPart, { variant, ways }: LetterWording): Omit<LaidPart, 'start' | 'end'> {
  const count = Math.max(1, part.ways.length);
  const way = (ways[part.id] ?? variant) % count;
  return {
    key: part.id,
    slot: part.slot,
    before: part.before,
    text: part.ways[way] ?? '',
    state: 'composed',
    ways: count,
    way,
  };
}

function laidKept(kept: KeptPart, key: string): Omit<LaidPart, 'start' | 'end'> {
  const { slot, before, text, kind } = kept;
  return { key, slot, before, text, state: kind, ways: 1, way: 0 };
}

function isHomeless({ covers, after }: KeptPart, { parts }: LetterOutline): boolean {
  const ids = covers.length > 0 ? covers : [after];
  return !parts.some(({ id }) => ids.includes(id));
}

const rank = (slot: LetterSlot) => LETTER_SLOTS.indexOf(slot);

function wayOf(ways: readonly string[], variant: number): string {
  return ways[variant % Math.max(1, ways.length)] ?? '';
}

function joined(pieces: readonly Omit<LaidPart, 'start' | 'end'>[]): { body: string; parts: LaidPart[] } {
  let body = '';
  const parts = pieces.map((piece) => {
    const before = body === '' ? piece.before.replace(/^\s+/u, '') : piece.before;
    const start = body.length + before.length;
    body += before + piece.text;
    return { ...piece, before, start, end: body.length };
  });
  return { body, parts };
}
