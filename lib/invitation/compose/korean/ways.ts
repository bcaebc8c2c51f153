import type { LetterPart, LetterSlot } from '../../letter/outline';

/** Ways without empty ones and doubles, in their order. */
export function distinct(ways: readonly string[]): string[] {
  return [...new Set(ways.map((way) => way.trim()).filter(Boolean))];
}

/** A part of the outline as a list, so that one without words is simply not there. */
export function part(
  id: string,
  slot: LetterSlot,
  before: LetterPart['before'],
  ways: readonly string[],
): LetterPart[] {
  const said = distinct(ways);
  return said.length > 0 ? [{ id, slot, ways: said, before }] : [];
}
