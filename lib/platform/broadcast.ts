import { browser } from 'wxt/browser';
import { messenger } from '../messages/messenger';
import type { Broadcasts } from '../messages/protocol';
import { SITE_PATTERNS } from './tabs';

/** Says something to every open page of ours, the sidebars inside pages too. Nobody listening is no error. */
export function tell<K extends keyof Broadcasts>(name: K, data: Parameters<Broadcasts[K]>[0]): void {
  const send = messenger.sendMessage as unknown as (name: K, data: unknown, tabId?: number) => Promise<void>;
  send(name, data).catch(() => undefined);
  // Firefox does not deliver these to a frame inside a page: there, the frame is reached through its tab.
  if (import.meta.env.FIREFOX) {
    void browser.tabs.query({ url: SITE_PATTERNS }).then((tabs) => {
      for (const { id } of tabs) if (id !== undefined) send(name, data, id).catch(() => undefined);
    });
  }
}
