/** The line at the foot of every sample page: it says what the page is, and leads on. */
import { html, type Markup } from './markup.ts';

export function sampleStrip(href: string, label: string): Markup {
  return html`<footer class="sample-strip">
    <span>Sample page: every person and company here is invented.</span>
    <a href="${href}">${label}</a>
  </footer>`;
}

export const SAMPLE_STRIP_CSS = `
.sample-strip { position: fixed; inset: auto 0 0 0; z-index: 5; display: flex; gap: 16px; justify-content: center;
  padding: 5px 16px; font-size: 12px; color: #5f6368; background: #f1f3f4; border-top: 1px solid #dadce0; }
.sample-strip a { color: #3a5a8c; }
@media (prefers-color-scheme: dark) {
  .sample-strip { color: #b6bbc2; background: #22262b; border-color: #383d44; }
  .sample-strip a { color: #9dbcf0; }
}
`;
