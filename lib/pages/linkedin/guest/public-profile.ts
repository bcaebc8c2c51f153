import { canonicalProfileAddress, profileSlug } from '../../../people/profile-address';
import { capturedPerson, reading, settle } from '../../evidence';
import { emptyCapture, type PageReader } from '../../reader';
import { placeOf } from '../address';
import { splitName } from '../profile/given-name';
import { clearText, isNode, nodeInGraph, ownAddresses } from './public-graph';
import { headlineBeside, placeBelow } from './public-profile-card';
import { behindName, publicName } from './public-profile-name';
import { publicWork } from './public-profile-work';
import { LINKEDIN } from '../selectors';

/** Profiles as guests see them, 2016 to 2026. */
export const publicProfileReader: PageReader = {
  name: 'linkedin/public-profile',
  kind: 'linkedin-public-profile',
  matches: (url, root) =>
    placeOf(url) === 'profile' && root.querySelector(LINKEDIN.publicProfileMark) !== null,
  read(root, url, options) {
    const capture = emptyCapture('linkedin-public-profile', url, options);
    const { unread } = capture;
    const slug = profileSlug(url.href);
    const person = slug ? nodeInGraph(root, 'Person', (address) => profileSlug(address) === slug) : undefined;
    const named = ownAddresses(root).map(profileSlug);
    if (!slug || (!person && !named.length) || named.some((one) => one !== slug))
      return { ...capture, silence: 'page_not_ready' };
    const { name, heading, parts } = publicName(root, unread, person);
    if (!name) return { ...capture, silence: 'page_changed' };
    const address = isNode(person?.address) ? person.address : {};
    const { given: givenName, family: familyName } = parts;
    capture.people.push(
      capturedPerson({
        name,
        ...splitName(unread, name.value, {
          member: givenName && familyName ? { givenName, familyName } : undefined,
          memberSelector: 'publicGivenName',
          labels: [],
          labelSelector: 'publicGivenName',
          slug: null,
        }),
        ...publicWork(root, unread, person, heading, behindName(root, name.value) ?? []),
        headline: heading && headlineBeside(heading),
        location: settle(unread, 'location', [
          reading(clearText(address.addressLocality), 'embedded', 'jsonLd'),
          heading && placeBelow(heading),
        ]),
        profileUrl: reading(canonicalProfileAddress(url.href), 'address', 'address'),
      }),
    );
    return capture;
  },
};
