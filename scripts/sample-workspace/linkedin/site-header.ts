/** The bar on top of the pages that load anew: where else there is something to look at. */
import { html, type Markup } from '../markup.ts';
import { REP } from '../people.ts';

/** The sample's further pages, by what they are. */
export const FURTHER_PAGES = [
  ['People search', '/search/results/people/?keywords=cold%20chain'],
  ['Connections', '/mynetwork/invite-connect/connections/'],
  ['Company', '/company/northquay-foods/'],
  ['Messages', '/messaging/thread/2-c2FtcGxlLWRhbmE=/'],
  ['Sales lead', '/sales/lead/ACwAAQd4n40k4f0rN0rthqu4yF00dsS4mpl3302,NAME_SEARCH,s4mp'],
  ['Sales search', '/sales/search/people?query=cold'],
  ['Changed page', '/in/imke-vandersloot-maes/?redesigned'],
] as const;

export function siteHeader(): Markup {
  return html`<header id="global-nav" class="global-nav">
    <a class="global-nav__logo" href="/feed/" aria-label="Home">Network</a>
    <nav class="pages">${FURTHER_PAGES.map(([name, path]) => html`<a href="${path}">${name}</a>`)}</nav>
    <button class="global-nav__primary-link-me-menu-trigger" type="button">
      <img class="global-nav__me-photo" alt="${REP.name}" width="26" height="26" src="/sample/face.svg" />
      <span>Me</span>
    </button>
  </header>`;
}
