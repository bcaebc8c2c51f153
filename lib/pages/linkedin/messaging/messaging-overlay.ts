import { emptyCapture, type PageReader } from '../../reader';
import { oneLine } from '../../text';
import { isShown } from '../../visibility';
import { placeOf } from '../address';
import { readThread } from './messaging-thread';
import { LINKEDIN } from '../selectors';

/** Conversations that lie open over the page, in the page itself or in the shadow root of the server-driven one. */
function openBubbles(root: Document): Element[] {
  const roots = [root, ...[...root.querySelectorAll(LINKEDIN.bubbleHost)].map((host) => host.shadowRoot)];
  return roots
    .flatMap((one) => Array.from(one?.querySelectorAll(LINKEDIN.openBubble) ?? []))
    .filter((bubble) => isShown(bubble));
}

/** One conversation that lies open over a page that is about nobody: over a profile, the profile's person is meant. */
export const messagingOverlayReader: PageReader = {
  name: 'linkedin/messaging-overlay',
  kind: 'linkedin-messaging',
  matches(url, root) {
    if (placeOf(url) !== 'elsewhere') return false;
    const [bubble, ...more] = openBubbles(root);
    return bubble !== undefined && !more.length && bubble.querySelector(LINKEDIN.messageEvent) !== null;
  },
  read(root, url, options) {
    const capture = emptyCapture('linkedin-messaging', url, options);
    const viewer = oneLine(root.querySelector(LINKEDIN.viewerPhoto)?.getAttribute('alt'));
    if (viewer) capture.viewer.name = viewer;
    const [bubble, ...more] = openBubbles(root);
    if (!bubble || more.length) return { ...capture, silence: 'no_person_here' };
    const { messages, people, torn } = readThread(bubble, viewer, []);
    capture.chat = { messages, conversations: [] };
    if (people.length) return { ...capture, people };
    return { ...capture, silence: torn ? 'page_not_ready' : 'no_person_here' };
  },
};
