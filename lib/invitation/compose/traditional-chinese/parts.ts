import type { LetterPart, LetterSlot } from '../../letter/outline';

/** A sentence before its place in the letter is settled; without ways it is left out. */
export interface Saying {
  id: string;
  slot: LetterSlot;
  ways: readonly string[];
}

export const saying = (id: string, slot: LetterSlot, ways: readonly string[]): Saying => ({
  id,
  slot,
  ways: [...new Set(ways.map((way) => way.trim()))].filter(Boolean),
});

/** Variants that must read well one by one: every part has at most three ways, or is the rep's own. */
const VARIANTS = 3;
/** Two sentences in a row that begin with the same two characters sound like a form. */
const opensAlike = (one: string, other: string) =>
  one.length > 1 && other.length > 1 && one.slice(0, 2) === other.slice(0, 2);

const wayAt = (ways: readonly string[], variant: number) => ways[variant % Math.max(1, ways.length)] ?? '';

/** Turns the ways round where a neighbour in the same variant begins alike. */
function apartFrom(before: readonly string[], ways: readonly string[]): readonly string[] {
  const turned = ways.map((_, by) => [...ways.slice(by), ...ways.slice(0, by)]);
  const clashes = (order: readonly string[]) =>
    Array.from({ length: VARIANTS }, (_, at) => at).filter((at) =>
      opensAlike(lastSentence(wayAt(before, at)), wayAt(order, at)),
    ).length;
  const counted = turned.map((order) => ({ order, count: clashes(order) }));
  return counted.reduce((best, next) => (next.count < best.count ? next : best)).order;
}

/** The last of the sentences of a way, which the next part follows. */
function lastSentence(way: string): string {
  const tail = way.slice(-200).replace(/[。？！]$/u, '');
  return tail.slice(Math.max(tail.lastIndexOf('。'), tail.lastIndexOf('？'), tail.lastIndexOf('\n')) + 1);
}

/**
 * Sets the paragraphs of a letter: an empty line between them, nothing between the sentences of one.
 * @param gaps what stands before a paragraph, where it is no empty line.
 */
export function setParagraphs(
  paragraphs: readonly (readonly Saying[])[],
  gaps: readonly LetterPart['before'][] = ['', '\n'],
): LetterPart[] {
  const parts: LetterPart[] = [];
  let before: readonly string[] = [];
  paragraphs.forEach((paragraph, at) => {
    paragraph
      .filter(({ ways }) => ways.length > 0)
      .forEach(({ id, slot, ways }, index) => {
        const ordered = ways.length > 1 ? apartFrom(before, ways) : ways;
        const gap = index > 0 ? '' : (gaps[at] ?? '\n\n');
        parts.push({ id, slot, ways: ordered, before: parts.length === 0 ? '' : gap });
        before = ordered;
      });
  });
  return parts;
}

/** Characters that a letter takes at most, whichever ways are chosen. */
export function longest(parts: readonly LetterPart[]): number {
  return parts.reduce(
    (sum, { ways, before }) => sum + before.length + Math.max(...ways.map(({ length }) => length)),
    0,
  );
}
