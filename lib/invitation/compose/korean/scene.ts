import type { TidyFacts } from '../tidy-facts';
import { koreanAddress, koreanSelf } from './salutation';
import { topicOf } from './topic';
import { koreanTimes } from './when';

/** The tone that purpose and process take, chosen from focus, role and style (WORDING §2). */
export type Voice =
  'together' | 'hear' | 'settle' | 'verify' | 'clarify' | 'try' | 'arrange' | 'reckon' | 'causes';

/** What several sentences of a letter need, worked out once. */
export interface Scene {
  facts: TidyFacts;
  /** '부장님', '조민재 님'; '' where nobody is known by name. */
  you: string;
  /** Company, post and name of who writes; '' = unknown. */
  self: string;
  /** The same without the post, for people who know each other. */
  selfShort: string;
  /** A noun phrase; '' = unknown. */
  topic: string;
  voice: Voice;
  /** Who travels. */
  mode: 'go' | 'come' | 'call';
  /** The proposed times, with their zone; '' = none. */
  times: string;
  two: boolean;
}

/** @param facts what is known; nothing is added to it. */
export function readScene(facts: TidyFacts): Scene {
  const { sender, slots, sendDate, zoneName } = facts;
  const times = koreanTimes(slots, sendDate);
  return {
    facts,
    you: koreanAddress(facts.recipient),
    self: koreanSelf(sender),
    selfShort: koreanSelf({ ...sender, title: '' }),
    topic: topicOf(facts),
    voice: voiceOf(facts),
    mode: modeOf(facts),
    times: times && zoneName ? `${times}(${zoneName})` : times,
    two: slots.length > 1,
  };
}

/** Power and dissatisfaction weigh more than the post; style decides where neither says anything. */
function voiceOf({ focus, readerRole, style }: TidyFacts): Voice {
  if (readerRole === 'gatekeeper') return 'arrange';
  if (focus === 'dissatisfied') return 'causes';
  if (readerRole === 'policy_decider') return style === 'rational' ? 'settle' : 'hear';
  if (readerRole === 'specific_decider') return 'settle';
  if (readerRole === 'finance') return 'reckon';
  if (focus === 'power') return 'settle';
  if (readerRole === 'influencer') return style === 'emotional' ? 'together' : 'verify';
  if (readerRole === 'executor') return 'clarify';
  if (readerRole === 'user') return 'try';
  return style === 'emotional' ? 'hear' : style === 'rational' ? 'verify' : 'together';
}

function modeOf({ meeting, occasion, direction, kind }: TidyFacts): Scene['mode'] {
  if (kind === 'visitor_questions') return 'come';
  if (meeting.form === 'call') return 'call';
  if (occasion === 'they_come_to_us' || occasion === 'event' || direction === 'customer_initiated')
    return 'come';
  return 'go';
}

/** People who have little time, and somebody who keeps their diary (WORDING §2). */
export function isBusy({ readerRole, focus }: TidyFacts): boolean {
  return readerRole === 'policy_decider' || readerRole === 'specific_decider' || focus === 'power';
}
