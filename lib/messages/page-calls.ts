/**
 * What the scripts that are put into a page on request offer: one object in the extension's own world of that
 * page, which the page's scripts do not share.
 */
import type { Capture } from '../people/capture';
import type { LetterPlace } from '../settings/settings';

/**
 * Key of that object, and of what else the scripts of one page leave for each other. Always a registered symbol:
 * a page can put elements of any id under the names of `globalThis`, in our world too.
 */
export const PAGE_SERVICE = 'doorstep.page';

/** Key of what the shell is to do as soon as it is there; see `SidebarShow`. */
export const SHELL_ERRAND = 'doorstep.errand';

/**
 * `toggle` from the toolbar or the key; `save` from the other key: a sidebar that opens for it saves whom it
 * reads first.
 */
export type SidebarShow = 'toggle' | 'close' | 'save';

export interface PageService {
  /** Reads the page on screen. */
  read(data: { ownAddresses: string[]; written?: boolean }): Capture;
  /** Would the last reading come out otherwise now? Also true where there was none. */
  hasChanged(): boolean;
  /** The page's shape without anything it says, to be sent to whoever mends the readers. */
  shape(data: { version: string }): string;
  /** Fills an open compose window; `none` where none is open. */
  composeFill(data: { to: string; subject: string; body: string; place: LetterPlace }): 'filled' | 'none';
  /** Puts the compose window back as it was before the last fill. */
  composeUndo(): boolean;
}

/** What the background asks of a page. */
export type PageCall = Exclude<keyof PageService, 'hasChanged'>;
