import type { Capture } from '../../people/capture';
import { readWith, type PageReader, type ReadOptions } from '../reader';
import { conversationReader, gmailNobodyReader } from './conversation';

const isGmail = (url: URL) => url.hostname === 'mail.google.com';

/** The readers of Gmail in the order they are asked. */
export const GMAIL_READERS: readonly PageReader[] = [conversationReader, gmailNobodyReader].map((reader) => ({
  ...reader,
  matches: (url: URL, root: Document) => isGmail(url) && reader.matches(url, root),
}));

/** Reads a page of Gmail. See `readPage`; this one bundles Gmail's readers only. */
export function readGmailPage(root: Document, address: string, options?: ReadOptions): Capture {
  return readWith(GMAIL_READERS, root, address, options);
}
