/** Small operations on a plan's steps. All of them return new values. */
import { planNextStep } from './next-step';
import type { CadenceContext } from './context';
import type { CadenceStage, CadenceStep, DueReason, PlanContent, StepStatus } from './plan';
import { undatedMeetingResult } from './meeting-steps';
import type { Anchor, DueRule } from './reasons';

/** A step that is still to be done; a snoozed one is, later. */
export function isOpen({ status }: CadenceStep): boolean {
  return status === 'planned' || status === 'snoozed';
}

/** The step that is due first; null where nothing is planned. */
export function nextPlanned(plan: Pick<PlanContent, 'steps'>): CadenceStep | null {
  return plan.steps.filter(isOpen).sort(byDue)[0] ?? null;
}

/** The plan with its first open step closed as `status`; unchanged where there is none. */
export function closeNext(
  plan: PlanContent,
  status: Exclude<StepStatus, 'planned' | 'snoozed'>,
  note = '',
): PlanContent {
  const next = nextPlanned(plan);
  return {
    ...plan,
    steps: plan.steps.map((step) => (step === next ? { ...step, status, note: note || step.note } : step)),
  };
}

/** The plan with nothing left to do; what was planned stays visible as cancelled. */
export function cancelPlanned(plan: PlanContent): PlanContent {
  return {
    ...plan,
    steps: plan.steps.map((step) => (isOpen(step) ? { ...step, status: 'cancelled' } : step)),
  };
}

/** The plan with one step in place of another. */
export function replaceStep(plan: PlanContent, old: CadenceStep, fresh: CadenceStep): PlanContent {
  return settled({ ...plan, steps: plan.steps.map((step) => (step === old ? fresh : step)) });
}

/** The plan with further steps, live again. */
export function withSteps(
  plan: PlanContent,
  stage: CadenceStage,
  steps: readonly CadenceStep[],
): PlanContent {
  return settled({ ...plan, stage, state: 'active', stopReason: null, steps: [...plan.steps, ...steps] });
}

/** The plan with the step that a row asks for next; around a meeting only its result is left to ask for. */
export function withNextStep(
  plan: PlanContent,
  stage: CadenceStage,
  anchor: Anchor,
  context: CadenceContext,
): PlanContent {
  if (stage === 'meeting_booked') return withSteps(plan, stage, [undatedMeetingResult(anchor, context)]);
  const next = planNextStep({ stage, n: lastNumber(plan, stage) + 1, anchor, context });
  return next.kind === 'stop' ? stopped(plan, next.reason) : withSteps(plan, next.stage, [next.step]);
}

export function stopped(plan: PlanContent, reason: DueReason): PlanContent {
  return { ...cancelPlanned(plan), state: 'stopped', nextDue: null, stopReason: reason };
}

/**
 * The plan with `state` and `nextDue` told from its steps, and those still to be done last, by date.
 * A paused or stopped plan has nothing due.
 */
export function settled(plan: PlanContent): PlanContent {
  const open = plan.steps.filter(isOpen).sort(byDue);
  const steps = [...plan.steps.filter((step) => !isOpen(step)), ...open];
  if (plan.state === 'paused' || plan.state === 'stopped') return { ...plan, steps, nextDue: null };
  const [next] = open;
  const state = next && REST_RULES.has(next.reason.rule) ? 'resting' : 'active';
  return { ...plan, steps, state, nextDue: next?.due ?? null };
}

function byDue(a: CadenceStep, b: CadenceStep): number {
  return a.due.localeCompare(b.due);
}

const REST_RULES: ReadonlySet<string> = new Set<DueRule>([
  'rest_after_outreach',
  'rest_after_cap',
  'paused_by_customer',
  'gatekeeper_courtesy',
]);

/** The number of the last step of a stage that the plan is still in; it begins again where it was broken off. */
function lastNumber(plan: PlanContent, stage: CadenceStage): number {
  if (plan.stage !== stage) return 0;
  const brokenOff = plan.steps.findLastIndex((step) => step.status === 'cancelled');
  const run = plan.steps.slice(brokenOff + 1);
  return run.findLast((step) => step.n > 0 && step.reason.params.stage === stage)?.n ?? 0;
}
