import type { Capture } from '../../people/capture';
import { readWith, type PageReader, type ReadOptions } from '../reader';
import { composeReader } from './compose/compose';
import { readWritten } from './compose/written-message';
import { conversationReader, gmailNobodyReader } from './conversation/conversation';
import { listReader } from './list/list';

/** The readers of Gmail in the order they are asked. */
export const GMAIL_READERS: readonly PageReader[] = [
  conversationReader,
  composeReader,
  listReader,
  gmailNobodyReader,
];

/** Reads a page of Gmail. See `readPage`; this one bundles Gmail's readers only. */
export function readGmailPage(root: Document, address: string, options?: ReadOptions): Capture {
  const capture = readWith(GMAIL_READERS, root, address, options);
  const written = options?.written ? readWritten(root) : null;
  return written ? { ...capture, written } : capture;
}
