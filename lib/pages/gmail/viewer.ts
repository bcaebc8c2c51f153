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

/** `Subject - address - Gmail`: the subject is anybody's text, so the last part that is an address counts. */
function addressInTitle(root: Document): string | null {
  const parts = (oneLine(root.title) ?? '').split(' - ').slice(1);
  for (const part of parts.reverse()) {
    const address = mailAddress(part);
    if (address) return address;
  }
  return null;
}

/**
 * The rep, by address: from the title, the account button and what the settings know. A delegated mailbox
 * gives two addresses, and both are the rep's.
 */
export function readViewer(root: Document, options: ReadOptions): Viewer {
  const label = oneLine(root.querySelector(GMAIL.accountLabel)?.getAttribute('aria-label')) ?? '';
  const inLabel = mailAddress(/\(([^()]+)\)$/.exec(label)?.[1]);
  const told = [addressInTitle(root), inLabel, ...(options.ownAddresses ?? []).map(mailAddress)];
  // `Google Account: Ines Holm (…)`: the words are translated, the colon and the brackets are not.
  const name = inLabel ? oneLine(/^[^:：]+[:：](.+)\([^()]+\)$/.exec(label)?.[1]) : undefined;
  return { emails: [...new Set(told.filter((address) => address !== null))], name };
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
