/** The long pauses of CADENCE §3.1 and §3.3: after silence, after a "not now", between courtesies. */
import type { Channel } from '../people/touch';
import { baseInterval, GATEKEEPER_COURTESY } from './base-rules';
import { addDays, rollBack, rollForward } from './business-days';
import { intervalChannel, nextFunction } from './channel';
import type { CadenceContext } from './context';
import { notBeforeToday, plannedStep, type NextStep, type NextStepInput } from './planned-step';
import { stopReason } from './reasons';

type RestRule = 'rest_after_outreach' | 'rest_after_cap' | 'paused_by_customer';

/** Nothing until the tier's rest is over; then a new reason or another person (CADENCE §3.1). */
export function restStep(input: NextStepInput, rule: RestRule): NextStep {
  const { anchor, context } = input;
  const stage = rule === 'paused_by_customer' ? 'paused_by_customer' : 'rest';
  const days = baseInterval(context.customerClass, stage, context.tier)?.then;
  if (days === undefined || days === null) {
    return { kind: 'stop', reason: stopReason('no_further_contact') };
  }
  const date = rollForward(addDays(anchor.date, days), context.country);
  const extra = {
    tier: context.tier,
    ...(rule === 'rest_after_cap' ? { unanswered: context.history.unansweredTouches } : {}),
  };
  const step = plannedStep(
    { ...input, stage },
    { rule, date, days, unit: 'd', extra },
    { channel: channelAfterRest(date, context), contactFunction: nextFunction(stage, 1, context) },
  );
  return { kind: 'rest', stage, step };
}

/** A gatekeeper is thanked now and then and never chased (CADENCE §3.2, §3.3). */
export function courtesyStep(input: NextStepInput): NextStep {
  const { anchor, context, stage } = input;
  const date = rollBack(addDays(anchor.date, GATEKEEPER_COURTESY), context.country);
  const step = plannedStep(
    input,
    { rule: 'gatekeeper_courtesy', date, days: GATEKEEPER_COURTESY, unit: 'd' },
    { channel: channelAfterRest(date, context), contactFunction: 'care' },
  );
  return { kind: 'rest', stage, step };
}

/** After a rest, mails that stayed unanswered before it are not counted any more (CADENCE §3.4). */
function channelAfterRest(date: string, context: CadenceContext): Channel {
  const history = { ...context.history, unansweredMails: 0 };
  return intervalChannel(notBeforeToday(date, context), { ...context, history }) ?? 'email';
}
