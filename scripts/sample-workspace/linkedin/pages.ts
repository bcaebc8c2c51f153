/** Which page stands at which address of the network site. */
import type { Markup } from '../markup.ts';
import { atTime, DANA, HANEUL, MARTA, PETRA, REP, YIZHOU, type SamplePerson } from '../people.ts';
import { changedProfile } from './changed-profile.ts';
import { companyPage } from './company.ts';
import { emberProfile } from './ember-profile.ts';
import { guestProfile } from './guest-profile.ts';
import { CONNECTIONS, FOUND, profileOf } from './listed-people.ts';
import { connections, peopleSearch } from './lists.ts';
import { messages } from './messaging.ts';
import { salesLead, salesSearch } from './sales.ts';
import { feed, serverDrivenProfile } from './server-driven.ts';

/** Each profile on the front end that it is served from. */
const PAGES: [SamplePerson, (person: SamplePerson) => Markup][] = [
  [DANA, emberProfile],
  [MARTA, emberProfile],
  [REP, emberProfile],
  [HANEUL, serverDrivenProfile],
  [YIZHOU, serverDrivenProfile],
  [PETRA, guestProfile],
];

/**
 * Profiles at `/in/<slug>/` with anything behind it: `?later` shows them three months later, `?redesigned` as no
 * reader knows them. Besides them the feed, lists, a company, messages and Sales Navigator.
 * @returns null for an address without a page.
 */
export function linkedinPage(url: URL): Markup | null {
  const [, first = '', second = '', third = ''] = url.pathname.split('/');
  if (first === '' || first === 'feed') return feed();
  if (first === 'in') return profilePage(second, url.searchParams);
  if (first === 'company') return companyPage(second);
  if (first === 'messaging') return messages();
  if (url.pathname === '/search/results/people/') return peopleSearch();
  if (url.pathname === '/mynetwork/invite-connect/connections/') return connections();
  if (first === 'sales' && second === 'lead') return salesLead(third.split(',')[0] ?? '');
  return first === 'sales' && second === 'search' ? salesSearch() : null;
}

function profilePage(slug: string, query: URLSearchParams): Markup | null {
  const found = PAGES.find(([person]) => person.slug === slug);
  const listed = [...FOUND, ...CONNECTIONS].find((one) => one.slug === slug);
  const person = found?.[0] ?? (listed && profileOf(listed));
  if (!person) return null;
  if (query.has('redesigned')) return changedProfile(person);
  const render = found?.[1] ?? emberProfile;
  return render(atTime(person, query.has('later')));
}
