/**
 * What a touch does to a plan: CADENCE §5. Pure: a plan and an event give the plan after it.
 * `context.history` must already hold the touch that is told of.
 */
import type { Touch } from '../people/touch';
import { dateAt } from './business-days';
import type { CadenceContext } from './context';
import { answerStep, meetingSteps, summaryStep } from './meeting-steps';
import type { CadenceStage, CadenceStep, PlanContent } from './plan';
import { stopReason, type Anchor } from './reasons';
import { changesCourse, owesAnswer, stageAfter, type CadenceTouch } from './stage';
import { cancelPlanned, closeNext, nextPlanned, settled, stopped, withNextStep, withSteps } from './steps';

/**
 * The plan after a touch; null stands for a person without one. A touch older than the plan's anchor tells
 * nothing new and changes nothing.
 */
export function afterTouch(
  plan: PlanContent | null,
  touch: CadenceTouch,
  context: CadenceContext,
): PlanContent {
  if (plan && touch.at < plan.anchorAt) return plan;
  const done = plan !== null && isDoneBy(nextPlanned(plan), plan, touch, context);
  return follow(done ? closeNext(plan, 'done') : plan, touch, context);
}

/** The plan after the rep did its next step; `touch` is how, see `touchOfStep`. */
export function finish(plan: PlanContent, touch: CadenceTouch, context: CadenceContext): PlanContent {
  return follow(closeNext(plan, 'done'), touch, context);
}

/** The touch that doing a step amounts to. */
export function touchOfStep(
  step: CadenceStep,
): Pick<Touch, 'channel' | 'direction' | 'contactFunction' | 'kind'> {
  const { channel, contactFunction, reason } = step;
  return { channel, contactFunction, direction: 'outbound', kind: KINDS[reason.rule] ?? 'follow_up' };
}

const KINDS: Readonly<Record<string, Touch['kind']>> = {
  meeting_summary: 'summary',
  meeting_result: 'meeting_held',
};

function follow(plan: PlanContent | null, touch: CadenceTouch, context: CadenceContext): PlanContent {
  const current = plan === null || plan.state === 'stopped' ? null : plan.stage;
  const stage = stageAfter(current, touch, context.customerClass);
  const anchored: PlanContent = { ...(plan ?? emptyPlan(touch.personId, stage)), anchorAt: touch.at };
  if (context.suppressed) return stopped(anchored, stopReason('suppressed'));
  const next = respond(anchored, stage, touch, context);
  const onHold = plan?.state === 'paused' && !changesCourse(touch) && next.state !== 'stopped';
  return onHold ? settled({ ...next, state: 'paused' }) : next;
}

function emptyPlan(personId: string, stage: CadenceStage): PlanContent {
  return { personId, stage, state: 'active', anchorAt: 0, nextDue: null, steps: [], stopReason: null };
}

function respond(
  plan: PlanContent,
  stage: CadenceStage,
  touch: CadenceTouch,
  context: CadenceContext,
): PlanContent {
  const anchor: Anchor = { date: dateAt(touch.at, context.timeZone), kind: touch.kind };
  const cleared = cancelPlanned(plan);
  if (touch.kind === 'meeting_booked') return withSteps(cleared, stage, meetingSteps(anchor, context));
  if (touch.kind === 'meeting_held') {
    return withSteps(cleared, stage, [summaryStep(stage, anchor, context)]);
  }
  if (owesAnswer(touch)) {
    // What surrounds an agreed meeting stays; everything else has to wait for the answer.
    const kept = stage === 'meeting_booked' ? plan : cleared;
    return withSteps(kept, stage, [answerStep(stage, anchor, touch.channel, context)]);
  }
  // A talk they began is a new anchor; the meeting's own dates stay.
  const begunByThem = touch.direction === 'inbound' && stage !== 'meeting_booked';
  if (stage !== plan.stage || touch.kind === 'declined' || begunByThem) {
    return withNextStep(cleared, stage, anchor, context);
  }
  return nextPlanned(plan) ? withSteps(plan, stage, []) : withNextStep(plan, stage, anchor, context);
}

/** Whether a touch is what the planned step asked for. */
function isDoneBy(
  step: CadenceStep | null,
  plan: PlanContent,
  touch: CadenceTouch,
  { today, timeZone }: CadenceContext,
): boolean {
  if (step === null || touch.direction === 'inbound') return false;
  const { rule, params } = step.reason;
  if (rule === 'answer_reply') return true;
  if (rule === 'meeting_summary') return touch.kind === 'summary' || touch.channel === 'email';
  if (params.stage === 'meeting_booked') return step.due <= today;
  // Handing the same letter over twice on one day is one contact.
  const sameDay = dateAt(touch.at, timeZone) === dateAt(plan.anchorAt, timeZone);
  return !sameDay || step.due <= today;
}
