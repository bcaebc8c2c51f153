/** A profile on the older front end: `h1`, numeric member id, embedded JSON in `code` elements. */
import { html, type Markup } from '../markup.ts';
import { DANA, MARTA, REP, type SamplePerson } from '../people.ts';
import { companyUrl, linkedinDocument, profilePath, twin } from './frame.ts';

export function emberProfile(person: SamplePerson): Markup {
  return linkedinDocument({
    title: `(2) ${person.name} | LinkedIn`,
    frontEnd: 'ember',
    person,
    body: html`${globalNavigation()} ${embeddedData(person)}
      <div data-part="bar">${stickyBar(person)}</div>
      <div class="scaffold-layout">
        <main>
          <div data-part="top">${topCard(person)}</div>
          <div data-part="rest">${about(person)} ${experience(person)}</div>
        </main>
        ${alsoViewed(person)}
      </div>`,
  });
}

function globalNavigation(): Markup {
  return html`<header id="global-nav" class="global-nav">
    <a class="global-nav__logo" href="/feed/" aria-label="Home">Network</a>
    <button class="global-nav__primary-link-me-menu-trigger" type="button">
      <img class="global-nav__me-photo" alt="${REP.name}" width="26" height="26" src="/sample/face.svg" />
      <span>Me</span>
    </button>
  </header>`;
}

/** Repeats name and headline while one scrolls. */
function stickyBar(person: SamplePerson): Markup {
  return html`<section class="sticky">
    <img alt="" width="32" height="32" src="/sample/face.svg" />
    <div class="_41ce">
      <div class="_5e90 t-bold">${person.name}</div>
      <div class="_a2d7">${person.headline}</div>
    </div>
  </section>`;
}

function topCard(person: SamplePerson): Markup {
  const path = profilePath(person);
  const own = person.slug === REP.slug;
  return html`<section class="artdeco-card" data-member-id="${person.memberId}">
    <div class="cover"></div>
    <img
      class="pv-top-card-profile-picture__image--show"
      title="${person.name}"
      alt="${person.name}"
      width="120"
      height="120"
      src="/sample/face.svg"
    />
    ${own && html`<a class="edit" href="${path}edit/intro/?profileFormEntryPoint=PROFILE_SECTION" aria-label="Edit intro">✎</a>`}
    <div class="mt2 relative">
      <a href="${path}overlay/about-this-profile/" aria-label="${person.name}"
        ><h1 class="inline t-24 v-align-middle break-words">${person.name}</h1></a
      >
      ${
        !own &&
        html`<span class="distance-badge"
          ><span class="visually-hidden">2nd degree connection</span
          ><span class="dist-value" aria-hidden="true">2nd</span></span
        >`
      }
      <div class="text-body-medium break-words">${person.headline}</div>
      <ul class="facts">
        ${fact(person.company, 'Current company')} ${fact(person.school, 'Education')}
      </ul>
      <div class="mt2">
        <span class="text-body-small inline t-black--light break-words">${person.location}</span>
        <span class="_7fd0 t-black--light"
          ><a id="top-card-text-details-contact-info" href="${path}overlay/contact-info/"
            >Contact info</a
          ></span
        >
      </div>
    </div>
  </section>`;
}

/** Employer and school beside the headline: buttons with a picture each. */
function fact(name: string, label: string): Markup {
  return html`<li>
    <button type="button" aria-label="${label}: ${name}. Click to skip to its card">
      <img alt="" width="24" height="24" src="/sample/house.svg" />
      <span class="hoverable-link-text break-words text-body-small t-black"
        ><div dir="ltr">${name}</div></span
      >
    </button>
  </li>`;
}

function about({ about: text }: SamplePerson): Markup {
  return html`<section class="artdeco-card pv-profile-card">
    <div id="about" class="pv-profile-card__anchor"></div>
    <h2 class="pvs-header__title">${twin('About')}</h2>
    <p>${twin(text)}</p>
  </section>`;
}

function experience(person: SamplePerson): Markup {
  const { earlier, title, company, since } = person;
  return html`<section class="artdeco-card pv-profile-card" data-view-name="profile-card">
    <div id="experience" class="pv-profile-card__anchor"></div>
    <h2 class="pvs-header__title">${twin('Experience')}</h2>
    <ul>
      ${entry({ title, company, years: since, url: companyUrl(person) })}
      ${entry({ ...earlier, url: '/company/earlier/' })}
    </ul>
  </section>`;
}

function entry({
  title,
  company,
  years,
  url,
}: {
  title: string;
  company: string;
  years: string;
  url: string;
}): Markup {
  return html`<li class="artdeco-list__item">
    <div data-view-name="profile-component-entity">
      <a data-field="experience_company_logo" href="${url}"
        ><img alt="${company} logo" width="48" height="48" src="/sample/house.svg"
      /></a>
      <a data-field="experience_company_logo" href="${url}">
        <div class="mr1 hoverable-link-text t-bold">${twin(title)}</div>
        <span class="t-14 t-normal">${twin(`${company} · Full-time`)}</span>
        <span class="t-14 t-normal t-black--light"
          ><span class="pvs-entity__caption-wrapper" aria-hidden="true">${years}</span
          ><span class="visually-hidden">${years}</span></span
        >
      </a>
    </div>
  </li>`;
}

/** Someone else in the right column: looks like a person, and is not the one on screen. */
function alsoViewed(person: SamplePerson): Markup {
  const other = person.slug === DANA.slug ? MARTA : DANA;
  return html`<aside class="scaffold-layout__aside">
    <section class="artdeco-card pv-profile-card">
      <h2 class="pvs-header__title">${twin('People also viewed')}</h2>
      <a href="${profilePath(other)}" class="also"
        >${twin(other.name)}<span class="t-14">${twin(other.headline)}</span></a
      >
    </section>
  </aside>`;
}

/** The viewer's own data comes first, then the shown person's; both stay from the first load on. */
function embeddedData(person: SamplePerson): Markup {
  const me = {
    data: {
      '*miniProfile': `urn:li:fs_miniProfile:${REP.profileId}`,
      $type: 'com.linkedin.voyager.common.Me',
    },
    included: [
      {
        $type: 'com.linkedin.voyager.identity.shared.MiniProfile',
        entityUrn: `urn:li:fs_miniProfile:${REP.profileId}`,
        dashEntityUrn: `urn:li:fsd_profile:${REP.profileId}`,
        objectUrn: `urn:li:member:${REP.memberId}`,
        publicIdentifier: REP.slug,
        firstName: REP.givenName,
        lastName: REP.familyName,
        occupation: REP.headline,
      },
    ],
  };
  const shown = {
    data: {
      data: {
        identityDashProfilesByMemberIdentity: { '*elements': [`urn:li:fsd_profile:${person.profileId}`] },
      },
    },
    included: [
      {
        $type: 'com.linkedin.voyager.dash.identity.profile.Profile',
        entityUrn: `urn:li:fsd_profile:${person.profileId}`,
        objectUrn: `urn:li:member:${person.memberId}`,
        publicIdentifier: person.slug,
        firstName: person.givenName,
        lastName: person.familyName,
        headline: person.headline,
      },
    ],
  };
  return html`${block(101, '/voyager/api/me', me)}
  ${block(102, `/voyager/api/graphql?variables=(vanityName:${person.slug})&queryId=voyagerIdentityDashProfiles.5a`, shown)}`;
}

/** In a `code` element the JSON stands as escaped text, beside the request that it answered. */
function block(id: number, request: string, body: unknown): Markup {
  const datalet = { request, status: 200, body: `bpr-guid-${id}`, method: 'GET' };
  return html`<code hidden id="bpr-guid-${id}">${JSON.stringify(body)}</code>
    <code hidden id="datalet-bpr-guid-${id}">${JSON.stringify(datalet)}</code>`;
}
