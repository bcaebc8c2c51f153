import type { Capture, Silence } from '../people/capture';
import type { PageKind } from '../records/record';

export interface ReadOptions {
  /** The rep's own addresses as the settings know them; whoever has one is never a prospect. */
  ownAddresses?: readonly string[];
  /** Also tell what stands in the message that is open: only where the rep asked for it. */
  written?: boolean;
  /** Epoch milliseconds; the clock's where it is left out. */
  now?: number;
}

/** A reader of one kind of page: a pure function of a document and the address it was loaded for. */
export interface PageReader {
  /** `<site>/<file>`, which is also the folder and the first part of the name of its test cases. */
  name: string;
  kind: PageKind;
  /** Is this the reader for such a page? The first one of the list that says so is. */
  matches(url: URL, root: Document): boolean;
  read(root: Document, url: URL, options: ReadOptions): Capture;
}

/** A capture of nobody, to be filled in. */
export function emptyCapture(page: PageKind, url: URL, options: ReadOptions): Capture {
  return {
    address: url.href,
    page,
    readAt: options.now ?? Date.now(),
    people: [],
    viewer: { emails: [] },
    unread: [],
  };
}

/** A capture that says why it offers nobody. */
export function silent(page: PageKind, url: URL, options: ReadOptions, silence: Silence): Capture {
  return { ...emptyCapture(page, url, options), silence };
}

/** Reads with the first reader of a list that knows the page. */
export function readWith(
  readers: readonly PageReader[],
  root: Document,
  address: string,
  options: ReadOptions = {},
): Capture {
  const url = new URL(address);
  const reader = readers.find((one) => one.matches(url, root));
  if (!reader) throw new RangeError(`No reader for ${url.host}`);
  return reader.read(root, url, options);
}
