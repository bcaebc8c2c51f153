import type { Capture } from '../people/capture';
import { GMAIL_READERS } from './gmail/index';
import { LINKEDIN_READERS } from './linkedin/index';
import { readWith, type PageReader, type ReadOptions } from './reader';

/** Every reader there is, in the order they are asked. Content scripts take their own site's list. */
export const READERS: readonly PageReader[] = [...GMAIL_READERS, ...LINKEDIN_READERS];

/**
 * Reads the page a person is looking at.
 * @param root the document on screen; it is never changed.
 * @param address the address it was loaded for; a capture is tied to it.
 * @throws RangeError for a host that no reader knows.
 */
export function readPage(root: Document, address: string, options?: ReadOptions): Capture {
  return readWith(READERS, root, address, options);
}
