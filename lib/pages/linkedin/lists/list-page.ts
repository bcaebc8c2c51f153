import type { Capture, CapturedPerson } from '../../../people/capture';
import { canonicalProfileAddress, isMemberToken } from '../../../people/profile-address';
import type { PageKind } from '../../../records/record';
import { capturedPerson, reading, type Unread } from '../../evidence';
import { emptyCapture, type ReadOptions } from '../../reader';
import { seenText } from '../../seen-text';
import { oneLine } from '../../text';
import { isShown } from '../../visibility';
import { degreeOf } from './list-columns';
import { listRows, type ListRow } from './list-rows';
import { LINKEDIN, type LinkedInSelector } from '../selectors';

/**
 * The part of the page that holds the list of an address. LinkedIn changes the address first: another page's screen,
 * or one that no list is known by, has not arrived yet.
 * @param hooks the screen of the server-driven front end, and what shows that Ember has painted this list.
 */
export function listScope(
  root: Document,
  hooks: { screen: LinkedInSelector; frames: LinkedInSelector[] },
): Element | null {
  const screens = [...root.querySelectorAll(LINKEDIN.anyScreen)].filter(isShown);
  if (screens.length) return screens.find((screen) => screen.matches(LINKEDIN[hooks.screen])) ?? null;
  const mains = [...root.querySelectorAll(LINKEDIN.listMain)].filter(isShown);
  return mains.find((main) => hooks.frames.some((frame) => main.querySelector(LINKEDIN[frame]))) ?? null;
}

interface RowFields {
  headline?: string;
  place?: string;
  connectedOn?: string;
}

interface ListParts {
  page: PageKind;
  scope: Element | null;
  keep(row: ListRow): boolean;
  /** Looks at all rows together and says how to read one. */
  fields(rows: readonly ListRow[], language: string, unread: Unread): (row: ListRow) => RowFields;
}

/** The own token, unless the row's link to people known in common names another one. */
function memberUrnOf({ element, slug, token }: ListRow): string | null {
  const own = token ?? (isMemberToken(slug) ? slug : null);
  const shared = element.querySelector(LINKEDIN.sharedConnections)?.getAttribute('href');
  return own && (!shared || shared.includes(own)) ? `urn:li:fsd_profile:${own}` : null;
}

function personOf(row: ListRow, told: RowFields): CapturedPerson {
  const address = isMemberToken(row.slug) ? null : canonicalProfileAddress(`linkedin.com/in/${row.slug}`);
  return capturedPerson({
    name: reading(row.name, 'semantic', 'profileLink'),
    headline: reading(told.headline, 'position', 'listItem'),
    location: reading(told.place, 'position', 'listItem'),
    connectedOn: reading(told.connectedOn, 'position', 'listItem'),
    profileUrl: reading(address, 'semantic', 'profileLink'),
    memberUrn: reading(memberUrnOf(row), 'semantic', 'profileLink'),
    memberId: reading(row.memberId, 'semantic', 'memberResult'),
    degree: reading(degreeOf(row), 'position', 'listItem'),
  });
}

/** Reads a list of people: each row by itself for who it is, all rows together for which line is what. */
export function readList(root: Document, url: URL, options: ReadOptions, parts: ListParts): Capture {
  const capture = emptyCapture(parts.page, url, options);
  const viewer = oneLine(root.querySelector(LINKEDIN.viewerPhoto)?.getAttribute('alt'));
  if (viewer) capture.viewer.name = viewer;
  const { scope } = parts;
  if (!scope) return { ...capture, silence: 'page_not_ready' };
  const rows = listRows(scope).filter((row) => row.name !== viewer && parts.keep(row));
  if (rows.length) {
    const read = parts.fields(rows, root.documentElement.lang || 'en', capture.unread);
    capture.people = rows.map((row) => personOf(row, read(row)));
    return capture;
  }
  if (scope.querySelector(LINKEDIN.profileLink)) {
    capture.unread.push({ part: 'rows', reason: 'missing' });
    return { ...capture, silence: 'page_changed' };
  }
  const painted = !scope.querySelector(LINKEDIN.loading) && seenText(scope) !== undefined;
  return { ...capture, silence: painted ? 'no_person_here' : 'page_not_ready' };
}
