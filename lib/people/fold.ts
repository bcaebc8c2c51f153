/**
 * One spelling for everything that people write in several ways: full-width and compatibility forms,
 * capitals and diacritics are folded away, so that `Ｏ’ＮＥＩＬＬ`, `Müller` and `MULLER` meet.
 * @param text any text.
 * @returns lower-case text without marks, trimmed, runs of white space made one space. Hangul stays composed.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim();
}
