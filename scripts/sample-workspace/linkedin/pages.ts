/** Which page stands at which address of the network site. */
import type { Markup } from '../markup.ts';
import { atTime, DANA, HANEUL, MARTA, PETRA, REP, YIZHOU, type SamplePerson } from '../people.ts';
import { emberProfile } from './ember-profile.ts';
import { guestProfile } from './guest-profile.ts';
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
 * `/feed/`, or `/in/<slug>/` with anything behind it; `?later` shows the profile three months later.
 * @returns null for an address without a page.
 */
export function linkedinPage(url: URL): Markup | null {
  if (url.pathname === '/' || url.pathname === '/feed/') return feed();
  const slug = /^\/in\/([^/]+)(\/|$)/.exec(url.pathname)?.[1];
  const found = PAGES.find(([person]) => person.slug === slug);
  if (!found) return null;
  const [person, render] = found;
  return render(atTime(person, url.searchParams.has('later')));
}
