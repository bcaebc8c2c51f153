import type { ReadOptions } from '../reader';
import { oneLine } from '../text';
import { mailAddress } from './address';
import { GMAIL } from './selectors';

/** Who looks at the page: their addresses, and the label that also holds their name among translated words. */
export interface Viewer {
  emails: string[];
  label: string;
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
  return { emails: [...new Set(told.filter((address) => address !== null))], label };
}
