import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A source of chance that gives the same again for the same seed. */
export interface Random {
  /** A whole number, both ends included. */
  between(from: number, to: number): number;
  chance(share: number): boolean;
  /** @throws RangeError for an empty list. */
  pick<T>(list: readonly T[]): T;
  shuffled<T>(list: readonly T[]): T[];
  /** Small letters. */
  word(length: number): string;
}

export function randomOf(seed: number): Random {
  const generator = xoroshiro128plus(spread(seed));
  const between = (from: number, to: number) => uniformInt(generator, from, to);
  return {
    between,
    chance: (share) => between(0, 9_999) < share * 10_000,
    pick(list) {
      if (!list.length) throw new RangeError('Nothing to pick from.');
      return list[between(0, list.length - 1)] as (typeof list)[number];
    },
    shuffled(list) {
      const left = [...list];
      const out: typeof left = [];
      while (left.length) out.push(...left.splice(between(0, left.length - 1), 1));
      return out;
    },
    word: (length) => Array.from({ length }, () => String.fromCharCode(between(97, 122))).join(''),
  };
}

/** Neighbouring seeds would begin alike (the finishing step of MurmurHash3). */
function spread(seed: number): number {
  let mixed = seed ^ 0x9e3779b9;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
