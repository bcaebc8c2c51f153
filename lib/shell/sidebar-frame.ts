import { lendStyle } from './lent-style';

export interface SidebarFrame {
  readonly isOpen: boolean;
  open(address: string, width: number): void;
  close(): void;
}

const STYLE = `
  :host { all: initial; position: fixed; inset: 0 0 0 auto; z-index: 2147483001; display: block; }
  .box { position: relative; height: 100%; box-shadow: -1px 0 0 rgb(0 0 0 / 12%), -8px 0 24px rgb(0 0 0 / 8%); }
  iframe { display: block; width: 100%; height: 100%; border: 0; color-scheme: normal; }
  .grip { position: absolute; inset: 0 auto 0 -4px; width: 8px; cursor: ew-resize; touch-action: none; }
  .grip:hover, .grip[data-on] { background: linear-gradient(90deg, transparent 3px, #0b6b62 3px 5px, transparent 5px); }
  .box[data-dragging] iframe { pointer-events: none; }
`;

const MIN_WIDTH = 320;
const MAX_WIDTH = 480;

/**
 * The frame that holds the sidebar: an extension page in an iframe, so that neither the page's styles
 * nor its keyboard listeners reach what is typed there. The page is narrowed beside it and gets its
 * width back when it closes.
 * @param onResized the rep dragged the edge; CSS pixels, 320-480.
 * @param keepsFixedParts also move what the page fixes to the window's right edge.
 */
export function createSidebarFrame(
  onResized: (width: number) => void,
  keepsFixedParts = false,
): SidebarFrame {
  let host: HTMLElement | null = null;
  let lent: ReturnType<typeof lendStyle>[] = [];

  return {
    get isOpen() {
      return host?.isConnected ?? false;
    },
    open(address, width) {
      if (host?.isConnected) return;
      // The page may have thrown the frame out: what was lent is given back before it is lent again.
      this.close();
      host = document.createElement('doorstep-sidebar');
      const root = host.attachShadow({ mode: 'closed' });
      const style = document.createElement('style');
      style.textContent = STYLE;
      const box = document.createElement('div');
      box.className = 'box';
      box.style.width = `${width}px`;
      const frame = document.createElement('iframe');
      frame.title = 'Doorstep';
      frame.allow = 'clipboard-write';
      frame.src = address;
      const grip = document.createElement('div');
      grip.className = 'grip';
      const margin = lendStyle(document.documentElement, 'margin-right');
      lent = [margin];
      const makeRoom = (taken: number) => margin.set(`${taken}px`);
      resize(grip, box, makeRoom, onResized);
      box.append(frame, grip);
      root.append(style, box);
      document.documentElement.append(host);
      makeRoom(width);
      // Gmail's message windows are fixed to the window's corner, under our frame. With layout containment
      // they are fixed to the narrowed body instead. Only where the page does not scroll as a whole:
      // there, fixed parts would scroll away.
      if (keepsFixedParts) {
        const contain = lendStyle(document.body, 'contain');
        contain.set('layout');
        lent.push(contain);
      }
      frame.addEventListener('load', () => frame.focus(), { once: true });
    },
    close() {
      if (!host) return;
      host.remove();
      host = null;
      for (const one of lent) one.giveBack();
    },
  };
}

function resize(
  grip: HTMLElement,
  box: HTMLElement,
  makeRoom: (width: number) => void,
  onResized: (width: number) => void,
): void {
  let dragging = false;
  const widthAt = (event: PointerEvent) =>
    Math.round(Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, window.innerWidth - event.clientX)));
  grip.addEventListener('pointerdown', (event) => {
    dragging = true;
    grip.setPointerCapture(event.pointerId);
    grip.dataset.on = '';
    box.dataset.dragging = '';
  });
  grip.addEventListener('pointermove', (event) => {
    if (!dragging) return;
    const width = widthAt(event);
    box.style.width = `${width}px`;
    makeRoom(width);
  });
  grip.addEventListener('pointerup', (event) => {
    dragging = false;
    delete grip.dataset.on;
    delete box.dataset.dragging;
    onResized(widthAt(event));
  });
}
