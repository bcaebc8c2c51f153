import type { LetterPart } from '../../letter/outline';

/** A part and how soon it may be left out: 1 stays longest. */
export interface RankedPart extends LetterPart {
  rank: number;
}

const PREFERRED = 3;

/**
 * Leaves out parts, and ways of parts, until every combination of ways is within the limit. Never cuts a text.
 * What matters most is placed first in its shortest way; the room that is left goes to longer ways in the same order.
 */
export function fitInto(parts: readonly RankedPart[], limit: number): LetterPart[] {
  const filled = parts
    .map((part) => ({ ...part, ways: part.ways.filter(Boolean) }))
    .filter(({ ways }) => ways.length > 0);
  const byRank = filled.toSorted((a, b) => a.rank - b.rank);
  const size = (part: RankedPart, way: string) => part.before.length + way.length;
  const shortest = (part: RankedPart) => Math.min(...part.ways.map((way) => size(part, way)));
  let room = limit;
  const kept = byRank.filter((part) => {
    const least = shortest(part);
    if (least > room) return false;
    room -= least;
    return true;
  });
  const chosen = new Map<string, string[]>();
  for (const part of kept) {
    const least = shortest(part);
    const ways = part.ways.filter((way) => size(part, way) - least <= room);
    const most = ways.slice(0, PREFERRED);
    room -= Math.max(...most.map((way) => size(part, way))) - least;
    chosen.set(part.id, most);
  }
  return filled.flatMap(({ id, slot, before }) => {
    const ways = chosen.get(id);
    return ways ? [{ id, slot, before, ways }] : [];
  });
}
