import type { CapturedConversation } from '../../people/capture';
import type { Unread } from '../evidence';
import { emptyCapture, silent, type PageReader } from '../reader';
import { oneLine } from '../text';
import { isConversationAddress, isGmail } from './address';
import { hexOf, legacyId, threadId } from './ids';
import { readMessages } from './messages';
import { peopleOf } from './people';
import { GMAIL } from './selectors';
import { shownView } from './view';
import { readViewer } from './viewer';

function heading(view: Element, unread: Unread): Omit<CapturedConversation, 'messages'> {
  const subject = view.querySelector(GMAIL.subject);
  const text = oneLine(subject?.textContent) ?? null;
  if (!text) unread.push({ part: 'subject', reason: 'missing' });
  const id = threadId(subject?.getAttribute('data-thread-perm-id') ?? null);
  const legacy = legacyId(subject?.getAttribute('data-legacy-thread-id') ?? null);
  const fit = !id || !legacy || hexOf(id) === null || hexOf(id) === legacy;
  if (!fit) unread.push({ part: 'threadId', reason: 'disagree' });
  return { subject: text, threadId: fit ? id : null, legacyThreadId: fit ? legacy : null };
}

/** An open conversation, alone or in the reading pane: its people, without the rep. */
export const conversationReader: PageReader = {
  name: 'gmail/conversation',
  kind: 'gmail-conversation',
  matches: (url) => isGmail(url) && isConversationAddress(url),
  read(root, url, options) {
    const capture = emptyCapture('gmail-conversation', url, options);
    const { unread } = capture;
    const view = shownView(root);
    const viewer = readViewer(root, options);
    const messages = view ? readMessages(view, viewer, unread) : [];
    if (!view || !messages.length) {
      unread.push({ part: 'sender', reason: 'missing' });
      // The subject is painted with the messages; alone it means that a message's header looks different now.
      const changed = view?.querySelector(GMAIL.subject) && view.querySelector(GMAIL.body);
      return { ...capture, silence: changed ? 'page_changed' : 'page_not_ready' };
    }
    if (!viewer.emails.length) unread.push({ part: 'viewer', reason: 'missing' });
    const people = peopleOf(messages, viewer);
    return {
      ...capture,
      people,
      viewer: { emails: viewer.emails, ...(viewer.name && { name: viewer.name }) },
      conversation: { ...heading(view, unread), messages: messages.map(({ message }) => message) },
      ...(!people.length && { silence: 'no_person_here' as const }),
    };
  },
};

/** Every other view of Gmail: lists, settings, an empty reading pane. */
export const gmailNobodyReader: PageReader = {
  name: 'gmail/nobody',
  kind: 'gmail-other',
  matches: isGmail,
  read(root, url, options) {
    const capture = silent('gmail-other', url, options, 'no_person_here');
    return { ...capture, viewer: { emails: readViewer(root, options).emails } };
  },
};
