import type { LetterPart } from '../../letter/outline';

/**
 * Leaves out what does not fit, so that no choice of ways is longer than the limit (WORDING §4: LinkedIn's limits
 * are hard). Longer ways of a sentence go before the sentence itself; no word is ever cut.
 * @param dropFirst ids in the order in which they may go; what is not named goes last, from the end.
 */
export function fitLimit(
  parts: readonly LetterPart[],
  limit: number | null,
  dropFirst: readonly string[],
): LetterPart[] {
  let kept = [...parts];
  if (limit === null) return kept;
  while (kept.length > 0 && longest(kept) > limit) {
    const shortest = kept.map((part) => ({ ...part, ways: shorterWays(part.ways) }));
    if (longest(shortest) <= limit) return trimmed(kept, limit);
    const id = dropFirst.find((name) => kept.some((part) => part.id === name)) ?? kept.at(-1)?.id;
    kept = kept.filter((part) => part.id !== id);
  }
  return kept;
}

/** Takes the longest single way away until all that is left fits. */
function trimmed(parts: readonly LetterPart[], limit: number): LetterPart[] {
  let kept = [...parts];
  while (longest(kept) > limit) {
    const gains = kept.map(({ ways }) => mostOf(ways) - mostOf(withoutLongest(ways)));
    const at = gains.indexOf(Math.max(...gains));
    if ((gains[at] ?? 0) > 0)
      kept = kept.map((part, index) => (index === at ? { ...part, ways: withoutLongest(part.ways) } : part));
    else kept = kept.map((part) => ({ ...part, ways: shorterWays(part.ways) }));
  }
  return kept;
}

const mostOf = (ways: readonly string[]) => Math.max(...ways.map((way) => way.length));
const longest = (parts: readonly LetterPart[]) =>
  parts.reduce((sum, { ways, before }, at) => sum + mostOf(ways) + (at === 0 ? 0 : before.length), 0);

function withoutLongest(ways: readonly string[]): readonly string[] {
  if (ways.length < 2) return ways;
  const most = mostOf(ways);
  const rest = ways.filter((way) => way.length < most);
  return rest.length > 0 ? rest : ways;
}

function shorterWays(ways: readonly string[]): readonly string[] {
  const least = Math.min(...ways.map((way) => way.length));
  return ways.filter((way) => way.length === least);
}
