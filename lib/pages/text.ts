/**
 * Page text is hostile: names come with markup, right-to-left overrides and megabytes. What a reader hands on
 * is one short line of visible characters, or nothing.
 */

/** Longer than any name, headline or job title a person writes; beyond it a text is something else. */
const LONGEST_LINE = 500;
/** Controls, bidirectional overrides and marks, zero-width spaces, byte-order marks and noncharacters. */
const INVISIBLE =
  /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFF]/g;

/**
 * @param text of an element or attribute.
 * @returns the text as one line (runs of white space are one space), without invisible characters; undefined
 * where nothing is left, or where it is too long to be a field of a person.
 */
export function oneLine(text: string | null | undefined): string | undefined {
  if (!text) return undefined;
  // An honest value fits many times over; a megabyte is not worth cleaning.
  if (text.length > LONGEST_LINE * 20) return undefined;
  // Half of all texts are the line breaks between elements.
  const bare = text.trim();
  if (!bare) return undefined;
  const line = bare.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
  return line && line.length <= LONGEST_LINE ? line : undefined;
}

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  '#x27': "'",
};

/** Undoes the escaping that LinkedIn applies to the texts inside its JSON (`D&#39;Orvane`). */
export function unescapeText(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos|#39|#x27);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}
