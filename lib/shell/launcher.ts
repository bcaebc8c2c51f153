import type { LauncherState } from '../messages/views';

export interface Launcher {
  /** Shows the state; creates the tab when it is not there yet. */
  update(state: LauncherState): void;
  remove(): void;
}

const STYLE = `
  :host { all: initial; position: fixed; right: 0; z-index: 2147483000; }
  :host([hidden]) { display: none; }
  button {
    all: unset; box-sizing: border-box; display: flex; flex-direction: column; align-items: center; gap: 3px;
    width: 28px; padding: 8px 0 7px; cursor: pointer; touch-action: none; user-select: none;
    border-radius: 8px 0 0 8px; border: 1px solid rgb(11 107 98 / 35%); border-right: 0;
    background: #fff; color: #0b6b62; box-shadow: 0 2px 8px rgb(0 0 0 / 14%);
    font: 600 11px/14px system-ui, sans-serif;
  }
  button:hover { background: #e0f1ee; }
  button:focus-visible { outline: 2px solid #0b6b62; outline-offset: 2px; }
  svg { width: 16px; height: 16px; display: block; }
  i { width: 8px; height: 8px; border-radius: 50%; background: transparent; border: 1.5px solid #7d898a; box-sizing: border-box; }
  [data-state=none] i { display: none; }
  [data-state=known] i { background: #0b6b62; border-color: #0b6b62; }
  [data-state=due] i { background: #b86b00; border-color: #b86b00; }
  b { font: inherit; }
  @media (prefers-color-scheme: dark) {
    button { background: #1c1f22; color: #5fd0c2; border-color: rgb(95 208 194 / 35%); }
    button:hover { background: #15332f; }
    button:focus-visible { outline-color: #5fd0c2; }
    [data-state=known] i { background: #5fd0c2; border-color: #5fd0c2; }
    [data-state=due] i { background: #f0b964; border-color: #f0b964; }
  }
`;

/** A door, ajar. */
const DOOR =
  'M4 14.5V2.2a.7.7 0 0 1 .55-.69l6-1.3a.7.7 0 0 1 .85.68V15.1M2.2 14.5h2M11.4 14.5h2.4M8.9 7.9v.7';

/**
 * The one small tab at the page's edge: shows "known / new / due", opens the sidebar, can be dragged up
 * and down. Its shadow root is closed so that the page neither styles nor reads it.
 * @param onOpen the rep pressed it. @param onMoved it was dragged; share of the window's height, 0-1.
 */
export function createLauncher(onOpen: () => void, onMoved: (position: number) => void): Launcher {
  let host: HTMLElement | null = null;
  let button: HTMLButtonElement | null = null;
  let count: HTMLElement | null = null;

  function build(): void {
    host = document.createElement('doorstep-launcher');
    const root = host.attachShadow({ mode: 'closed' });
    const style = document.createElement('style');
    style.textContent = STYLE;
    button = document.createElement('button');
    button.type = 'button';
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('viewBox', '0 0 16 16');
    svg.setAttribute('aria-hidden', 'true');
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute('d', DOOR);
    for (const [name, value] of Object.entries({
      fill: 'none',
      stroke: 'currentColor',
      'stroke-width': '1.4',
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    })) {
      path.setAttribute(name, value);
    }
    svg.append(path);
    const dot = document.createElement('i');
    count = document.createElement('b');
    button.append(svg, dot, count);
    root.append(style, button);
    drag(button, host, onOpen, onMoved);
    document.documentElement.append(host);
  }

  return {
    update(state) {
      if (!state.enabled) {
        this.remove();
        return;
      }
      if (!host?.isConnected) build();
      if (!host || !button || !count) return;
      host.style.top = `${clamp(state.position) * 100}vh`;
      button.dataset.state = state.state;
      button.title = state.words.title;
      button.setAttribute('aria-label', state.words.title);
      count.textContent = state.due > 0 ? String(Math.min(state.due, 99)) : '';
    },
    remove() {
      host?.remove();
      host = null;
    },
  };
}

function clamp(position: number): number {
  return Math.min(0.92, Math.max(0.02, position));
}

/** A press that moves less than 4 px is a click; more is a drag. */
function drag(
  button: HTMLButtonElement,
  host: HTMLElement,
  onOpen: () => void,
  onMoved: (position: number) => void,
): void {
  let from: number | null = null;
  let moved = false;
  button.addEventListener('pointerdown', (event) => {
    from = event.clientY;
    moved = false;
    button.setPointerCapture(event.pointerId);
  });
  button.addEventListener('pointermove', (event) => {
    if (from === null || (!moved && Math.abs(event.clientY - from) < 4)) return;
    moved = true;
    host.style.top = `${clamp((event.clientY - 20) / window.innerHeight) * 100}vh`;
  });
  button.addEventListener('pointerup', (event) => {
    if (moved) onMoved(clamp((event.clientY - 20) / window.innerHeight));
    from = null;
  });
  button.addEventListener('click', (event) => {
    // Only the rep opens the sidebar: a click made by the page's script is not trusted.
    if (event.isTrusted && !moved) onOpen();
    moved = false;
  });
}
