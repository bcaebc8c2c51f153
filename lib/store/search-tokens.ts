import { foldText } from '../people/fold';

/** Chinese, Japanese and Korean are written without spaces: a word inside a run must be findable too. */
const CJK = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]+/gu;
/** The longest piece that is indexed; a longer query word is compared by this many characters. */
const LONGEST = 16;
/** A hostile page may offer a megabyte as a name: the index takes its beginning only. */
const MOST_TEXT = 300;
const MOST_TOKENS = 80;

/**
 * The words a person is looked for by, each found by its beginning. Of a Korean, Chinese or Japanese run
 * every ending is indexed (김하늘 → 김하늘, 하늘, 늘), so that a search by beginnings finds its middle.
 * @param texts what the person is known by: name, company, title, addresses.
 * @returns folded tokens, each once; a token that begins another one is left out, for that one finds both.
 */
export function searchTokens(texts: readonly string[]): string[] {
  const tokens = new Set<string>();
  for (const text of texts) {
    for (const word of words(text.slice(0, MOST_TEXT))) {
      const letters = [...word.text];
      if (!word.cjk) tokens.add(letters.slice(0, LONGEST).join(''));
      else letters.forEach((_, i) => tokens.add(letters.slice(i, i + LONGEST).join('')));
    }
  }
  const sorted = [...tokens].sort();
  return sorted.filter((token, i) => !sorted[i + 1]?.startsWith(token)).slice(0, MOST_TOKENS);
}

/**
 * @param query what the rep typed.
 * @returns the beginnings that must all be among a person's tokens; empty for an empty query.
 */
export function queryTokens(query: string): string[] {
  const wanted = [...new Set(words(query).map((word) => [...word.text].slice(0, LONGEST).join('')))];
  return wanted.filter((token) => !wanted.some((other) => other !== token && other.startsWith(token)));
}

function words(text: string): { text: string; cjk: boolean }[] {
  const found: { text: string; cjk: boolean }[] = [];
  for (const word of foldText(text).split(/[^\p{L}\p{N}]+/u)) {
    for (const run of word.match(CJK) ?? []) found.push({ text: run, cjk: true });
    for (const run of word.split(CJK)) if (run) found.push({ text: run, cjk: false });
  }
  return found;
}
