/** What the timeline says about the next contact: CADENCE §3.4 and METHOD §15. */
import type { ContactFunction, Touch } from '../people/touch';
import { dateAt, daysBetween } from './business-days';

export interface ContactHistory {
  /** Outbound mails since they last answered. */
  unansweredMails: number;
  /** Outbound contacts on any channel since they last answered. */
  unansweredTouches: number;
  /** The functions of our last contacts, newest first. */
  recentFunctions: ContactFunction[];
  /** `YYYY-MM-DD` of the last meeting or visit; null where there was none. */
  lastMeeting: string | null;
}

export const NO_HISTORY: ContactHistory = {
  unansweredMails: 0,
  unansweredTouches: 0,
  recentFunctions: [],
  lastMeeting: null,
};

const RECENT = 3;
/** After a rest this long (the shortest of CADENCE §3.1), what stayed unanswered before is not held against. */
const REST_DAYS = 60;
const ANSWERS: ReadonlySet<Touch['kind']> = new Set(['reply', 'declined', 'meeting_booked', 'meeting_held']);

type PastTouch = Pick<Touch, 'at' | 'channel' | 'direction' | 'contactFunction' | 'kind'>;

/**
 * @param touches newest first.
 * @param timeZone IANA name; dates are told in it.
 */
export function contactHistory(touches: readonly PastTouch[], timeZone: string): ContactHistory {
  const unanswered = unansweredRun(touches, timeZone);
  const met = touches.find(({ kind, channel }) => kind === 'meeting_held' || channel === 'visit');
  return {
    unansweredMails: unanswered.filter(({ channel }) => channel === 'email').length,
    unansweredTouches: unanswered.length,
    recentFunctions: touches
      .filter(({ direction }) => direction === 'outbound')
      .slice(0, RECENT)
      .map(({ contactFunction }) => contactFunction),
    lastMeeting: met ? dateAt(met.at, timeZone) : null,
  };
}

function unansweredRun(touches: readonly PastTouch[], timeZone: string): PastTouch[] {
  const run: PastTouch[] = [];
  for (const touch of touches) {
    if (touch.direction === 'inbound' || ANSWERS.has(touch.kind)) break;
    const later = run.at(-1);
    if (later && daysBetween(dateAt(touch.at, timeZone), dateAt(later.at, timeZone)) >= REST_DAYS) break;
    run.push(touch);
  }
  return run;
}
