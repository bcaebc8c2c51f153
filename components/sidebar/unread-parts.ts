import type { Capture } from '../../lib/people/capture';
import type { useApp } from '../app/app-context';

/** Parts that a rep knows by another name than their field has, or that are no field. */
const WORDS = {
  name: 'field.name',
  givenName: 'field.name',
  familyName: 'field.name',
  headline: 'field.headline',
  title: 'field.title',
  company: 'field.company',
  companyUrl: 'field.company',
  location: 'field.location',
  profileUrl: 'field.profileUrl',
  emails: 'field.email',
  phones: 'field.phone',
  industry: 'field.industry',
  size: 'field.size',
  headquarters: 'field.headquarters',
  domain: 'field.domain',
  topCard: 'part.card',
  sender: 'part.sender',
  viewer: 'part.viewer',
  subject: 'part.subject',
  signature: 'part.signature',
  rows: 'part.rows',
} as const;

/** Numbers that only machines use: without them nothing is missed on the screen. */
const UNSEEN = /(?:urn|id)$/i;

/** @returns the parts of a page that could not be read, each named once in the rep's words. */
export function unreadParts(unread: Capture['unread'], t: ReturnType<typeof useApp>['t']): string[] {
  const named = unread
    .filter(({ part }) => !UNSEEN.test(part))
    .map(({ part }) => t(part in WORDS ? WORDS[part as keyof typeof WORDS] : 'part.other'));
  return [...new Set(named)];
}
