/** Sales Navigator: the page of a lead, and a search whose rows show the person's job. */
import { html, type Markup } from '../markup.ts';
import { DANA, MARTA, YIZHOU, type SamplePerson } from '../people.ts';
import { linkedinDocument } from './frame.ts';
import { siteHeader } from './site-header.ts';

/** Sales Navigator has tokens of its own. */
export function leadToken({ profileId }: SamplePerson): string {
  return profileId.replace(/^ACo/, 'ACw');
}

/** @returns the page at `/sales/lead/<token>,…`; null for a lead that the sample does not have. */
export function salesLead(token: string): Markup | null {
  const person = [DANA, MARTA, YIZHOU].find((one) => leadToken(one) === token);
  return person ? leadPage(person) : null;
}

function leadPage({ name, headline, location, title, company, companyId, since }: SamplePerson): Markup {
  const companyLink = html`<a
    href="https://www.linkedin.com/sales/company/${companyId}"
    data-anonymize="company-name"
    >${company}</a
  >`;
  return linkedinDocument({
    title: `(2) ${name} | Sales Navigator`,
    frontEnd: 'whole',
    body: html`${siteHeader()}
      <main id="content-main" class="main">
        <h1 class="visually-hidden">Sales Navigator Lead Page</h1>
        <section class="artdeco-card" data-sn-view-name="feature-lead-top-card">
          <h1 class="visually-hidden">Basic lead information for ${name}</h1>
          <section>
            <img alt="${name}" width="96" height="96" src="/sample/face.svg" />
            <div>
              <h1 data-x--lead--name data-anonymize="person-name">${name}</h1>
              <span class="_soft"><span>2nd</span></span>
            </div>
            <div><span data-anonymize="headline">${headline}</span></div>
            <div class="_row">
              <div>${location}</div>
              <div>500+ connections</div>
            </div>
          </section>
          <section>
            <div data-sn-view-name="lead-current-role">
              <h2>Current role</h2>
              <div class="_line">
                <img
                  title="${company}"
                  alt="${company}"
                  width="40"
                  height="40"
                  data-anonymize="company-logo"
                  src="/sample/house.svg"
                />
                <div class="_words">
                  <p><span data-anonymize="job-title">${title}</span> at ${companyLink}</p>
                  <p class="_soft"><span>${since}</span></p>
                </div>
              </div>
            </div>
          </section>
        </section>
        <section class="_8aae">
          <h1>Get insights about ${name}</h1>
          <p>Start with what <span data-anonymize="person-name">${name}</span> has shared.</p>
        </section>
      </main>`,
  });
}

export function salesSearch(): Markup {
  return linkedinDocument({
    title: 'Search | Sales Navigator',
    frontEnd: 'whole',
    body: html`${siteHeader()}
      <main class="main">
        <section class="_8aae">
          <h1>3 results</h1>
          <ol class="plain">
            ${[DANA, MARTA, YIZHOU].map(leadRow)}
          </ol>
        </section>
      </main>`,
  });
}

function leadRow(person: SamplePerson): Markup {
  const { name, title, company, companyId, location, since } = person;
  const token = leadToken(person);
  const path = `/sales/lead/${token},NAME_SEARCH,s4mp`;
  return html`<li class="artdeco-list__item">
    <div
      data-x-search-result="LEAD"
      data-scroll-into-view="urn:li:fs_salesProfile:(${token},NAME_SEARCH,s4mp)"
    >
      <div class="_line">
        <a href="${path}?_ntb=1"
          ><img
            alt="Go to ${name}’s profile"
            width="48"
            height="48"
            data-anonymize="headshot-photo"
            src="/sample/face.svg"
        /></a>
        <div class="_words">
          <div>
            <a class="_name" data-lead-search-result="profile-link-st1" href="${path}?_ntb=1"
              ><span data-anonymize="person-name">${name}</span></a
            >
            <span class="_soft">· 2nd</span>
          </div>
          <div>
            <span data-anonymize="title">${title}</span>
            <a data-anonymize="company-name" href="/sales/company/${companyId}?_ntb=1">${company}</a>
          </div>
          <div class="_soft"><span data-anonymize="location">${location}</span></div>
          <div class="_soft"><span data-anonymize="job-title">${since}</span></div>
        </div>
      </div>
    </div>
  </li>`;
}
