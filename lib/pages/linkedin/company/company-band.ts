/** `1,001`, `10.001`, `1 001`, `5K`, `10 mil`, `1万`: digits grouped in any way, and a short unit. */
const NUMBER = String.raw`\d[\d.,'’\u00A0\u202F\u2009 ]*(?:\s?\p{L}{1,4}\.?)?`;
const BAND = new RegExp(
  String.raw`^\D{0,24}?(?:${NUMBER}\s?[-‐‑–—~〜～至到àa]\s?${NUMBER}|\d[\d.,'’\u00A0\u202F ]*\s?\p{L}{0,4}\+)[^\d+]{0,40}$`,
  'u',
);

const SHORT = /\d\s?\p{L}{1,4}\.?\s?[-‐‑–—~〜～+]/u;

/** Is a band shortened (`1K-5K`)? */
export function isShortBand(text: string): boolean {
  return SHORT.test(text);
}

/**
 * Is a text a band of employees (`51-200 employees`, `10.001+ Beschäftigte`, `직원 51-200명`)? Told by its digits,
 * since the words are translated; a plain count is none.
 */
export function isSizeBand(text: string): boolean {
  return text.length <= 60 && BAND.test(text);
}
