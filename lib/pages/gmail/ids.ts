/** Gmail has written the words `undefined` and an empty text where ids stand, so each one is checked. */

/** `#msg-f:<decimal>`, or `#msg-a:r-…` for a message that is not synced yet. */
export function messageId(text: string | null): string | null {
  return text && /^#msg-(?:f:\d{5,25}|a:[rs]?-?\d{5,25})$/.test(text) ? text : null;
}

/** `thread-f:<decimal>` or `thread-a:r…`, without the leading `#` that some places write. */
export function threadId(text: string | null): string | null {
  const id = text?.replace(/^#/, '');
  return id && /^thread-(?:f:\d{5,25}|a:[rs]?-?\d{5,25})$/.test(id) ? id : null;
}

/** The older id: hexadecimal digits. */
export function legacyId(text: string | null): string | null {
  return text && /^[0-9a-f]{8,16}$/i.test(text) ? text.toLowerCase() : null;
}

/** The older id that a synced id stands for: its number in hexadecimal. Null for ids that are not synced. */
export function hexOf(id: string): string | null {
  const decimal = /-f:(\d+)$/.exec(id)?.[1];
  return decimal === undefined ? null : BigInt(decimal).toString(16);
}

/** Do the two ids of one thing agree, as far as they can be compared? */
export function idsFit(id: string | null, legacy: string | null): boolean {
  const hex = id && hexOf(id);
  return !hex || !legacy || hex === legacy;
}

const FIRST_MAIL = Date.UTC(2004, 0, 1);
const LAST_MAIL = Date.UTC(2100, 0, 1);

/**
 * When Gmail took a message in: the upper 44 bits of its number are milliseconds. Held against the dates of the
 * shared lists, where the two are on the same day in all 30 rows.
 * @param legacy a synced message's older id.
 * @returns epoch ms; null for a number that is no time of Gmail.
 */
export function timeOfId(legacy: string): number | null {
  const at = Number(BigInt(`0x${legacy}`) >> 20n);
  return at >= FIRST_MAIL && at < LAST_MAIL ? at : null;
}
