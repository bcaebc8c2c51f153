import { PAGE_SERVICE, type PageService } from '../messages/page-calls';
import type { Capture } from '../people/capture';

/** What a site brings: its reader, and its writer where it has one. */
export interface SiteService {
  read: PageService['read'];
  shape(capture: Capture, version: string): string;
  /** The kind of a page of which nothing could be told. */
  unknown: Capture['page'];
  composeFill?: PageService['composeFill'];
  composeUndo?: PageService['composeUndo'];
}

const KEY = Symbol.for(PAGE_SERVICE);
const world = globalThis as { [KEY]?: PageService };

/**
 * Puts the one object into this world that the background calls and the shell compares readings with. Put in
 * again, the script changes nothing: the writer there still knows what it can take back.
 * @param isHere is the document of this site? The tab may have gone to the other one while the script was on its way,
 *   and a service of the wrong site would stay for good and read nothing.
 */
export function offerService(isHere: boolean, makeSite: () => SiteService): void {
  if (world[KEY] || !isHere) return;
  const site = makeSite();
  let last: { data: Parameters<PageService['read']>[0]; seen: string } | null = null;

  world[KEY] = {
    read(data) {
      const capture = readSafely(site, data);
      last = { data, seen: fingerprint(capture) };
      return capture;
    },
    hasChanged: () => last === null || fingerprint(readSafely(site, last.data)) !== last.seen,
    shape: ({ version }) => site.shape(readSafely(site, { ownAddresses: [] }), version),
    composeFill: (letter) => site.composeFill?.(letter) ?? 'none',
    composeUndo: () => site.composeUndo?.() ?? false,
  };
}

/** @returns what was put into this page, if anything was. */
export function serviceHere(): PageService | undefined {
  return world[KEY];
}

/** A page on which a reader fails altogether has changed as much as a page can: the rep is told that, no more. */
function readSafely(site: SiteService, data: Parameters<PageService['read']>[0]): Capture {
  try {
    return site.read(data);
  } catch (error) {
    console.error('Doorstep: a reader failed', error);
    return {
      address: location.href,
      page: site.unknown,
      readAt: Date.now(),
      people: [],
      viewer: { emails: [] },
      silence: 'page_changed',
      unread: [],
    };
  }
}

/** What of a reading matters to the person looking at it: all but the moment. */
function fingerprint(capture: Capture): string {
  return JSON.stringify({ ...capture, readAt: 0 });
}
