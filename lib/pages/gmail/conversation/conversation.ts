import type { Capture, CapturedMessage, CapturedThread } from '../../../people/capture';
import { emptyCapture, silent, type PageReader } from '../../reader';
import { isConversationAddress, isGmail, threadInAddress } from '../address';
import { automaticKind } from './automatic';
import { hexOf, threadId } from '../ids';
import { readRows } from '../list/list-rows';
import { readMessages, type ReadMessage } from './messages';
import { peopleOf } from '../people';
import { GMAIL } from '../selectors';
import { isAboutAnother, readHeading, subjectHeadings, type ThreadHeading } from './thread-heading';
import { shownView } from '../view';
import { readViewer, subjectInTitle } from '../viewer';

/** Does the address name a conversation by an id that is not among those on show? */
function isElsewhere(url: URL, heading: ThreadHeading, messages: readonly ReadMessage[]): boolean {
  const asked = threadInAddress(url);
  const told = [
    [heading.threadId, heading.legacyThreadId],
    ...messages.map(({ message }) => [message.messageId, message.legacyMessageId]),
  ].flatMap(([id = null, legacy = null]) => [id, id && hexOf(id), legacy].filter((one) => one !== null));
  return asked !== null && told.length > 0 && !told.includes(asked) && !told.includes(hexOf(asked) ?? asked);
}

/** The row beside the conversation that is the conversation's own. */
function rowOf(threads: readonly CapturedThread[], { threadId: id, legacyThreadId }: ThreadHeading) {
  return threads.filter(
    (row) =>
      (id !== null && threadId(row.threadId) === id) ||
      (legacyThreadId !== null && row.legacyThreadId === legacyThreadId),
  );
}

/** The rows beside a conversation; which of them is its own is told by the ids, else by nothing. */
function rowsBeside(threads: readonly CapturedThread[], heading: ThreadHeading): CapturedThread[] {
  const own = new Set(rowOf(threads, heading));
  return threads.map((row) => ({
    ...row,
    selected: own.has(row) || (own.size ? row.selected : row.selected || null),
  }));
}

/** A message, with what is known of a machine having written it. */
function withKind({ message, body }: ReadMessage, subject: string | null): CapturedMessage {
  const automatic = automaticKind(message, body, subject);
  return { ...message, ...(automatic && { automatic }) };
}

/** An open conversation, alone or in the reading pane: its people, without the rep. */
export const conversationReader: PageReader = {
  name: 'gmail/conversation',
  kind: 'gmail-conversation',
  matches: (url) => isGmail(url) && isConversationAddress(url),
  read(root, url, options) {
    const capture: Capture = emptyCapture('gmail-conversation', url, options);
    const { unread } = capture;
    const view = shownView(root);
    const viewer = readViewer(root, options);
    const headings = view ? subjectHeadings(view) : [];
    const messages = view ? readMessages(view, viewer, unread) : [];
    const threads = view ? readRows(view, viewer).map(({ thread }) => thread) : [];
    if (!view || !messages.length) {
      unread.push({ part: 'sender', reason: 'missing' });
      // The subject is painted with the messages; alone it means that a message's header looks different now.
      const changed = headings.length > 0 && view?.querySelector(GMAIL.body);
      return { ...capture, silence: changed ? 'page_changed' : 'page_not_ready' };
    }
    const title = subjectInTitle(root);
    const [first] = headings;
    const witnesses = [title, ...rowOf(threads, readHeading(headings, [], [])).map(({ subject }) => subject)];
    const heading = readHeading(headings, witnesses, unread);
    // While Gmail moves on, title, address and view name different conversations: none of them is offered.
    const moving =
      headings.length > 1 ||
      isElsewhere(url, heading, messages) ||
      (!threads.length && title && first && isAboutAnother(title, first));
    if (moving) return { ...capture, silence: 'page_not_ready' };
    if (!viewer.emails.length) unread.push({ part: 'viewer', reason: 'missing' });
    const people = peopleOf(messages, viewer, unread);
    return {
      ...capture,
      people,
      viewer: { emails: viewer.emails, ...(viewer.name && { name: viewer.name }) },
      conversation: { ...heading, messages: messages.map((one) => withKind(one, heading.subject)) },
      ...(threads.length && { threads: rowsBeside(threads, heading) }),
      ...(!people.length && { silence: 'no_person_here' as const }),
    };
  },
};

/** Every other view of Gmail: settings, an empty list, a page for printing. */
export const gmailNobodyReader: PageReader = {
  name: 'gmail/nobody',
  kind: 'gmail-other',
  matches: isGmail,
  read(root, url, options) {
    const capture = silent('gmail-other', url, options, 'no_person_here');
    return { ...capture, viewer: { emails: readViewer(root, options).emails } };
  },
};
