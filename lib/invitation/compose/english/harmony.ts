import type { LetterOutline, LetterPart } from '../../letter/outline';

/** As many letters as one can flip through; a part that can be said in fewer ways repeats them. */
const VARIANTS = 3;
/** Said once in a letter they are plain English, said twice they are a form letter. */
const WORN =
  /\b(?:I would like|suggest|with you|meeting|visit|together|short|afterwards|reply|that (?:way|gives|leaves)|colleagues|keep|on the spot|in hand|in person|in mind|aim)\b/gi;
/** Letters are a screen long; what is read of a way to compare it. */
const MAX_READ = 600;

/** How a way begins and ends, and what is worn in it. */
interface Look {
  start: string;
  end: string;
  worn: readonly string[];
}
/** A variant as far as it is written. */
interface Variant {
  end: string;
  worn: Set<string>;
}

/**
 * Chooses among the ways of each part those that sound well one after the other: in every variant no two sentences in
 * a row begin with the same word, and no worn phrase comes twice if there is another way.
 */
export function inHarmony(parts: readonly LetterPart[]): LetterPart[] {
  const pools = parts
    .map((part) => {
      const ways = [...new Set(part.ways.filter(Boolean))];
      return { part, ways, looks: ways.map(lookAt) };
    })
    .filter(({ ways }) => ways.length > 0);
  // What can be said in one way only stands in every variant, also where it comes later.
  const fixed = pools.flatMap(({ looks }) => (looks.length === 1 ? (looks[0]?.worn ?? []) : []));
  const variants = Array.from({ length: VARIANTS }, (): Variant => ({ end: '', worn: new Set(fixed) }));
  return pools.map(({ part, ways, looks }, at) => {
    const next = pools[at + 1]?.looks;
    const after = next?.length === 1 ? (next[0]?.start ?? '') : '';
    const chosen = ways.length < VARIANTS ? ways.map((_, way) => way) : bestOf(looks, variants, after);
    variants.forEach((variant, index) => {
      const look = looks[chosen[index % chosen.length] ?? 0];
      for (const word of look?.worn ?? []) variant.worn.add(word);
      variant.end = look?.end ?? '';
    });
    const { id, slot, before } = part;
    return { id, slot, before, ways: chosen.map((way) => ways[way] ?? '') };
  });
}

/** One way for each variant, no two alike, at the least cost in all. */
function bestOf(looks: readonly Look[], variants: readonly Variant[], after: string): number[] {
  const costs = variants.map(({ end, worn }) =>
    looks.map(
      (look, rank) =>
        rank +
        (look.start === end ? 30 : 0) +
        (look.end === after ? 30 : 0) +
        4 * look.worn.filter((word) => worn.has(word)).length,
    ),
  );
  let best: number[] = [];
  let least = Infinity;
  const walk = (taken: number[], cost: number) => {
    if (cost >= least) return;
    if (taken.length === variants.length) {
      [best, least] = [taken, cost];
      return;
    }
    looks.forEach((_, way) => {
      // What is best stays first, unless it cannot stand there.
      const price = (costs[taken.length]?.[way] ?? 0) * (taken.length === 0 ? 2 : 1);
      if (!taken.includes(way)) walk([...taken, way], cost + price);
    });
  };
  walk([], 0);
  return best;
}

/** The parts of a letter in harmony, under the subjects it can have. */
export function outlined(subject: readonly string[], parts: readonly LetterPart[]): LetterOutline {
  return {
    subject: [...new Set(subject.filter(Boolean))].slice(0, VARIANTS),
    parts: inHarmony(parts).map(underSalutation),
  };
}

function lookAt(way: string): Look {
  const text = way.slice(0, MAX_READ);
  const starts = text.split(/[.?!][”’]?\s+|\n(?:- )?/u).map(firstWord);
  const worn = [...new Set((text.match(WORN) ?? []).map((word) => word.toLowerCase()))];
  return { start: starts[0] ?? '', end: starts.findLast(Boolean) ?? '', worn };
}

function firstWord(sentence: string): string {
  return /[\p{L}\p{N}’']+/u.exec(sentence)?.[0].toLowerCase() ?? '';
}

/** What comes first under the salutation begins a paragraph, whichever part that is. */
function underSalutation(part: LetterPart, at: number, all: readonly LetterPart[]): LetterPart {
  return part.before === ' ' && all[at - 1]?.slot === 'salutation' ? { ...part, before: '\n\n' } : part;
}
