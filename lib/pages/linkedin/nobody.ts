import { isLinkedInHost } from '../../people/profile-address';
import { silent, type PageReader } from '../reader';
import { placeOf } from './address';
import { LINKEDIN } from './selectors';

/** A page that has painted its content holds far more text than the frame around it. */
const PAINTED = 400;

/** What LinkedIn shows instead of a profile to whoever is not signed in. */
export const signInWallReader: PageReader = {
  name: 'linkedin/sign-in-wall',
  kind: 'linkedin-other',
  matches: (url, root) =>
    placeOf(url) === 'wall' ||
    !!root.querySelector(LINKEDIN.pageKey)?.getAttribute('content')?.startsWith('auth_wall'),
  read: (_root, url, options) => silent('linkedin-other', url, options, 'signed_out_wall'),
};

/**
 * Every other page: lists, companies, messages. They show many people and are about none. A profile's address
 * whose page no reader knew is still loading, or has changed.
 */
export const nobodyReader: PageReader = {
  name: 'linkedin/nobody',
  kind: 'linkedin-other',
  matches: (url) => isLinkedInHost(url.hostname),
  read(root, url, options) {
    if (placeOf(url) !== 'profile') return silent('linkedin-other', url, options, 'no_person_here');
    const painted = (root.querySelector('main')?.textContent.trim().length ?? 0) > PAINTED;
    const capture = silent('linkedin-profile', url, options, painted ? 'page_changed' : 'page_not_ready');
    capture.unread.push({ part: 'topCard', reason: 'missing' });
    return capture;
  },
};
