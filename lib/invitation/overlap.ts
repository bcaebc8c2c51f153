import type { Language } from '../i18n/language';

/** Runs of this many words, or of this many characters where words are not parted by blanks. */
const WORDS = 3;
const CHARACTERS = 4;

const ASIAN = /[\u3005\u3007\u3400-\u9fff\uf900-\ufaff가-힣]/g;

/**
 * How alike two texts are: the share of the shorter one's n-grams that the other holds too, 0 to 1.
 * Words in threes; Korean and Chinese, which inflect or write without blanks, characters in fours
 * (WORDING R15: more than .6 is a repetition). Case, blank space and punctuation do not count.
 * Two texts too short for a single n-gram are alike only where they are the same.
 * @param language of both; taken from their script where absent.
 */
export function overlap(a: string, b: string, language?: Language): number {
  const byCharacter = language ? language !== 'en' : isAsian(a) || isAsian(b);
  const [one, other] = [pieces(a, byCharacter), pieces(b, byCharacter)];
  const size = byCharacter ? CHARACTERS : WORDS;
  const [fewer, more] = one.length <= other.length ? [one, other] : [other, one];
  if (fewer.length < size) return fewer.length > 0 && fewer.join(' ') === more.join(' ') ? 1 : 0;
  const held = ngrams(more, size);
  const asked = ngrams(fewer, size);
  let shared = 0;
  for (const gram of asked) if (held.has(gram)) shared += 1;
  return shared / asked.size;
}

function isAsian(text: string): boolean {
  const asian = text.match(ASIAN)?.length ?? 0;
  return asian * 3 > (text.match(/[a-z]/gi)?.length ?? 0);
}

function pieces(text: string, byCharacter: boolean): string[] {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return byCharacter ? [...words.join('')] : words;
}

function ngrams(list: readonly string[], size: number): Set<string> {
  const grams = new Set<string>();
  for (let at = 0; at + size <= list.length; at += 1) grams.add(list.slice(at, at + size).join(' '));
  return grams;
}
