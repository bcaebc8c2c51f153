import type { ReadOptions } from '../reader';
import { oneLine } from '../text';
import { mailAddress } from './address';
import { GMAIL } from './selectors';

/** Who looks at the page. */
export interface Viewer {
  emails: string[];
  /** The name on the account, as others see it. */
  name: string | undefined;
}

/**
 * `Subject - address - Gmail`: the subject is anybody's text and may hold addresses of others, so only the part
 * before the product's name counts.
 */
function partsOfTitle(root: Document): { subject: string; address: string | null } {
  const parts = (oneLine(root.title) ?? '').split(' - ');
  return { subject: parts.slice(0, -2).join(' - '), address: mailAddress(parts.at(-2)) };
}

/**
 * What the title gives as the subject of the view, or as the name of the list: with a reading pane it is the
 * list's. Undefined where it is not such a title.
 */
export function subjectInTitle(root: Document): string | undefined {
  const { subject, address } = partsOfTitle(root);
  return address === null ? undefined : oneLine(subject);
}

/** `Google Account: Ines Holm (…)`: the words are translated, the colon and the brackets are not. */
const ACCOUNT = /^(?:[^:：]+[:：](.+))?[(（]([^()（）]+)[)）]$/;

/** The account button. Where several say different addresses, none is told. */
function accountOf(root: Document): { address: string | null; name: string | undefined } {
  const told = [...root.querySelectorAll(GMAIL.accountLabel)].flatMap((button) => {
    const [, name, address] = ACCOUNT.exec(oneLine(button.getAttribute('aria-label')) ?? '') ?? [];
    const email = mailAddress(address);
    return email ? [{ email, name: oneLine(name) }] : [];
  });
  const [first, ...more] = told;
  const alone = first && more.every((one) => one.email === first.email && one.name === first.name);
  return alone ? { address: first.email, name: first.name } : { address: null, name: undefined };
}

/**
 * The rep, by address: from the title, the account button and what the settings know. A delegated mailbox
 * gives two addresses, and both are the rep's.
 */
export function readViewer(root: Document, options: ReadOptions): Viewer {
  const account = accountOf(root);
  const told = [
    partsOfTitle(root).address,
    account.address,
    ...(options.ownAddresses ?? []).map(mailAddress),
  ];
  return {
    emails: [...new Set(told.filter((address) => address !== null))],
    name: account.name,
  };
}

/** `ines+yard@…`, and on Google's own mail the points, lead to the same mailbox. */
function mailbox(address: string): string {
  const at = address.lastIndexOf('@');
  const domain = address.slice(at + 1).replace(/^googlemail\.com$/, 'gmail.com');
  const local = address.slice(0, at).replace(/(.)\+.*$/, '$1');
  return `${domain === 'gmail.com' ? local.replace(/\./g, '') : local}@${domain}`;
}

/** Is this one of the rep's addresses? By address alone, never by the translated "me". */
export function isOwn(viewer: Viewer, address: string): boolean {
  return viewer.emails.some((own) => mailbox(own) === mailbox(address));
}

/**
 * What Gmail calls the rep is one small word (`me`, `ich`) or one character (`我`, `나`). A name of that shape is
 * not trusted, whatever the language: it may stand for an address of the rep that nobody told us of.
 */
export function mayMeanRep(name: string): boolean {
  return /^(?:\p{Ll}+|[\p{Script=Han}\p{Script=Hangul}])$/u.test(name);
}

/**
 * Does a name mean the rep, though the rep's address is unknown? Only where it is as short as that word is in
 * any language, and the address does not explain it (`jo`, for jo.lind@…). It never says who the rep is.
 */
export function meansRep(name: string, email: string): boolean {
  const local = email.slice(0, email.lastIndexOf('@'));
  return mayMeanRep(name) && name.length <= 3 && !local.includes(name);
}

/**
 * Is this a name that the rep's word is in no language: with capitals and of some length, or the beginning of
 * the address, which Gmail shows where it knows no name?
 */
export function cannotMeanRep(name: string, email: string): boolean {
  if (mayMeanRep(name)) return false;
  return (
    name === email.slice(0, email.lastIndexOf('@')) ||
    /^\p{Lu}.*\s\S/u.test(name) ||
    /^\p{Lu}.{5}/u.test(name) ||
    /^[\p{Script=Han}\p{Script=Hangul}]{3}/u.test(name)
  );
}
