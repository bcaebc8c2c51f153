import type { CapturedConversation, CapturedMessage } from './capture';
import { normaliseEmail } from './email-address';
import type { Touch } from './touch';

/** A mail on screen that a known person's timeline lacks, and what it is. CADENCE §5. */
export interface ReplyOffer {
  kind: 'reply' | 'out_of_office' | 'bounce';
  /** Gmail's id of the mail: what keeps it from being offered twice. */
  messageId: string;
  /** When it was written, epoch ms. */
  at: number;
}

/** Clocks of servers and laptops differ, and a day has many midnights; more than this is a misread date. */
const CLOCK_SLACK = 24 * 60 * 60_000;

/**
 * The newest answer of a person in the conversation on screen that came after the rep last wrote to them and
 * is not on record. Only messages with a certain time count: without one nobody can say what was first.
 * @param emails the person's addresses, lower case.
 * @param touches the person's contacts on record.
 * @param declined what the rep said is no reply, see `declinedReply`.
 * @param now epoch ms.
 * @returns null where there is nothing to offer.
 */
export function replyOffer(
  conversation: CapturedConversation,
  person: { emails: readonly string[]; touches: readonly Touch[]; declined: readonly string[] },
  now: number,
): ReplyOffer | null {
  const lastOutbound = latest(person.touches, 'outbound');
  if (lastOutbound === null) return null;
  const lastInbound = latest(person.touches, 'inbound') ?? 0;
  const [newest] = conversation.messages
    .map((message) => ({ message, kind: kindFor(message, conversation.messages, person.emails) }))
    .flatMap(({ message, kind }) => {
      const messageId = message.legacyMessageId ?? message.messageId;
      return kind && messageId && message.at !== undefined ? [{ kind, messageId, at: message.at }] : [];
    })
    .sort((a, b) => b.at - a.at);
  if (!newest || newest.at <= lastOutbound || newest.at > now + CLOCK_SLACK) return null;
  const isLogged =
    newest.at <= lastInbound || person.touches.some((touch) => touch.messageId === newest.messageId);
  return isLogged || person.declined.includes(declinedReply(newest.messageId)) ? null : newest;
}

/** How a person's record remembers that a mail is not to be offered again. */
export function declinedReply(messageId: string): string {
  return `reply:${messageId}`;
}

/** What a message is to this person; null where it is not theirs. */
function kindFor(
  message: CapturedMessage,
  messages: readonly CapturedMessage[],
  emails: readonly string[],
): ReplyOffer['kind'] | null {
  if (message.automatic === 'bounce') return isBounceOf(message, messages, emails) ? 'bounce' : null;
  const from = message.from && normaliseEmail(message.from.email);
  if (message.mine !== false || !from || !emails.includes(from)) return null;
  return message.automatic ?? 'reply';
}

/** A machine's report names nobody: it is about this person only where the rep's mail before it went to them alone. */
function isBounceOf(
  bounce: CapturedMessage,
  messages: readonly CapturedMessage[],
  emails: readonly string[],
): boolean {
  const before = messages.slice(0, messages.indexOf(bounce)).findLast(({ mine }) => mine);
  if (!before?.to || before.to.length !== 1 || before.cc === null || before.cc.length > 0) return false;
  const to = normaliseEmail(before.to[0]?.email ?? '');
  return to !== null && emails.includes(to);
}

function latest(touches: readonly Touch[], direction: Touch['direction']): number | null {
  const times = touches.filter((touch) => touch.direction === direction).map(({ at }) => at);
  return times.length > 0 ? Math.max(...times) : null;
}
