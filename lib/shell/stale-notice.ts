const STYLE = `
  :host { all: initial; position: fixed; right: 16px; bottom: 16px; z-index: 2147483001; }
  div { display: flex; gap: 12px; align-items: center; max-width: 320px; padding: 10px 12px; border-radius: 10px;
    background: #16201f; color: #f6f7f7; font: 13px/18px system-ui, sans-serif; box-shadow: 0 6px 24px rgb(0 0 0 / 30%); }
  button { all: unset; cursor: pointer; color: #8be0d5; font-weight: 600; white-space: nowrap; padding: 4px; }
  button:focus-visible { outline: 2px solid #8be0d5; border-radius: 4px; }
`;

/**
 * Says that this page still runs an old Doorstep, and offers the one thing that helps: reloading. Made
 * without any extension API, which is gone by then.
 */
export function showStaleNotice(words: { stale: string; reload: string }): void {
  const host = document.createElement('doorstep-notice');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = STYLE;
  const box = document.createElement('div');
  box.setAttribute('role', 'alert');
  const text = document.createElement('span');
  text.textContent = words.stale;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words.reload;
  button.addEventListener('click', () => location.reload());
  box.append(text, button);
  root.append(style, box);
  document.documentElement.append(host);
}
