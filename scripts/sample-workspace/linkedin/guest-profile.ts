/** A profile as a visitor sees it who is not signed in: meta tags, masked JSON-LD, sign-in blocks. */
import { embeddedJson, html, type Markup } from '../markup.ts';
import type { SamplePerson } from '../people.ts';
import { linkedinDocument, profileUrl } from './frame.ts';

export function guestProfile(person: SamplePerson): Markup {
  const title = `${person.name} - ${person.company} | LinkedIn`;
  return linkedinDocument({
    title,
    frontEnd: 'guest',
    head: html`<meta name="pageKey" content="public_profile_v3_desktop" />
      <meta id="config" data-member-id="0" />
      <link rel="canonical" href="${profileUrl(person)}" />
      <meta property="og:title" content="${title}" />
      <meta property="og:type" content="profile" />
      <meta property="og:url" content="${profileUrl(person)}" />
      <meta property="profile:first_name" content="${person.givenName}" />
      <meta property="profile:last_name" content="${person.familyName}" />
      <script type="application/ld+json">
        ${embeddedJson(structuredData(person))}
      </script>`,
    body: html`<header class="_0519"><span>Network</span><a href="/login">Sign in</a></header>
      <main class="main" id="main-content" role="main">
        <section class="profile">
          <section class="top-card-layout">
            <div class="top-card-layout__card">
              <img
                class="top-card-layout__entity-image"
                alt="${person.name}"
                width="120"
                height="120"
                src="/sample/face.svg"
              />
              <div class="top-card-layout__entity-info">
                <h1 class="top-card-layout__title">${person.name}</h1>
                <h2 class="top-card-layout__headline">${person.headline}</h2>
                <h3 class="top-card-layout__first-subline">
                  <div><span>${person.location}</span></div>
                </h3>
              </div>
            </div>
          </section>
          <section class="sign-in">
            <h2 class="contextual-sign-in-modal__context-screen-title">Sign in to see the full profile</h2>
          </section>
        </section>
      </main>`,
  });
}

/** Articles before the person, and the job title masked, as the site serves them to visitors. */
function structuredData(person: SamplePerson): object {
  const masked = '*'.repeat(person.title.length);
  return {
    '@context': 'http://schema.org',
    '@graph': [
      {
        '@type': 'Article',
        headline: 'What an old oven teaches about planning',
        author: { '@type': 'Person', name: person.name, url: profileUrl(person) },
      },
      { '@type': 'WebPage', url: profileUrl(person), reviewedBy: { '@type': 'Person', name: person.name } },
      {
        '@type': 'Person',
        name: person.name,
        url: profileUrl(person),
        sameAs: profileUrl(person),
        jobTitle: [masked],
        address: { '@type': 'PostalAddress', addressCountry: 'NO', addressLocality: person.location },
        worksFor: [{ '@type': 'Organization', name: person.company }],
      },
    ],
  };
}
