/** What the rep may do to a plan without a contact: skip, snooze, pause, resume, stop. Pure. */
import { dateAt, rollForward } from './business-days';
import type { CadenceContext } from './context';
import type { CadenceStep, PlanContent } from './plan';
import { calendarParams, stopReason, type StopRule } from './reasons';
import { fitting } from './stage';
import { closeNext, isOpen, nextPlanned, replaceStep, settled, stopped, withNextStep } from './steps';

/** The plan whose next step is left out; the one after it counts from the skipped one. */
export function skip(plan: PlanContent, note: string, context: CadenceContext): PlanContent {
  const step = nextPlanned(plan);
  if (step === null) return plan;
  const closed = closeNext(plan, 'skipped', note);
  if (nextPlanned(closed)) return settled(closed);
  const date = step.due < context.today ? context.today : step.due;
  // A meeting whose result is not told did not happen: its row is over.
  const over = step.reason.rule === 'meeting_result';
  const stage = over ? fitting(null, context.customerClass) : plan.stage;
  return withNextStep(closed, stage, { date, kind: 'skipped' }, context);
}

/**
 * The plan whose next step is put off to a date (`YYYY-MM-DD`), or to the next day after it that the
 * recipient works, but not before today.
 */
export function snooze(plan: PlanContent, until: string, note: string, context: CadenceContext): PlanContent {
  const step = nextPlanned(plan);
  if (step === null) return plan;
  const { country, today } = context;
  const due = rollForward(until < today ? today : until, country);
  return replaceStep(plan, step, {
    ...step,
    due,
    status: 'snoozed',
    note,
    reason: {
      rule: 'snoozed',
      params: {
        stage: plan.stage,
        moved: 'no',
        asked: until,
        was: step.due,
        ...calendarParams(today, due, country),
      },
    },
  });
}

/** The plan on hold: it keeps its steps, and nothing is due. A stopped plan stays stopped. */
export function pause(plan: PlanContent): PlanContent {
  return plan.state === 'stopped' ? plan : settled({ ...plan, state: 'paused' });
}

/** The plan live again; what fell due meanwhile is due on the next day that is worked. */
export function resume(plan: PlanContent, context: CadenceContext): PlanContent {
  if (plan.state !== 'paused') return plan;
  if (context.suppressed) return stop(plan, 'suppressed');
  const { country, timeZone, today } = context;
  const steps = plan.steps.map((step): CadenceStep => {
    if (!isOpen(step) || step.due >= today) return step;
    const params = { ...step.reason.params, moved: 'to_today' };
    return { ...step, due: rollForward(today, country), reason: { ...step.reason, params } };
  });
  const live = settled({ ...plan, steps, state: 'active' });
  if (live.nextDue !== null) return live;
  return withNextStep(live, live.stage, { date: dateAt(plan.anchorAt, timeZone), kind: 'other' }, context);
}

/** The plan at an end, with why. */
export function stop(plan: PlanContent, rule: StopRule): PlanContent {
  return stopped(plan, stopReason(rule));
}
