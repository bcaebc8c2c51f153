/** Which row a person's plan follows after an event: CADENCE §3.1, §5. */
import type { CustomerClass } from '../people/company';
import type { Channel, Touch } from '../people/touch';
import type { CadenceStage } from './plan';

export type CadenceTouch = Pick<
  Touch,
  'personId' | 'at' | 'channel' | 'direction' | 'contactFunction' | 'kind'
>;

/** The rows that each class may be in besides a meeting, a rest and a "not now". */
const OWN_STAGES: Readonly<Record<CustomerClass, readonly CadenceStage[]>> = {
  new: ['outreach', 'after_meeting', 'needs', 'proposal', 'negotiation', 'lost'],
  long_undecided: ['long_undecided'],
  closed: ['maintenance', 'new_toy', 'learning'],
};
const SHARED_STAGES: ReadonlySet<CadenceStage> = new Set(['meeting_booked', 'rest', 'paused_by_customer']);
/** Rows in which nobody has answered yet, or not any more. */
const SILENT_STAGES: ReadonlySet<CadenceStage> = new Set(['outreach', 'rest', 'paused_by_customer', 'lost']);
/** A contact on these is a talk, not a message that waits for an answer. */
const TALKS: ReadonlySet<Channel> = new Set(['phone', 'visit', 'meeting']);

/** They wrote to us, so that an answer is owed. */
export function owesAnswer({ direction, kind, channel }: CadenceTouch): boolean {
  if (kind === 'reply') return true;
  return direction === 'inbound' && !TALKS.has(channel) && (kind === 'other' || kind === 'follow_up');
}

/** Something happened that starts a new row, even in a plan that the rep has paused. */
export function changesCourse(touch: CadenceTouch): boolean {
  return touch.direction === 'inbound' || COURSE_KINDS.has(touch.kind);
}

const COURSE_KINDS: ReadonlySet<Touch['kind']> = new Set([
  'invitation',
  'reply',
  'declined',
  'meeting_booked',
  'meeting_held',
]);

/**
 * The row after a touch.
 * @param current the row before it, null where the person has no living plan.
 */
export function stageAfter(
  current: CadenceStage | null,
  touch: CadenceTouch,
  customerClass: CustomerClass,
): CadenceStage {
  if (touch.kind === 'meeting_booked') return 'meeting_booked';
  const settled = current === 'rest' ? null : current;
  if (customerClass !== 'new') {
    const over = touch.kind === 'meeting_held' || settled === 'paused_by_customer';
    return over ? home(customerClass) : fitting(settled, customerClass);
  }
  if (touch.kind === 'declined') return 'paused_by_customer';
  if (touch.kind === 'meeting_held') return 'after_meeting';
  if (touch.direction === 'inbound' || touch.kind === 'reply') {
    return settled === null || SILENT_STAGES.has(settled) ? 'needs' : fitting(settled, customerClass);
  }
  if (touch.kind === 'invitation') return 'outreach';
  if (settled === null) return TALKS.has(touch.channel) ? 'needs' : 'outreach';
  return fitting(settled, customerClass);
}

/** The row itself where the class may be in it, else the one where that class begins. */
export function fitting(current: CadenceStage | null, customerClass: CustomerClass): CadenceStage {
  if (current === null) return home(customerClass);
  const allowed = OWN_STAGES[customerClass].includes(current) || SHARED_STAGES.has(current);
  return allowed ? current : home(customerClass);
}

function home(customerClass: CustomerClass): CadenceStage {
  if (customerClass === 'closed') return 'maintenance';
  return customerClass === 'long_undecided' ? 'long_undecided' : 'needs';
}
