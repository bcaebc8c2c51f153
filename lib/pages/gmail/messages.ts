import type { CapturedMessage, Participant } from '../../people/capture';
import type { Unread } from '../evidence';
import { oneLine } from '../text';
import { isShown } from '../visibility';
import { mailAddress } from './address';
import { hexOf, legacyId, messageId } from './ids';
import { GMAIL } from './selectors';
import { isOwn, type Viewer } from './viewer';

/** A message with what the readers of people and signatures need besides. */
export interface ReadMessage {
  message: CapturedMessage;
  /** Everyone the short header names, To and Cc in one list; empty where collapsed. */
  recipients: Participant[];
  /** Gmail shows the address beside other people's names only. */
  showsAddress: boolean;
  body: Element | null;
}

/** `'Dana Okafor' via Orders`: a group's address wearing a member's name. */
const VIA = /^['"‘].+['"’] via /;

/**
 * What Gmail calls an alias of the rep that nobody told us of: one small word (`me`, `ich`) or one character
 * (`我`, `나`). A recipient's name of that shape is not trusted, whatever the language.
 */
const ME_LIKE = /^(?:\p{Ll}+|[\p{Script=Han}\p{Script=Hangul}])$/u;

function participant(element: Element, viewer: Viewer, writer: boolean): Participant | null {
  const email = mailAddress(element.getAttribute('email'));
  if (!email) return null;
  const name = oneLine(element.getAttribute('name'));
  if (!name || mailAddress(name) !== null || VIA.test(name)) return { email };
  // The rep is called a translated "me", which only the rep's known address tells apart from a name.
  const certain = isOwn(viewer, email)
    ? name === viewer.name
    : writer || (viewer.emails.length > 0 && !ME_LIKE.test(name));
  return certain ? { email, name } : { email };
}

/** Headers of shown messages: not what stands in a body, which is anybody's markup. */
function senders(view: Element): Element[] {
  return [...view.querySelectorAll(GMAIL.sender)].filter(
    (sender) => !sender.closest(GMAIL.body) && isShown(sender),
  );
}

function frameOf(sender: Element): Element | null {
  return sender.closest(GMAIL.message) ?? sender.closest(GMAIL.messagePart);
}

function sentBy(frame: Element, sender: Element, viewer: Viewer, unread: Unread): Participant | null {
  const from = participant(sender, viewer, true);
  const around = frame.matches(GMAIL.messagePart) ? (frame.parentElement ?? frame) : frame;
  const pictured = mailAddress(around.querySelector(GMAIL.avatar)?.getAttribute('jid'));
  if (!from || !pictured || pictured === from.email) return from;
  unread.push({ part: 'sender', reason: 'disagree' });
  return null;
}

/** The messages of the open conversation, oldest first, as far as their headers tell. */
export function readMessages(view: Element, viewer: Viewer, unread: Unread): ReadMessage[] {
  const read: ReadMessage[] = [];
  const seen = new Set<Element>();
  for (const sender of senders(view)) {
    const frame = frameOf(sender);
    if (!frame || seen.has(frame)) continue;
    seen.add(frame);
    const from = sentBy(frame, sender, viewer, unread);
    const header = [...frame.querySelectorAll(GMAIL.recipients)].find((one) => !one.closest(GMAIL.body));
    const recipients = [...(header?.querySelectorAll(GMAIL.recipient) ?? [])]
      .map((one) => participant(one, viewer, false))
      .filter((one) => one !== null);
    const id = messageId(frame.getAttribute('data-message-id'));
    const legacy = legacyId(frame.getAttribute('data-legacy-message-id'));
    const fit = !id || !legacy || hexOf(id) === null || hexOf(id) === legacy;
    if (!fit) unread.push({ part: 'messageId', reason: 'disagree' });
    // With one recipient there is no question; with several the short header does not say who is in copy.
    const alone = recipients.length === 1;
    read.push({
      message: {
        from,
        to: alone ? recipients : null,
        cc: alone ? [] : null,
        date: oneLine(frame.querySelector(GMAIL.date)?.getAttribute('title')) ?? null,
        mine: from && viewer.emails.length ? isOwn(viewer, from.email) : null,
        messageId: fit ? id : null,
        legacyMessageId: fit ? legacy : null,
      },
      recipients,
      showsAddress: !!sender.parentElement?.querySelector(GMAIL.shownAddress),
      body: frame.querySelector(GMAIL.body),
    });
  }
  return read;
}
