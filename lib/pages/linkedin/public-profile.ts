import { canonicalCompanyAddress, canonicalProfileAddress, profileSlug } from '../../people/profile-address';
import { capturedPerson, reading, settle, type Reading, type Unread } from '../evidence';
import { emptyCapture, type PageReader } from '../reader';
import { oneLine } from '../text';
import { placeOf } from './address';
import { splitName } from './given-name';
import { LINKEDIN, type LinkedInSelector } from './selectors';

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** Guests see some texts as asterisks; those are no values. */
const clear = (value: unknown): string | undefined =>
  typeof value === 'string' && !value.includes('**') ? oneLine(value) : undefined;

/** The person of the address in the JSON-LD graph: not the first one there, the one with this slug. */
function personInGraph(root: Document, slug: string): Json | undefined {
  for (const script of root.querySelectorAll(LINKEDIN.jsonLd)) {
    let json: unknown;
    try {
      json = JSON.parse(script.textContent);
    } catch {
      continue;
    }
    const graph = isObject(json) && Array.isArray(json['@graph']) ? json['@graph'] : [json];
    const person = graph
      .filter(isObject)
      .find(
        (node) =>
          node['@type'] === 'Person' && typeof node.url === 'string' && profileSlug(node.url) === slug,
      );
    if (person) return person;
  }
  return undefined;
}

function employerOf(
  unread: Unread,
  card: Element,
  person: Json | undefined,
): { company: Reading; companyUrl: Reading } {
  const jobs = (Array.isArray(person?.worksFor) ? person.worksFor : [])
    .filter(isObject)
    .filter((job) => clear(job.name));
  const [job] = jobs;
  // Several jobs: the first is no more certain than the others, unless the card names it too.
  const embedded = jobs.length === 1 && job ? reading(clear(job.name), 'embedded', 'jsonLd') : undefined;
  const shown = reading(
    clear(card.querySelector(LINKEDIN.publicEmployer)?.textContent),
    'semantic',
    'publicEmployer',
  );
  const company = settle(unread, 'company', [embedded, shown]);
  const link = job && typeof job.url === 'string' && clear(job.name) === company?.value ? job.url : null;
  return {
    company,
    companyUrl: company && reading(link && canonicalCompanyAddress(link), 'embedded', 'jsonLd'),
  };
}

/** Profiles as guests see them, 2020 to 2026. */
export const publicProfileReader: PageReader = {
  name: 'linkedin/public-profile',
  kind: 'linkedin-public-profile',
  matches: (url, root) =>
    placeOf(url) === 'profile' &&
    !!root.querySelector(LINKEDIN.pageKey)?.getAttribute('content')?.startsWith('public_profile'),
  read(root, url, options) {
    const capture = emptyCapture('linkedin-public-profile', url, options);
    const { unread } = capture;
    const slug = profileSlug(url.href);
    const card = root.querySelector(LINKEDIN.publicCard);
    if (!slug || !card) {
      unread.push({ part: 'topCard', reason: 'missing' });
      return { ...capture, silence: 'page_changed' };
    }
    const meta = (name: LinkedInSelector) => root.querySelector(LINKEDIN[name])?.getAttribute('content');
    const person = personInGraph(root, slug);
    if (!person && profileSlug(meta('publicAddress') ?? '') !== slug)
      return { ...capture, silence: 'page_not_ready' };

    const heading = clear(card.querySelector(LINKEDIN.publicName)?.textContent);
    const given = clear(meta('publicGivenName'));
    const family = clear(meta('publicFamilyName'));
    const title = clear(meta('publicTitle'));
    const titled: Reading =
      heading && title?.startsWith(`${heading} `)
        ? reading(heading, 'title', 'publicTitle')
        : reading(title?.split(/ [-|] /)[0], 'title', 'publicTitle');
    const joined = [`${given} ${family}`, `${family} ${given}`, `${family}${given}`];
    const name = settle(
      unread,
      'name',
      [
        reading(clear(person?.name), 'embedded', 'jsonLd'),
        reading(
          given && family && (joined.find((one) => one === heading) ?? joined[0]),
          'embedded',
          'publicGivenName',
        ),
        reading(heading, 'semantic', 'publicName'),
        titled,
      ],
      true,
    );
    const address = isObject(person?.address) ? person.address : {};
    const member = given && family ? { givenName: given, familyName: family } : undefined;
    capture.people.push(
      capturedPerson({
        name,
        ...(name &&
          splitName(unread, name.value, {
            member,
            memberSelector: 'publicGivenName',
            labels: [],
            labelSelector: 'publicGivenName',
            slug: null,
          })),
        ...employerOf(unread, card, person),
        headline: reading(
          clear(card.querySelector(LINKEDIN.publicHeadline)?.textContent),
          'semantic',
          'publicHeadline',
        ),
        location: settle(unread, 'location', [
          reading(clear(address.addressLocality), 'embedded', 'jsonLd'),
          reading(
            clear(card.querySelector(LINKEDIN.publicLocation)?.textContent),
            'position',
            'publicLocation',
          ),
        ]),
        profileUrl: reading(canonicalProfileAddress(url.href), 'address', 'address'),
      }),
    );
    return capture;
  },
};
