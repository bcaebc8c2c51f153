import { isCommonFreeMail } from '../../people/common-free-mail';

const ADDRESS =
  /^[^\s@<>()"',;:\\[\]]{1,64}@((?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9])$/;

/** A mail address in lower case, or null where the text is none (hover cards also carry numbers and ids). */
export function mailAddress(text: string | null | undefined): string | null {
  const address = text?.trim().toLowerCase() ?? '';
  return address.length <= 254 && ADDRESS.test(address) ? address : null;
}

/** The domain of a work address; null for mail providers that everybody uses. */
export function workDomain(address: string): string | null {
  const domain = address.slice(address.lastIndexOf('@') + 1);
  return isCommonFreeMail(domain) ? null : domain;
}

/** A group's address stands for many people. */
export function isGroupAddress(address: string): boolean {
  return address.endsWith('@googlegroups.com');
}

/** Is this an address of Gmail, by its exact host? */
export function isGmail(url: URL): boolean {
  return url.hostname === 'mail.google.com';
}

/**
 * Is a conversation open, by the address alone? Its state rides in the hash, the last segment naming the
 * conversation: an opaque token, or 16 hexadecimal digits on old accounts.
 */
export function isConversationAddress(url: URL): boolean {
  const path = url.hash.slice(1).split('?')[0]?.split('/') ?? [];
  const [place = ''] = path;
  // `#label/<name>` and `#search/<words>` are lists; the conversation comes after.
  const listDepth = /^(?:label|search|category|advanced-search|create-filter|settings|section_query)$/.test(
    place,
  )
    ? 2
    : 1;
  return path.length > listDepth && /^(?:[A-Za-z]{16,}|[0-9a-f]{16})$/.test(path.at(-1) ?? '');
}
