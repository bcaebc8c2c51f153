import { isShown } from '../../visibility';
import { legacyId, messageId } from '../ids';
import { GMAIL } from '../selectors';

/** A message as the page frames it. */
export interface MessageFrame {
  /** Carries the ids, where there are any. */
  element: Element;
  /** Whatever names the writer; empty where the message is there and its header is not understood. */
  senders: Element[];
  /** Where recipients and date stand; null where it cannot be told from the body. */
  header: Element | null;
  /** Gmail's own names of its parts are still in use: they tell the body, the date and the recipients. */
  byName: boolean;
}

/** Is this somebody's text, not the page's? */
export const inBody = (element: Element): boolean => element.closest(GMAIL.body) !== null;

const hasIds = (element: Element): boolean =>
  messageId(element.getAttribute('data-message-id')) !== null ||
  legacyId(element.getAttribute('data-legacy-message-id')) !== null;

/** A reply that is being written stands among the messages as one of them, without a writer. */
const isUnsynced = (element: Element): boolean =>
  !element.hasAttribute('data-legacy-message-id') &&
  !element.getAttribute('data-message-id')?.startsWith('#msg-f:');

/** Is this inside of a message? No message holds another; what looks like one there is part of a body. */
function isInside(element: Element, frames: ReadonlyMap<Element, unknown>): boolean {
  for (let at = element.parentElement; at; at = at.parentElement) if (frames.has(at)) return true;
  return false;
}

/** By the names that Gmail has used since 2014: each header says its writer. */
function namedFrames(view: Element): MessageFrame[] {
  const senders = new Map<Element, Element[]>();
  for (const at of view.querySelectorAll(`${GMAIL.message}, ${GMAIL.sender}`)) {
    if (inBody(at)) continue;
    const frame = at.closest(GMAIL.message) ?? at.closest(GMAIL.messagePart);
    if (!frame) continue;
    const known = senders.get(frame) ?? [];
    senders.set(frame, at.matches(GMAIL.sender) ? [...known, at] : known);
  }
  // A part by itself is a message only on a page that was saved in part; beside whole ones it is a copy. Whole
  // headers say when and to whom; what another extension draws with Gmail's names does not.
  const isPart = (element: Element) =>
    element.querySelector(GMAIL.date) !== null && element.querySelector(GMAIL.recipients) !== null;
  const whole = [...senders.keys()].some((element) => element.matches(GMAIL.message));
  return [...senders]
    .filter(
      ([element, told]) =>
        (element.matches(GMAIL.message) || (!whole && isPart(element))) &&
        !isInside(element, senders) &&
        isShown(element) &&
        (told.length > 0 || !isUnsynced(element)),
    )
    .map(([element, told]) => ({ element, senders: told, header: element, byName: true }));
}

/** The outermost table around an element: a header is one, and no body reaches into it. */
function tableAround(element: Element, frame: Element): Element | null {
  let found: Element | null = null;
  for (
    let at = element.closest('table');
    at && frame.contains(at);
    at = at.parentElement?.closest('table') ?? null
  )
    found = at;
  return found;
}

/** By ids, headings and the sender's picture, for a Gmail whose names of parts have changed. */
function framesByStructure(view: Element): MessageFrame[] {
  const withIds = [...view.querySelectorAll(GMAIL.messageById)].filter(hasIds);
  const all = withIds.length ? withIds : [...view.querySelectorAll(GMAIL.messageItem)];
  const frames = all.filter((one) => !all.some((other) => other !== one && other.contains(one)));
  return frames.flatMap((element) => {
    const senders = [...element.querySelectorAll(GMAIL.senderInHeading)];
    const [first] = senders;
    if (!first || !element.querySelector(GMAIL.avatar) || !isShown(element)) return [];
    return [{ element, senders, header: tableAround(first, element), byName: false }];
  });
}

/** The messages on show, top to bottom. */
export function messageFrames(view: Element): MessageFrame[] {
  const named = namedFrames(view);
  return named.some(({ senders }) => senders.length) ? named : framesByStructure(view);
}
