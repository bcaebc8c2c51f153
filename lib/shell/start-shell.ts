import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { ask, isContextGone } from '../messages/client';
import { messenger } from '../messages/messenger';
import { ORDER_CHECKS, type OrderData } from '../messages/page-orders';
import type { PageOrders } from '../messages/protocol';
import type { LauncherState } from '../messages/views';
import type { Capture } from '../people/capture';
import { createLauncher } from './launcher';
import { watchPage } from './page-watch';
import { createSidebarFrame } from './sidebar-frame';
import { showStaleNotice } from './stale-notice';

/** What a site brings: its reader, and its writer where it has one. */
export interface Site {
  read(ownAddresses: string[]): Capture;
  composeFill?(data: OrderData<'composeFill'>): 'filled' | 'none';
  composeUndo?(): boolean;
  /** The page does not scroll as a whole, and fixes parts of itself to the window's edge. */
  keepsFixedParts?: boolean;
  /** Address of the sidebar's page, from the extension's own runtime. */
  sidebarAddress: string;
}

/** How often an open sidebar makes sure that its extension still lives; ms. */
const ALIVE_CHECK = 1_000;

/**
 * Everything Doorstep does in a page: the launcher, the frame, and answers to the background's orders.
 * With the sidebar closed, no observer and no timer runs.
 */
export async function startShell(ctx: ContentScriptContext, site: Site): Promise<void> {
  let state: LauncherState | null = null;
  let ownAddresses: string[] = [];
  let lastReading = '';
  let watch: AbortController | null = null;

  const frame = createSidebarFrame(
    (width) => void ask('sidebarResized', { width }).catch(leaveIfGone),
    site.keepsFixedParts,
  );
  const launcher = createLauncher(
    () => open(),
    (position) => void ask('launcherMoved', { position }).catch(leaveIfGone),
  );

  answerOrder('pageRead', (data) => {
    ownAddresses = data.ownAddresses;
    const capture = site.read(ownAddresses);
    lastReading = fingerprint(capture);
    return capture;
  });
  answerOrder('composeFill', (data) => site.composeFill?.(data) ?? 'none');
  answerOrder('composeUndo', () => site.composeUndo?.() ?? false);
  answerOrder('launcherRefresh', () => void refresh());
  answerOrder('sidebarShow', ({ how }) => {
    const wasOpen = frame.isOpen;
    if (how === 'save') open('#save');
    else if (how === 'close' || wasOpen) close();
    else open();
    return wasOpen;
  });

  ctx.addEventListener(window, 'wxt:locationchange', ({ newUrl }) => {
    // The event comes before the address changes: `location` still holds the old one.
    void refresh(newUrl.href);
    if (frame.isOpen) tellMoved(newUrl.href);
  });
  await refresh();

  async function refresh(address = location.href): Promise<void> {
    try {
      state = await ask('launcherState', { address });
      if (!frame.isOpen) launcher.update(state);
    } catch {
      leaveIfGone();
    }
  }

  function open(place = ''): void {
    if (isContextGone()) return leave();
    if (frame.isOpen) return;
    launcher.remove();
    frame.open(site.sidebarAddress + place, state?.width ?? 380);
    watch?.abort();
    watch = new AbortController();
    const { signal } = watch;
    watchPage(() => {
      if (fingerprint(site.read(ownAddresses)) !== lastReading) tellMoved();
    }, signal);
    const alive = setInterval(leaveIfGone, ALIVE_CHECK);
    signal.addEventListener('abort', () => clearInterval(alive));
  }

  function close(): void {
    watch?.abort();
    frame.close();
    if (state) launcher.update(state);
    void refresh();
  }

  function tellMoved(address = location.href): void {
    ask('pageMoved', { address }).catch(leaveIfGone);
  }

  function leaveIfGone(): void {
    if (isContextGone()) leave();
  }

  /** The extension was reloaded: this copy says so and goes. What was typed is kept by the new one. */
  function leave(): void {
    const wasOpen = frame.isOpen;
    watch?.abort();
    frame.close();
    launcher.remove();
    ctx.abort();
    if (wasOpen && state) showStaleNotice(state.words);
  }
}

function answerOrder<K extends keyof PageOrders>(
  name: K,
  handle: (data: OrderData<K>) => ReturnType<PageOrders[K]>,
): void {
  const listen = messenger.onMessage as unknown as (
    name: K,
    listener: (message: { data: unknown }) => unknown,
  ) => void;
  listen(name, ({ data }) => {
    const check: (data: unknown) => data is OrderData<K> = ORDER_CHECKS[name];
    if (!check(data)) throw new TypeError(`Doorstep: malformed ${name}`);
    return handle(data);
  });
}

/** What of a reading matters to the person looking at it: two equal fingerprints look the same. */
function fingerprint({ address, people, silence, unread, conversation }: Capture): string {
  return JSON.stringify([address, people, silence, unread, conversation]);
}
