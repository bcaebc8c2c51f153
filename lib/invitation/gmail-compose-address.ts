/**
 * Longest address that is opened. Gmail's server refuses request lines of somewhat above 8 kB,
 * and a Chinese or Korean character takes nine characters of an address.
 */
export const MAX_ADDRESS_LENGTH = 8_000;

export interface ComposeAddress {
  address: string;
  /** The letter does not fit: offer copying instead of opening. */
  tooLong: boolean;
}

/**
 * The address of Gmail's own compose window with the letter in it. Opening it sends nothing.
 * @param letter.accountIndex which of the signed-in accounts, from 0; the first where absent.
 */
export function gmailComposeAddress({
  to,
  subject,
  body,
  accountIndex = 0,
}: {
  to: string;
  subject: string;
  body: string;
  accountIndex?: number;
}): ComposeAddress {
  const parts = [`to=${encode(to)}`, `su=${encode(subject)}`, `body=${encode(body)}`];
  const address = `https://mail.google.com/mail/u/${accountIndex}/?view=cm&fs=1&tf=1&${parts.join('&')}`;
  return { address, tooLong: address.length > MAX_ADDRESS_LENGTH };
}

/** Percent-encodes; half a surrogate pair, which no address can hold, becomes the replacement character. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\u{fffd}'));
}
