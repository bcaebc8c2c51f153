/** Pages of the server-driven front end: no `h1`, meaningless classes, `componentkey` and `data-sdui-screen`. */
import { html, type Markup } from '../markup.ts';
import { HANEUL, YIZHOU, type SamplePerson } from '../people.ts';
import { FURTHER_PAGES } from './site-header.ts';
import { companyUrl, linkedinDocument, PROFILES, profilePath, profileUrl } from './frame.ts';

const SCREEN = 'com.linkedin.sdui.flagshipnav';

export function serverDrivenProfile(person: SamplePerson): Markup {
  const other = person.slug === HANEUL.slug ? YIZHOU : HANEUL;
  return screen({
    title: `${person.name} | LinkedIn`,
    name: 'profile.Profile',
    person,
    bar: stickyBar(person),
    top: topCard(person),
    rest: html`${aboutCard(person)} ${experienceCard(person)}
      <aside aria-label="Aside" class="_5d1a">
        <h2>People you may know</h2>
        <a href="${profileUrl(other)}"
          ><p>${other.name}</p>
          <p>${other.headline}</p></a
        >
      </aside>`,
  });
}

/** The feed: posts and names everywhere, and nobody to capture. */
export function feed(): Markup {
  return screen({
    title: 'Feed | LinkedIn',
    name: 'feed.MainFeed',
    bar: html``,
    top: html`<section class="_8aae">
      <h2>Feed</h2>
      <p>The people of this sample workspace, and further pages of it:</p>
      <nav class="pages">${FURTHER_PAGES.map(([name, path]) => html`<a href="${path}">${name}</a>`)}</nav>
    </section>`,
    rest: html`${PROFILES.map(
      (person) =>
        html`<section class="_8aae">
          <a href="${profilePath(person)}"
            ><h2>${person.name}</h2>
            <p>${person.headline}</p></a
          >
          <p>${person.about}</p>
        </section>`,
    )}`,
  });
}

interface Screen {
  title: string;
  name: string;
  person?: SamplePerson;
  bar: Markup;
  top: Markup;
  rest: Markup;
}

function screen({ title, name, person, bar, top, rest }: Screen): Markup {
  return linkedinDocument({
    title,
    frontEnd: 'server-driven',
    ...(person && { person }),
    body: html`<div id="root" data-strictmode="true">
      <header class="_0519">
        <div data-testid="primary-nav"><a href="/feed/">Network</a></div>
      </header>
      <div data-sdui-screen="${SCREEN}.${name}">
        <div role="toolbar" data-part="bar">${bar}</div>
        <main id="workspace" tabindex="-1">
          <div data-part="top">${top}</div>
          <div data-part="rest" data-testid="lazy-column">${rest}</div>
        </main>
      </div>
    </div>`,
  });
}

function cardKey({ profileId }: SamplePerson, card: string): string {
  return `com.linkedin.sdui.profile.card.ref${profileId}${card}`;
}

function topCard(person: SamplePerson): Markup {
  const url = profileUrl(person);
  const member = `urn%3Ali%3Afsd_profile%3A${person.profileId}`;
  return html`<div componentkey="${cardKey(person, 'Topcard')}">
    <section class="_8aae" componentkey="${cardKey(person, 'Topcard')}">
      <div class="_c07e"></div>
      <a href="${url}" class="_af62" aria-label="Profile photo"
        ><img alt="" width="120" height="120" src="/sample/face.svg"
      /></a>
      <div>
        <div class="_row">
          <a href="${url}"
            ><div><h2>${person.name}</h2></div></a
          >
          <p class="_b7c1 _s30d">· 2nd</p>
        </div>
        <p class="_b7c1 _h9e2">${person.headline}</p>
        <p class="_b7c1 _s30d">${person.company} · ${person.school}</p>
        <div class="_row">
          <p class="_b7c1 _s30d">${person.location}</p>
          <p class="_b7c1 _s30d">·</p>
          <p class="_b7c1 _s30d"><a href="${url}overlay/contact-info/">Contact info</a></p>
        </div>
      </div>
      <div class="_row">${lockup('company', person.company)} ${lockup('school', person.school)}</div>
      <div class="_row">
        <a
          href="/messaging/compose/?profileUrn=${member}&recipient=${person.profileId}&screenContext=NON_SELF_PROFILE_VIEW"
          ><span>Message</span></a
        >
      </div>
    </section>
    <div componentkey="ProfilePostConnectDrawer_${person.slug}"></div>
  </div>`;
}

/** Employer and school once more, each with the picture that says which of the two it is. */
function lockup(kind: 'company' | 'school', name: string): Markup {
  return html`<div role="button" tabindex="0" class="_row">
    <figure aria-hidden="true">
      <svg id="${kind}-accent-4" width="24" height="24"></svg>
      <img alt="" width="24" height="24" src="/sample/house.svg" />
    </figure>
    <p class="_b7c1 _s30d"><span>${name}</span></p>
  </div>`;
}

/** Repeats the name while one scrolls; after a change of page it is the last to follow. */
function stickyBar(person: SamplePerson): Markup {
  return html`<a href="${profileUrl(person)}"
    ><div aria-label="${person.name}">
      <p class="_b7c1 _t4ff">${person.name}</p>
      <div class="_5e90">
        <p class="_b7c1 _s30d"><span>${person.headline}</span></p>
      </div>
    </div></a
  >`;
}

function aboutCard(person: SamplePerson): Markup {
  return html`<section class="_8aae" componentkey="${cardKey(person, 'About')}">
    <h2>About</h2>
    <p><span data-testid="expandable-text-box">${person.about}</span></p>
  </section>`;
}

function experienceCard(person: SamplePerson): Markup {
  const { earlier, title, company, since } = person;
  return html`<section class="_8aae" componentkey="${cardKey(person, 'ExperienceTopLevelSection')}">
    <div componentkey="profile_experience_top_anchor_${person.slug}"></div>
    <h2>Experience</h2>
    <div>
      ${entry('1', { title, company, years: since, url: companyUrl(person) })}
      ${entry('2', { ...earlier, url: '/company/earlier/' })}
    </div>
  </section>`;
}

function entry(key: string, job: { title: string; company: string; years: string; url: string }): Markup {
  return html`<div componentkey="entity-collection-item--${key}">
    <a href="${job.url}"
      ><figure><img alt="${job.company} logo" width="48" height="48" src="/sample/house.svg" /></figure
    ></a>
    <a href="${job.url}">
      <div>
        <p class="_b7c1 _bold">${job.title}</p>
        <p class="_b7c1 _c58a">${job.company}</p>
      </div>
      <p class="_b7c1 _s30d">${job.years}</p>
    </a>
  </div>`;
}
