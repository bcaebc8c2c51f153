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
