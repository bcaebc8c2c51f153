import { PAGE_SERVICE, type PageService } from '../messages/page-calls';
import type { Capture } from '../people/capture';

/** What a site brings: its reader, and its writer where it has one. */
export interface SiteService {
  read(data: { ownAddresses: string[] }): Capture;
  composeFill?: PageService['composeFill'];
  composeUndo?: PageService['composeUndo'];
}

const KEY = Symbol.for(PAGE_SERVICE);
const world = globalThis as { [KEY]?: PageService };

/**
 * Puts the one object into this world that the background calls and the shell compares readings with. Put in
 * again, the script changes nothing: the writer there still knows what it can take back.
 */
export function offerService(makeSite: () => SiteService): void {
  if (world[KEY]) return;
  const site = makeSite();
  let last: { data: { ownAddresses: string[] }; seen: string } | null = null;

  world[KEY] = {
    read(data) {
      const capture = site.read(data);
      last = { data, seen: fingerprint(capture) };
      return capture;
    },
    hasChanged: () => last === null || fingerprint(site.read(last.data)) !== last.seen,
    composeFill: (letter) => site.composeFill?.(letter) ?? 'none',
    composeUndo: () => site.composeUndo?.() ?? false,
  };
}

/** @returns what was put into this page, if anything was. */
export function serviceHere(): PageService | undefined {
  return world[KEY];
}

/** What of a reading matters to the person looking at it: all but the moment. */
function fingerprint(capture: Capture): string {
  return JSON.stringify({ ...capture, readAt: 0 });
}
