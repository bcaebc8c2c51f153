import type { LaidLetter, LaidPart } from '../../../lib/invitation/letter/lay-letter';

/** The sentence that the caret is in, or the nearest before it; undefined in an empty letter. */
export function partAt({ parts }: Pick<LaidLetter, 'parts'>, caret: number): LaidPart | undefined {
  return (
    parts.find(({ start, end }) => start <= caret && caret < end) ??
    parts.findLast(({ start }) => start <= caret) ??
    parts[0]
  );
}

/**
 * Where the caret belongs after the letter was changed from outside: in the sentence it was in, as far along;
 * where that sentence is gone, beside the text it stood beside.
 */
export function followCaret(before: LaidLetter, after: LaidLetter, caret: number): number {
  const old = partAt(before, caret);
  const now = old && counterpart(old, before, after);
  if (old && now) return Math.min(now.end, now.start + Math.max(0, caret - old.start));
  let same = 0;
  while (same < caret && before.body[same] === after.body[same]) same += 1;
  if (same === caret) return Math.min(caret, after.body.length);
  return Math.max(0, after.body.length - (before.body.length - caret));
}

/** A sentence that was locked or let go has another key, and the same text or the same place. */
function counterpart(old: LaidPart, before: LaidLetter, after: LaidLetter): LaidPart | undefined {
  return (
    after.parts.find(({ key }) => key === old.key) ??
    after.parts.find(({ text, slot }) => text === old.text && slot === old.slot) ??
    (before.parts.length === after.parts.length ? after.parts[before.parts.indexOf(old)] : undefined)
  );
}
