/** Lists of people on the server-driven front end: a search, and the rep's own connections. */
import { html, type Markup } from '../markup.ts';
import { linkedinDocument } from './frame.ts';
import { CONNECTIONS, FOUND, type ListedPerson } from './listed-people.ts';
import { siteHeader } from './site-header.ts';

const SCREEN = 'com.linkedin.sdui.flagshipnav';

export function peopleSearch(): Markup {
  return screen(
    'search.SearchResultsPeople',
    'cold chain | Search | LinkedIn',
    html`<section class="_8aae">
      <h2>About 8 results</h2>
      <div role="list">${FOUND.map(result)}</div>
    </section>`,
  );
}

export function connections(): Markup {
  return screen(
    'mynetwork.Connections',
    '(3) Connections | LinkedIn',
    html`<section class="_8aae">
      <h2>${CONNECTIONS.length} connections</h2>
      <div componentkey="ConnectionsPage_ConnectionsList">${CONNECTIONS.map(connection)}</div>
    </section>`,
  );
}

function screen(name: string, title: string, list: Markup): Markup {
  return linkedinDocument({
    title,
    frontEnd: 'whole',
    body: html`<div id="root" data-strictmode="true">
      ${siteHeader()}
      <div data-sdui-screen="${SCREEN}.${name}">
        <main id="workspace" tabindex="-1">${list}</main>
      </div>
    </div>`,
  });
}

/** The whole row is a link; live pages nest the name's link in it, which no parser does. */
function result({ slug, name, headline, location, degree }: ListedPerson): Markup {
  const url = `https://www.linkedin.com/in/${slug}/`;
  return html`<div data-view-name="people-search-result">
    <div role="listitem" class="_line">
      <a href="${url}"
        ><figure aria-label="${name}">
          <img alt="${name}" width="56" height="56" src="/sample/face.svg" /></figure
      ></a>
      <div class="_words">
        <p>
          <a class="_name" data-view-name="search-result-lockup-title" href="${url}">${name}</a>
          <span> • ${degree} </span>
        </p>
        <div><p>${headline}</p></div>
        <div><p class="_soft">${location}</p></div>
      </div>
      ${
        degree !== '1st' &&
        html`<a
          class="_ask"
          aria-label="Invite ${name} to connect"
          href="/preload/search-custom-invite/?vanityName=${slug}"
          >Connect</a
        >`
      }
    </div>
  </div>`;
}

function connection({ slug, name, headline, profileId, connected }: ListedPerson): Markup {
  const url = `https://www.linkedin.com/in/${slug}/`;
  const member = `urn%3Ali%3Afsd_profile%3A${profileId}`;
  return html`<div data-view-name="connections-list">
    <div class="_line">
      <a href="${url}" data-view-name="connections-profile"
        ><figure>
          <img alt="${name}’s profile picture" width="56" height="56" src="/sample/face.svg" /></figure
      ></a>
      <div class="_words">
        <p><a class="_name" href="${url}">${name}</a></p>
        <p>${headline}</p>
        <p class="_soft">connected on ${connected ?? ''}</p>
      </div>
      <a
        class="_ask"
        aria-label="Message"
        href="/messaging/compose/?recipient=${profileId}&recipients=List%28${member}%29"
        >Message</a
      >
    </div>
  </div>`;
}
