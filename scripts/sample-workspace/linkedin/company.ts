/** The page of a company: as a member sees it, and as a visitor does who is not signed in. */
import { embeddedJson, html, type Markup } from '../markup.ts';
import { linkedinDocument, twin } from './frame.ts';
import { siteHeader } from './site-header.ts';

interface SampleCompany {
  slug: string;
  name: string;
  tagline: string;
  industry: string;
  place: string;
  followers: string;
  size: string;
  site: string;
}

const NORTHQUAY: SampleCompany = {
  slug: 'northquay-foods',
  name: 'Northquay Foods',
  tagline: 'Frozen, not forgotten.',
  industry: 'Food and Beverage Manufacturing',
  place: 'Seattle, Washington',
  followers: '4,812 followers',
  size: '201-500 employees',
  site: 'www.northquay.example',
};

const SALTMARSH: SampleCompany = {
  slug: 'saltmarsh-bakery',
  name: 'Saltmarsh Bakery',
  tagline: 'One very old recipe.',
  industry: 'Baked Goods Manufacturing',
  place: 'Bergen, Vestland',
  followers: '655 followers',
  size: '51-200 employees',
  site: 'www.saltmarsh.example',
};

/** @returns the page at `/company/<slug>/`; null for a company that the sample does not have. */
export function companyPage(slug: string): Markup | null {
  if (slug === NORTHQUAY.slug) return memberPage(NORTHQUAY);
  return slug === SALTMARSH.slug ? guestPage(SALTMARSH) : null;
}

function memberPage({ slug, name, tagline, industry, place, followers, size, site }: SampleCompany): Markup {
  const path = `/company/${slug}/`;
  const item = 'org-top-card-summary-info-list__info-item';
  return linkedinDocument({
    title: `(3) ${name}: Overview | LinkedIn`,
    frontEnd: 'whole',
    body: html`${siteHeader()}
      <div class="scaffold-layout">
        <main aria-label="Company page">
          <section class="org-top-card artdeco-card">
            <div class="cover"></div>
            <img class="logo" alt="${name} logo" width="96" height="96" src="/sample/house.svg" />
            <div class="block mt4">
              <h1 class="org-top-card-summary__title" title="${name}">${name}</h1>
              <p class="org-top-card-summary__tagline">${tagline}</p>
              <div class="org-top-card-summary-info-list">
                <div class="${item}">${industry}</div>
                <div class="inline-block">
                  <div class="${item}">${place}</div>
                  <div class="${item}">${followers}</div>
                  <a
                    class="${item}"
                    href="/search/results/people/?currentCompany=%5B%2290410102%22%5D&origin=COMPANY_PAGE_CANNED_SEARCH"
                    ><span class="t-normal">${size}</span></a
                  >
                </div>
              </div>
            </div>
            <div class="org-top-card-primary-actions">
              <a href="https://${site}/" target="_blank">Visit website</a>
            </div>
            <nav aria-label="Page">
              <ul class="tabs">
                <li class="org-page-navigation__item"><a href="${path}">Home</a></li>
                <li class="org-page-navigation__item"><a href="${path}about/">About</a></li>
                <li class="org-page-navigation__item"><a href="${path}posts/?feedView=all">Posts</a></li>
                <li class="org-page-navigation__item"><a href="${path}people/">People</a></li>
              </ul>
            </nav>
          </section>
          <section class="artdeco-card">
            <h2>Overview</h2>
            <p>Vegetables and fish, frozen within the hour, for kitchens that count portions.</p>
            <dl class="about">
              <dt>Website</dt>
              <dd>
                <a href="https://${site}/" target="_blank" rel="noopener noreferrer"
                  >${twin(`https://${site}/`)}</a
                >
              </dd>
              <dt>Industry</dt>
              <dd>${industry}</dd>
              <dt>Company size</dt>
              <dd>${size}</dd>
              <dt>Headquarters</dt>
              <dd>${place}</dd>
            </dl>
          </section>
        </main>
        <aside class="scaffold-layout__aside">
          <section class="artdeco-card">
            <h2>Pages people also viewed</h2>
            <a class="also" href="/company/${SALTMARSH.slug}/"
              >${SALTMARSH.name}<span class="t-14">${SALTMARSH.industry}</span></a
            >
          </section>
        </aside>
      </div>`,
  });
}

function guestPage({ slug, name, tagline, industry, place, followers, size, site }: SampleCompany): Markup {
  const url = `https://www.linkedin.com/company/${slug}`;
  const organization = {
    '@context': 'http://schema.org',
    '@graph': [{ '@type': 'Organization', name, url, slogan: tagline, sameAs: `https://${site}/` }],
  };
  const fact = (id: string, label: string, value: Markup | string) =>
    html`<div data-test-id="about-us__${id}">
      <dt>${label}</dt>
      <dd>${value}</dd>
    </div>`;
  return linkedinDocument({
    title: `${name} | LinkedIn`,
    frontEnd: 'guest',
    head: html`<meta name="pageKey" content="d_org_guest_company_overview" />
      <link rel="canonical" href="${url}" />
      <meta property="og:title" content="${name} | LinkedIn" />
      <meta property="og:type" content="article" />
      <meta property="og:url" content="${url}" />
      <script type="application/ld+json">
        ${embeddedJson(organization)}
      </script>`,
    body: html`<main id="main-content" class="main">
      <section class="top-card-layout">
        <div class="top-card-layout__entity-info">
          <h1 class="top-card-layout__title">${name}</h1>
          <h2 class="top-card-layout__headline">${industry}</h2>
          <h3 class="top-card-layout__first-subline">${place} <span></span> ${followers}</h3>
          <h4 class="top-card-layout__second-subline"><span>${tagline}</span></h4>
        </div>
      </section>
      <section class="_8aae" data-test-id="about-us">
        <h2>About us</h2>
        <dl class="about">
          ${fact(
            'website',
            'Website',
            html`<a
              href="https://www.linkedin.com/redir/redirect?url=${encodeURIComponent(`https://${site}/`)}"
              >https://${site}/</a
            >`,
          )}
          ${fact('industry', 'Industry', industry)} ${fact('size', 'Company size', size)}
          ${fact('headquarters', 'Headquarters', place)}
        </dl>
      </section>
    </main>`,
  });
}
