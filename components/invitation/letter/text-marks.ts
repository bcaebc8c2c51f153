/** What a stretch of the letter is drawn with, from the faintest to what is looked at now. */
export type MarkKind = 'here' | 'locked' | 'hint' | 'warning' | 'error' | 'pointed';

export interface TextMark {
  kind: MarkKind;
  start: number;
  end: number;
}

/** A stretch of text with everything that marks it. */
export interface MarkedStretch {
  text: string;
  kinds: MarkKind[];
}

/** Cuts a text where marks begin and end; together the stretches are the text again. */
export function cutAtMarks(text: string, marks: readonly TextMark[]): MarkedStretch[] {
  const inside = marks
    .map(({ kind, start, end }) => ({
      kind,
      start: Math.max(0, start),
      end: Math.min(text.length, end),
    }))
    .filter(({ start, end }) => start < end);
  const cuts = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])].toSorted(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    const kinds = inside.filter((mark) => mark.start <= start && mark.end >= end).map(({ kind }) => kind);
    return { text: text.slice(start, end), kinds: [...new Set(kinds)] };
  });
}
