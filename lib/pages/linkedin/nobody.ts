import { silent, type PageReader } from '../reader';
import { placeOf } from './address';
import { slugSpellsName } from './identity';
import { LINKEDIN } from './selectors';
import { nameInTitle } from './title';

/** A page that has painted its content holds far more text than the frame around it. */
const PAINTED = 400;

/** What LinkedIn shows instead of a profile to whoever is not signed in. */
export const signInWallReader: PageReader = {
  name: 'linkedin/sign-in-wall',
  kind: 'linkedin-other',
  matches(url, root) {
    const place = placeOf(url);
    const key = root.querySelector(LINKEDIN.pageKey)?.getAttribute('content');
    return place === 'wall' || (place !== 'outside' && !!key?.startsWith('auth_wall'));
  },
  read: (_root, url, options) => silent('linkedin-other', url, options, 'signed_out_wall'),
};

/**
 * Every other page: lists, companies, messages. They show many people and are about none. A profile's address
 * whose page no reader knew is still loading, or has changed.
 */
export const nobodyReader: PageReader = {
  name: 'linkedin/nobody',
  kind: 'linkedin-other',
  matches: (url) => placeOf(url) !== 'outside',
  read(root, url, options) {
    if (placeOf(url) !== 'profile') return silent('linkedin-other', url, options, 'no_person_here');
    // A list that the person came from is painted too: only with this person's title has the page arrived.
    const titled = nameInTitle(root, undefined);
    const arrived = titled !== undefined && slugSpellsName(url, titled);
    const painted = (root.querySelector('main')?.textContent.trim().length ?? 0) > PAINTED;
    const silence = arrived && painted ? 'page_changed' : 'page_not_ready';
    const capture = silent('linkedin-profile', url, options, silence);
    capture.unread.push({ part: 'topCard', reason: 'missing' });
    return capture;
  },
};
