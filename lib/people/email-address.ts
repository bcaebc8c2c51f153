/** RFC 5321 bounds. */
const LONGEST_LOCAL = 64;
const LONGEST_ADDRESS = 254;
/** Letters of any script may stand before the @ (RFC 6531); a quoted local part is nobody's work address. */
const LOCAL = /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const LABEL = /^[\p{L}\p{N}]([\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$/u;

/**
 * @param text an address as a page or a person wrote it, perhaps with `mailto:` or in angle brackets.
 * @returns the bare address in lower case; null where it is no address.
 */
export function normaliseEmail(text: string): string | null {
  if (text.length > LONGEST_ADDRESS * 2) return null;
  const address = text
    .normalize('NFKC')
    .trim()
    .replace(/^mailto:/iu, '')
    .replace(/^<(.*)>$/u, '$1')
    .toLowerCase();
  const at = address.lastIndexOf('@');
  const local = address.slice(0, at);
  const labels = address.slice(at + 1).split('.');
  if (at < 1 || address.length > LONGEST_ADDRESS || local.length > LONGEST_LOCAL) return null;
  if (!LOCAL.test(local) || labels.length < 2 || !labels.every((label) => LABEL.test(label))) return null;
  return address;
}

/** @returns the part after the @ of a normalised address. */
export function hostOf(email: string): string {
  return email.slice(email.lastIndexOf('@') + 1);
}
