import type { CapturedConversation } from '../../../people/capture';
import type { Unread } from '../../evidence';
import { seenText } from '../../seen-text';
import { oneLine } from '../../text';
import { isShown } from '../../visibility';
import { idsFit, legacyId, threadId } from '../ids';
import { GMAIL } from '../selectors';
import { inBody } from './thread-frames';

/** The subject as the heading of a conversation, with the conversation's ids. */
export type ThreadHeading = Omit<CapturedConversation, 'messages'>;

/** The headings that carry the subject of what is on show: one, but for a moment. */
export function subjectHeadings(view: Element): Element[] {
  const named = [...view.querySelectorAll(GMAIL.subject)];
  const told = named.length ? named : [...view.querySelectorAll(GMAIL.subjectById)];
  return told.filter((one) => !inBody(one) && !one.closest('tr') && isShown(one));
}

const ownText = (element: Element) =>
  oneLine([...element.childNodes].map((node) => (node.nodeType === 3 ? node.nodeValue : ' ')).join(''));

/**
 * What a heading may say: all of it, or what is left without the nodes that somebody else has put into it.
 */
function candidates(heading: Element): string[] {
  const all = seenText(heading);
  if (!all) return [];
  const inner = [...heading.children].filter((one) => seenText(one));
  if (!inner.length) return [all];
  const [only] = inner;
  const own = ownText(heading);
  if (!own && only && inner.length === 1) return candidates(only);
  return [all, ...(own ? [own] : inner.flatMap(candidates))];
}

/**
 * Reads subject and ids.
 * @param witnesses what else names the subject of this conversation: the title, its row in the list beside it.
 */
export function readHeading(
  headings: readonly Element[],
  witnesses: readonly (string | null | undefined)[],
  unread: Unread,
): ThreadHeading {
  const [heading] = headings;
  const told = [...new Set(heading ? candidates(heading) : [])];
  const certain = told.length === 1 ? told : told.filter((one) => witnesses.includes(one));
  const subject = certain.length === 1 ? (certain[0] ?? null) : null;
  if (!subject) unread.push({ part: 'subject', reason: told.length ? 'disagree' : 'missing' });
  const id = threadId(heading?.getAttribute('data-thread-perm-id') ?? null);
  const legacy = legacyId(heading?.getAttribute('data-legacy-thread-id') ?? null);
  const fit = idsFit(id, legacy);
  if (!fit) unread.push({ part: 'threadId', reason: 'disagree' });
  return { subject, threadId: fit ? id : null, legacyThreadId: fit ? legacy : null };
}

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/**
 * Is a title about another conversation than a heading? It is while Gmail moves on. Signs are left out: an emoji
 * of the subject is a picture in the heading.
 */
export function isAboutAnother(title: string, heading: Element): boolean {
  const [one, other] = [letters(title), letters(heading.textContent)];
  return !!one && !!other && !one.includes(other) && !other.includes(one);
}
