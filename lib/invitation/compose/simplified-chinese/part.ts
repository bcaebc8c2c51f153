import type { LetterPart, LetterSlot } from '../../letter/outline';

/** One sentence with its ways; nothing where there are none. */
export function part(
  id: string,
  slot: LetterSlot,
  before: LetterPart['before'],
  ways: readonly string[],
): LetterPart[] {
  const distinct = [...new Set(ways.filter(Boolean))];
  return distinct.length > 0 ? [{ id, slot, ways: distinct, before }] : [];
}

/** Lets a block begin a paragraph of its own, wherever its first sentence is. */
export function paragraph(parts: readonly LetterPart[], before: LetterPart['before'] = '\n\n'): LetterPart[] {
  return parts.map((one, at) => (at === 0 ? { ...one, before } : one));
}
