import { rollForward } from './business-days';
import type { CadenceContext } from './context';
import { planNextStep } from './next-step';
import type { CadenceStep, PlanContent } from './plan';
import { stopReason, type Anchor } from './reasons';
import { fitting } from './stage';
import { isOpen, replaceStep, stopped } from './steps';

/** Steps that an event or the rep set: what changes the arithmetic does not change them. */
const FIXED_RULES: ReadonlySet<string> = new Set([
  'answer_reply',
  'meeting_summary',
  'meeting_confirm',
  'meeting_prepare',
  'meeting_remind',
  'meeting_result',
  'snoozed',
]);

/**
 * The plan after tier, class, role or country changed: what is planned is counted anew from the same anchor,
 * never into the past (CADENCE §9). What an event set keeps its date, on a day that is worked; what is
 * overdue and would be by the new rules too stays as late as it is.
 */
export function replan(plan: PlanContent, context: CadenceContext): PlanContent {
  if (plan.state === 'stopped') return plan;
  if (context.suppressed) return stopped(plan, stopReason('suppressed'));
  const fitted = fitting(plan.stage, context.customerClass);
  let replanned = plan;
  for (const step of plan.steps.filter(isOpen)) {
    const anchor = anchorOf(step);
    if (anchor === null || FIXED_RULES.has(step.reason.rule)) {
      const due = step.due < context.today ? step.due : rollForward(step.due, context.country);
      replanned = replaceStep(replanned, step, { ...step, due });
      continue;
    }
    const n = fitted === plan.stage ? step.n : 1;
    const next = planNextStep({ stage: fitted, n, anchor, context });
    if (next.kind === 'stop') return stopped(plan, next.reason);
    const stillLate = step.due < context.today && next.step.reason.params.moved === 'to_today';
    replanned = replaceStep({ ...replanned, stage: next.stage }, step, stillLate ? step : next.step);
  }
  return replanned;
}

/** What a planned step was counted from, as its reason tells. */
function anchorOf({ reason: { params } }: CadenceStep): Anchor | null {
  const { from, kind } = params;
  return typeof from === 'string' && typeof kind === 'string'
    ? { date: from, kind: kind as Anchor['kind'] }
    : null;
}
