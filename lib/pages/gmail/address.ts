import { isCommonFreeMail } from '../../people/common-free-mail';
import { legacyId, threadId } from './ids';

const ADDRESS =
  /^[^\s@<>()"',;:\\[\]]{1,64}@((?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9])$/;

/** A mail address in lower case, or null where the text is none (hover cards also carry numbers and ids). */
export function mailAddress(text: string | null | undefined): string | null {
  const address = text?.trim().toLowerCase() ?? '';
  return address.length <= 254 && ADDRESS.test(address) ? address : null;
}

/** The addresses that an element tells, in attributes or in text, each once. */
export function addressesIn(element: Element): string[] {
  const told = [...element.querySelectorAll('[email]')].map((one) => one.getAttribute('email'));
  const written = element.textContent.match(/[^\s<>()[\],;:"]+@[^\s<>()[\],;:"]+/g) ?? [];
  return [...new Set([...told, ...written].map(mailAddress).filter((one) => one !== null))];
}

/**
 * Since 2019 Gmail says each address twice, for its hover card; what other extensions put beside says it once.
 * @returns those that do, or all of them where none does.
 */
export function withCard(elements: Element[]): Element[] {
  const carded = elements.filter(
    (one) => one.getAttribute('data-hovercard-id') === one.getAttribute('email'),
  );
  return carded.length ? carded : elements;
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

const MACHINE =
  /(?:^|[-_.+])(?:no-?reply|do-?not-?reply|notifications?|notify|alerts?|mailer-daemon|postmaster|bounces?|news|newsletters?|automated)(?:[-_.+\d]|$)/;

/** Does a machine write from this address, by what its own name says? Nobody answers there. */
export function isMachineAddress(address: string): boolean {
  return MACHINE.test(address.slice(0, address.lastIndexOf('@')).replace(/_/g, '-'));
}

/** A conversation in a window of its own is named in the query: `#thread-f:…`, hexadecimal until 2018. */
function threadInQuery({ pathname, searchParams }: URL): string | null {
  const inWindow = pathname.endsWith('/popout') || searchParams.get('view') === 'btop';
  const told = inWindow ? searchParams.get('th') : null;
  return threadId(told) ?? legacyId(told);
}

/** `#label/<name>` and `#search/<words>` are lists; the conversation comes after. */
const NAMED_LIST = /^(?:label|search|category|advanced-search|create-filter|settings|section_query)$/;

/** The last segment of the hash, where it names a conversation. */
function tokenInHash({ hash }: URL): string | null {
  const path = hash.slice(1).split('?')[0]?.split('/') ?? [];
  const token = path.at(-1) ?? '';
  if (path.length <= (NAMED_LIST.test(path[0] ?? '') ? 2 : 1)) return null;
  return /^(?:[A-Za-z]{16,}|[0-9a-f]{15,16})$/.test(token) ? token : null;
}

/**
 * Is a conversation open, by the address alone? Its state rides in the hash, the last segment naming the
 * conversation: an opaque token, or 16 hexadecimal digits on old accounts; or in the query of a window of its
 * own. The print view is none: its markup is another, and no person is read from it.
 */
export function isConversationAddress(url: URL): boolean {
  if (url.searchParams.get('view') === 'pt') return false;
  return threadInQuery(url) !== null || tokenInHash(url) !== null;
}

/**
 * The id of the open conversation, where the address carries one that the page can be held against: `thread-…`
 * or hexadecimal. The opaque token of today's hash is none.
 */
export function threadInAddress(url: URL): string | null {
  return threadInQuery(url) ?? legacyId(tokenInHash(url));
}
