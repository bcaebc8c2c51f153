import type { CapturedMessage, Participant } from '../../../people/capture';
import type { Unread } from '../../evidence';
import { oneLine } from '../../text';
import { mailAddress } from '../address';
import { idsFit, legacyId, messageId } from '../ids';
import { GMAIL } from '../selectors';
import { inBody, messageFrames, type MessageFrame } from './thread-frames';
import { recipientsOf, type Recipients } from './thread-recipients';
import { writtenAt } from './thread-time';
import { cannotMeanRep, isOwn, mayMeanRep, meansRep, type Viewer } from '../viewer';

/** A message with what the readers of people and signatures need besides. */
export interface ReadMessage {
  message: CapturedMessage;
  /** Everyone the short header names, To and Cc in one list; empty where collapsed. */
  recipients: Participant[];
  /** Gmail shows the address beside other people's names; beside the rep's own only now and then. */
  showsAddress: boolean;
  body: Element | null;
}

/** `'Dana Okafor' via Orders`: a group's address wearing a member's name. */
const VIA = /^['"‘].+['"’] via /;

function participant(element: Element, viewer: Viewer, writer: boolean): Participant | null {
  const email = mailAddress(element.getAttribute('email'));
  if (!email) return null;
  const name = oneLine(element.getAttribute('name'));
  if (!name || mailAddress(name) !== null || VIA.test(name)) return { email };
  // The rep is called a translated "me", which only the rep's known address tells apart from a name.
  const certain = isOwn(viewer, email)
    ? name === viewer.name
    : writer || (viewer.emails.length > 0 ? !mayMeanRep(name) : cannotMeanRep(name, email));
  return certain ? { email, name } : { email };
}

/** The one thing that all say, or null. */
function agreed<T extends string>(told: readonly (T | null)[]): T | null {
  const [first = null] = told;
  return told.every((one) => one === first) ? first : null;
}

function sentBy(
  { element, senders, byName }: MessageFrame,
  viewer: Viewer,
  unread: Unread,
): Participant | null {
  const [sender] = senders;
  const from = sender ? participant(sender, viewer, true) : null;
  if (!from) {
    unread.push({ part: 'sender', reason: 'missing' });
    return null;
  }
  // A page that was saved in part has the picture beside the part that is the message.
  const around = element.matches(GMAIL.messagePart) ? (element.parentElement ?? element) : element;
  const pictures = [...around.querySelectorAll(GMAIL.avatar)].filter((one) => !inBody(one));
  const pictured = pictures.map((one) => mailAddress(one.getAttribute('jid'))).filter((one) => one !== null);
  const told = [...senders.map((one) => mailAddress(one.getAttribute('email'))), ...pictured];
  const names = senders.map((one) => oneLine(one.getAttribute('name')) ?? null);
  // Without Gmail's own names of its parts the picture is what keeps a body from passing for a header.
  const witnessed = byName || pictured.length > 0;
  if (witnessed && agreed(told) && agreed(names) === (names[0] ?? null)) return from;
  unread.push({ part: 'sender', reason: 'disagree' });
  return null;
}

function dateOf({ element, header, byName }: MessageFrame): string | null {
  const told = byName
    ? [...element.querySelectorAll(GMAIL.date)].filter((one) => !inBody(one))
    : [...(header?.querySelectorAll(GMAIL.dateTwice) ?? [])].filter(
        (one) => one.getAttribute('title') === one.getAttribute('alt'),
      );
  return oneLine(agreed(told.map((one) => one.getAttribute('title')))) ?? null;
}

function isMine(from: Participant | null, recipients: readonly Element[], viewer: Viewer): boolean | null {
  if (!from) return null;
  if (viewer.emails.length) return isOwn(viewer, from.email);
  const toRep = recipients.some((one) => {
    const email = mailAddress(one.getAttribute('email'));
    return email && email !== from.email && meansRep(oneLine(one.getAttribute('name')) ?? '', email);
  });
  return toRep ? false : null;
}

const NO_RECIPIENTS: Recipients = { everyone: [], to: null, cc: null };

function readMessage(frame: MessageFrame, viewer: Viewer, unread: Unread): ReadMessage {
  const { element, senders, byName } = frame;
  const from = sentBy(frame, viewer, unread);
  // Where it is unsure which header is the message's, nothing of it is told.
  const { everyone, to, cc } = from ? recipientsOf(frame, from.email) : NO_RECIPIENTS;
  const named = (list: readonly Element[]) =>
    list.map((one) => participant(one, viewer, false)).filter((one) => one !== null);
  const id = messageId(element.getAttribute('data-message-id'));
  const legacy = legacyId(element.getAttribute('data-legacy-message-id'));
  const fit = idsFit(id, legacy);
  if (!fit) unread.push({ part: 'messageId', reason: 'disagree' });
  const date = from ? dateOf(frame) : null;
  const at = fit ? writtenAt(id, legacy, date) : undefined;
  return {
    message: {
      from,
      to: to && named(to),
      cc: cc && named(cc),
      date,
      ...(at !== undefined && { at }),
      mine: isMine(from, everyone, viewer),
      messageId: fit ? id : null,
      legacyMessageId: fit ? legacy : null,
    },
    recipients: named(everyone),
    showsAddress: senders.some((one) => !!one.parentElement?.querySelector(GMAIL.shownAddress)),
    body: byName ? element.querySelector(GMAIL.body) : null,
  };
}

/** A message that the page shows twice is one message. */
function keyOf({ message, body }: ReadMessage): string {
  return message.messageId ?? JSON.stringify([message, body?.textContent]);
}

/** The messages of the open conversation, oldest first, as far as their headers tell. */
export function readMessages(view: Element, viewer: Viewer, unread: Unread): ReadMessage[] {
  const once = new Map<string, ReadMessage>();
  for (const frame of messageFrames(view)) {
    const read = readMessage(frame, viewer, unread);
    const key = keyOf(read);
    const before = once.get(key);
    if (before && before.message.from?.email !== read.message.from?.email) {
      unread.push({ part: 'sender', reason: 'disagree' });
      before.message.from = null;
      before.message.mine = null;
    }
    if (!before) once.set(key, read);
  }
  return [...once.values()];
}
