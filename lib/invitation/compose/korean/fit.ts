import type { LetterPart } from '../../letter/outline';

/** A part with its weight: 1 is given up last. */
export interface Candidate {
  part: LetterPart;
  weight: number;
}

/**
 * The parts that fit, in their order: the weightiest are placed first, and only ways that leave the whole within the
 * limit whatever combination is chosen. No word is ever cut.
 * @param soft what is aimed at; parts of weight 1 may go beyond it, up to `hard`.
 */
export function fitting(candidates: readonly Candidate[], soft: number, hard: number): LetterPart[] {
  const kept = new Map<LetterPart, LetterPart>();
  let used = 0;
  for (const { part, weight } of candidates.toSorted((a, b) => a.weight - b.weight)) {
    const room = (weight === 1 ? hard : soft) - used - part.before.length;
    const ways = part.ways.filter(({ length }) => length <= room);
    if (ways.length === 0) continue;
    kept.set(part, { ...part, ways });
    used += part.before.length + Math.max(...ways.map(({ length }) => length));
  }
  return candidates.flatMap(({ part }) => kept.get(part) ?? []);
}
