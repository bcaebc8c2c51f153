import { ask, isContextGone } from '../messages/client';
import { messenger } from '../messages/messenger';
import { SHELL_ERRAND, type SidebarShow } from '../messages/page-calls';
import { ORDER_CHECKS, type OrderData } from '../messages/page-orders';
import type { PageOrders } from '../messages/protocol';
import type { LauncherState } from '../messages/views';
import { createLauncher } from './launcher';
import { serviceHere } from './page-service';
import { watchPage } from './page-watch';
import { createSidebarFrame } from './sidebar-frame';
import { showStaleNotice } from './stale-notice';

export interface ShellOptions {
  /** Address of the sidebar's page, from the extension's own runtime. */
  sidebarAddress: string;
  /** The page does not scroll as a whole, and fixes parts of itself to the window's edge. */
  keepsFixedParts: boolean;
}

/** How often an open sidebar makes sure that its extension still lives; ms. */
const ALIVE_CHECK = 1_000;

const ERRAND = Symbol.for(SHELL_ERRAND);
const HERE = Symbol.for('doorstep.shell');
const world = globalThis as { [ERRAND]?: SidebarShow; [HERE]?: true };

/**
 * Everything of Doorstep that stands in a page: the launcher, the frame, and answers to the background's orders.
 * Where the launcher is off it is put in when the rep asks, and leaves when the sidebar is closed. With the
 * sidebar closed no observer, no timer and no listener of the page is there.
 */
export async function startShell({ sidebarAddress, keepsFixedParts }: ShellOptions): Promise<void> {
  if (world[HERE]) return;
  world[HERE] = true;
  const errand = world[ERRAND];
  delete world[ERRAND];

  let state: LauncherState | null = null;
  let watch: AbortController | null = null;
  let left = false;

  const frame = createSidebarFrame(
    (width) => void ask('sidebarResized', { width }).catch(leaveIfGone),
    keepsFixedParts,
  );
  const launcher = createLauncher(
    () => open(),
    (position) => void ask('launcherMoved', { position }).catch(leaveIfGone),
  );

  answerOrder('launcherRefresh', () => void refresh());
  answerOrder('addressChanged', () => (frame.isOpen ? tellMoved() : void refresh()));
  answerOrder('shellLeave', () => leave());
  answerOrder('sidebarShow', ({ how }) => {
    const wasOpen = frame.isOpen;
    if (how === 'save') open('#save');
    else if (how === 'close' || wasOpen) close();
    else open();
    return wasOpen;
  });

  // A copy whose extension was reloaded cannot tidy up after itself.
  for (const old of document.querySelectorAll('doorstep-launcher, doorstep-notice')) old.remove();
  await refresh(errand);
  if (errand) open(errand === 'save' ? '#save' : '');

  async function refresh(coming?: SidebarShow): Promise<void> {
    try {
      state = await ask('launcherState', { address: location.href });
    } catch {
      leaveIfGone();
      return;
    }
    if (left || frame.isOpen) return;
    if (state.enabled) launcher.update(state);
    else if (!coming) leave();
  }

  function open(place = ''): void {
    if (isContextGone()) return leaveAsGone();
    if (left || frame.isOpen) return;
    launcher.remove();
    frame.open(sidebarAddress + place, state?.width ?? 380);
    watch?.abort();
    watch = new AbortController();
    const { signal } = watch;
    watchPage(() => {
      if (serviceHere()?.hasChanged() ?? true) tellMoved();
    }, signal);
    const alive = setInterval(leaveIfGone, ALIVE_CHECK);
    signal.addEventListener('abort', () => clearInterval(alive));
  }

  function close(): void {
    watch?.abort();
    frame.close();
    if (state?.enabled) launcher.update(state);
    void refresh();
  }

  function tellMoved(): void {
    ask('pageMoved', { address: location.href }).catch(leaveIfGone);
  }

  /** Takes everything away: afterwards the page is as it was before. */
  function leave(): void {
    left = true;
    watch?.abort();
    frame.close();
    launcher.remove();
    // A context that is gone has no listeners left, and refuses to be asked.
    if (!isContextGone()) messenger.removeAllListeners();
    delete world[HERE];
  }

  function leaveIfGone(): void {
    if (isContextGone()) leaveAsGone();
  }

  /** The extension was reloaded: this copy says so and goes. What was typed is kept by the new one. */
  function leaveAsGone(): void {
    const wasOpen = frame.isOpen;
    leave();
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
