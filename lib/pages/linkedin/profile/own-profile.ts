import { canonicalProfileAddress, profileSlug } from '../../../people/profile-address';
import { silent, type PageReader } from '../../reader';
import { oneLine } from '../../text';
import { linkedSlug, placeOf } from '../address';
import { embeddedFacts } from './embedded';
import { emberIdentity, emberTopCard } from './profile-ember-card';
import { identityOf } from '../identity';
import { nameHeading, settleFullName } from './profile-name';
import { profileScreen, serverDrivenIdentity, serverDrivenTopCard } from './profile-server-driven';
import { LINKEDIN } from '../selectors';

/** Is the person of the address the one who looks? Only the owner is offered links that edit. */
function isOwn(url: URL, root: Document): boolean {
  if (/\/in\/me(?:\/|$)/.test(url.pathname)) return true;
  const slug = profileSlug(url.href);
  if (!slug) return false;
  const edits = [...root.querySelectorAll(LINKEDIN.editLink)].some((link) => linkedSlug(link) === slug);
  return edits || embeddedFacts(root, slug).viewerSlug === slug;
}

/** The own name, from the card of either front end, where the card is certainly the own one: it has more headings. */
function ownName(url: URL, root: Document): string | undefined {
  const screen = profileScreen(root);
  const card = screen ? serverDrivenTopCard(screen) : emberTopCard(root, url);
  if (!card) return oneLine(root.querySelector(LINKEDIN.viewerPhoto)?.getAttribute('alt'));
  const identity = screen ? serverDrivenIdentity(screen, card) : emberIdentity(root, card);
  if (identityOf(url, identity) !== 'same') return undefined;
  const heading = nameHeading(root, url, card);
  const headingSelector = screen ? 'topCardName' : 'nameHeading';
  const facts = embeddedFacts(root, profileSlug(url.href));
  return settleFullName([], { root, url, card, heading, headingSelector, facts })?.value;
}

/** The rep's own profile, on both front ends: tells who the rep is and offers nobody. */
export const ownProfileReader: PageReader = {
  name: 'linkedin/own-profile',
  kind: 'linkedin-own-profile',
  matches: (url, root) => ['profile', 'profile-part'].includes(placeOf(url)) && isOwn(url, root),
  read(root, url, options) {
    const capture = silent('linkedin-own-profile', url, options, 'own_profile');
    const profileUrl = canonicalProfileAddress(url.href);
    const name = ownName(url, root);
    return {
      ...capture,
      viewer: { ...capture.viewer, ...(name && { name }), ...(profileUrl && { profileUrl }) },
    };
  },
};
