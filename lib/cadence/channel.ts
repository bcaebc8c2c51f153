/** By which channel and with which function the next contact goes: CADENCE §3.1-3.4, METHOD §15. */
import type { Channel, ContactFunction } from '../people/touch';
import { addDays } from './business-days';
import { CAPS, FUNCTION_PATTERNS, VISIT_INTERVAL } from './base-rules';
import type { CadenceContext } from './context';
import type { CadenceStage } from './plan';
import { cadenceRole } from './role-rules';

/** Other ways than a mail, best first. */
const WITHOUT_MAIL: readonly Channel[] = ['phone', 'linkedin', 'message'];

/** Outreach goes by mail, then by a short word elsewhere, then by mail again (CADENCE §3.2). */
export function outreachChannel(n: number, context: CadenceContext): Channel | null {
  return reachable(n === 2 ? ['linkedin', 'phone', 'message'] : ['email'], context);
}

/** The channel of a contact on a date; null where all are used up. */
export function intervalChannel(due: string, context: CadenceContext): Channel | null {
  if (isVisitDue(due, context)) return 'visit';
  return reachable(context.style === 'emotional' ? ['phone', 'email'] : ['email', 'phone'], context);
}

/** The n-th function of the stage's pattern, or the one after it where our last contact had that already. */
export function nextFunction(stage: CadenceStage, n: number, context: CadenceContext): ContactFunction {
  const pattern = FUNCTION_PATTERNS[stage];
  const turn = Math.max(0, n - 1);
  const inTurn = pattern[turn % pattern.length] ?? 'inform';
  if (inTurn !== context.history.recentFunctions[0]) return inTurn;
  return pattern[(turn + 1) % pattern.length] ?? inTurn;
}

/** A customer is visited at the tier's own interval, between contacts by phone and mail. */
function isVisitDue(due: string, { customerClass, tier, history }: CadenceContext): boolean {
  if (customerClass !== 'closed' || history.lastMeeting === null) return false;
  return due >= addDays(history.lastMeeting, VISIT_INTERVAL[tier]);
}

/** The first wanted channel there is an address for; once the mails are used up, another one or none. */
function reachable(wanted: readonly Channel[], context: CadenceContext): Channel | null {
  const { history, reach, role } = context;
  const cap = cadenceRole(role) === 'policy_decider' ? CAPS.unansweredMailsToDecider : CAPS.unansweredMails;
  const open = (channel: Channel): boolean => channel !== 'email' || history.unansweredMails < cap;
  const known = [...wanted, ...WITHOUT_MAIL].find((channel) => open(channel) && reach.includes(channel));
  if (known) return known;
  const [first] = wanted;
  if (first && open(first)) return first;
  return null;
}
