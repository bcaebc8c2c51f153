/**
 * Page text is hostile: it may carry characters that reorder what is shown, hide in it, or break a store,
 * and it may be a megabyte long.
 *
 * Dropped: controls, overrides and isolates of writing direction, marks without width (zero-width joiners
 * stay: Persian names and emoji need them), noncharacters, and halves of a character.
 */
const UNSEEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\p{Noncharacter_Code_Point}|\p{Surrogate}/gu;

/** The longest name, title or address line that is kept. */
export const LONGEST_LINE = 300;
/** The longest note or letter. */
const LONGEST_TEXT = 20_000;

/**
 * @param text anything a page or a person wrote.
 * @param longest in characters as the eye counts code points.
 * @returns one line without unseen characters, white space made single spaces; '' where nothing is left.
 */
export function cleanLine(text: string, longest = LONGEST_LINE): string {
  // Cut roughly first, so that a megabyte costs nothing; then exactly, never through a character.
  const line = text
    .slice(0, longest * 8)
    .replace(UNSEEN, '')
    .replace(/\s+/gu, ' ')
    .trim();
  return shorten(line, longest).trimEnd();
}

/** As `cleanLine`, keeping line breaks (as `\n`) and tabs: for notes. */
export function cleanText(text: string, longest = LONGEST_TEXT): string {
  const kept = text
    .slice(0, longest * 2)
    .replace(/\r\n?/gu, '\n')
    .replace(UNSEEN, '');
  return shorten(kept, longest);
}

function shorten(text: string, longest: number): string {
  return text.length <= longest ? text : Array.from(text).slice(0, longest).join('');
}
