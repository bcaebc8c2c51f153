import { isLinkedInHost } from '../../../people/profile-address';
import { emptyCapture, type PageReader } from '../../reader';
import { oneLine } from '../../text';
import { isShown } from '../../visibility';
import { conversationsIn, readThread } from './messaging-thread';
import { LINKEDIN } from '../selectors';

/** The page of messages: with whom the open conversation is, its messages, and whose conversations are listed. */
export const messagingReader: PageReader = {
  name: 'linkedin/messaging',
  kind: 'linkedin-messaging',
  matches: (url) => isLinkedInHost(url.hostname) && /^\/messaging(?:\/|$)/.test(url.pathname),
  read(root, url, options) {
    const capture = emptyCapture('linkedin-messaging', url, options);
    const viewer = oneLine(root.querySelector(LINKEDIN.viewerPhoto)?.getAttribute('alt'));
    if (viewer) capture.viewer.name = viewer;
    const main = [...root.querySelectorAll(LINKEDIN.listMain)].find(isShown);
    const conversations = main ? conversationsIn(main) : [];
    if (!main || (!conversations.length && !main.querySelector(LINKEDIN.messageEvent)))
      return { ...capture, silence: 'page_not_ready' };
    const thread = readThread(main, viewer, conversations);
    capture.chat = { messages: thread.messages, conversations };
    capture.people = thread.people;
    if (thread.people.length) return capture;
    // The name above the messages changes at another moment than the messages do.
    return { ...capture, silence: thread.torn ? 'page_not_ready' : 'no_person_here' };
  },
};
