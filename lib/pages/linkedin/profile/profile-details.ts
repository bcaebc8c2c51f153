import { canonicalProfileAddress, profileSlug } from '../../../people/profile-address';
import { capturedPerson, reading, type Reading } from '../../evidence';
import { emptyCapture, type PageReader } from '../../reader';
import { hasStranger, linkedSlug, placeOf } from '../address';
import { splitName } from './given-name';
import { slugSpellsName } from '../identity';
import { positionsOf, type Position } from './position';
import { saidOutside } from './profile-lines';
import { settleWork } from './profile-work';
import { LINKEDIN } from '../selectors';
import { nameInTitle } from '../title';

/** Is the name written in a link to this very profile, or spelled by its slug? */
function isWitnessed(root: Document, url: URL, name: string): boolean {
  const slug = profileSlug(url.href);
  if (slugSpellsName(url, name)) return true;
  return saidOutside(root.head, name).some((element) => linkedSlug(element.closest('a')) === slug);
}

/**
 * `Experience | Name | LinkedIn`: what follows the translated first word, where the page proves it. The address
 * changes before the title does, so a title alone may still be a former person's.
 */
function provedName(root: Document, url: URL): Reading {
  const words = nameInTitle(root, undefined)?.split(' | ') ?? [];
  const endings = words.slice(1).map((_word, i) => words.slice(i + 1).join(' | '));
  const proved = endings.filter((name) => isWitnessed(root, url, name));
  return proved.length === 1 ? reading(proved[0], 'title', 'documentTitle') : undefined;
}

/** The positions of the list on the page of all positions, where its own links say whose they are. */
function listedPositions(root: Document, url: URL): Position[] {
  const slug = profileSlug(url.href);
  const main = root.querySelector('main');
  if (!main || !slug || !/\/details\/experience\/?$/.test(url.pathname) || hasStranger(main, slug)) return [];
  const keyed = [...main.querySelectorAll(LINKEDIN.experienceEntry)];
  const items = keyed.length ? keyed : [...main.querySelectorAll('li')];
  const entries = items.filter((item) => !items.some((other) => other !== item && other.contains(item)));
  const isOwn = entries.some((entry) => [...entry.querySelectorAll('a[href*="/in/"]')].some(linkedSlug));
  return isOwn ? entries.flatMap((entry) => positionsOf(entry, [], slug)) : [];
}

/**
 * The pages below a profile: one section in full (`/details/…`), what the person wrote (`/recent-activity/`). They
 * have no top card; name and address are read, and from the page of all positions the only current one.
 */
export const profileDetailsReader: PageReader = {
  name: 'linkedin/profile-details',
  kind: 'linkedin-profile-details',
  matches: (url) => placeOf(url) === 'profile-part',
  read(root, url, options) {
    const capture = emptyCapture('linkedin-profile-details', url, options);
    const { unread } = capture;
    const name = provedName(root, url);
    if (!name) {
      unread.push({ part: 'name', reason: 'missing' });
      return { ...capture, silence: 'page_not_ready' };
    }
    const open = listedPositions(root, url).filter(({ since }) => since !== undefined);
    // Without a card nothing says which of several is the main one.
    const work =
      open.length === 1
        ? settleWork(unread, open, { shown: [], employer: undefined, clear: true }, 'experienceEntry')
        : undefined;
    const parts = splitName(unread, name.value, {
      member: undefined,
      memberSelector: 'embeddedJson',
      labels: [],
      labelSelector: 'givenNameLabel',
      slug: profileSlug(url.href),
    });
    capture.people.push(
      capturedPerson({
        name,
        ...parts,
        ...work,
        profileUrl: reading(canonicalProfileAddress(url.href), 'address', 'address'),
      }),
    );
    return capture;
  },
};
