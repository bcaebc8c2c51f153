/** When, how and why the next contact with a person is due: CADENCE §3. Pure functions of their input. */
import { baseInterval, CAPS, YEARLY_FLOOR, type BaseInterval } from './base-rules';
import { addBusinessDays, addDays, rollBack, rollForward } from './business-days';
import { intervalChannel, nextFunction } from './channel';
import { outreachStep } from './outreach';
import { notBeforeToday, plannedStep, type Counted, type NextStep, type NextStepInput } from './planned-step';
import { stopReason } from './reasons';
import { courtesyStep, restStep } from './rest';
import { cadenceRole, depthFactor, focusFactor, minGap, roleFactor } from './role-rules';

/**
 * The next contact by the row of stage, tier and class. Its date is a business day of the recipient's
 * country and not before today. `context.history` must already hold the touch that is the anchor.
 */
export function planNextStep(input: NextStepInput): NextStep {
  const { stage, context } = input;
  if (context.suppressed) return { kind: 'stop', reason: stopReason('suppressed') };
  const depth = depthFactor(context.role.contactDepth);
  if (depth === null) return { kind: 'stop', reason: stopReason('no_contact_depth') };
  const capped = context.history.unansweredTouches >= CAPS.unansweredTouches;
  if (stage === 'rest') return restStep(input, capped ? 'rest_after_cap' : 'rest_after_outreach');
  if (stage === 'paused_by_customer') return restStep(input, 'paused_by_customer');
  if (cadenceRole(context.role) === 'gatekeeper') return courtesyStep(input);
  if (capped) return restStep(input, 'rest_after_cap');
  return stage === 'outreach' ? outreachStep(input) : intervalStep(input, depth);
}

function intervalStep(input: NextStepInput, depth: number): NextStep {
  const { stage, n, context } = input;
  const row = baseInterval(context.customerClass, stage, context.tier);
  if (row === null) return { kind: 'stop', reason: stopReason('no_further_contact') };
  const base = daysBefore(n, row);
  if (base === null) return restStep(input, 'rest_after_outreach');
  const counted = clampedInterval(input, { base, unit: row.unit, depth });
  const channel = intervalChannel(notBeforeToday(counted.date, context), context);
  if (channel === null) return restStep(input, 'rest_after_cap');
  const contactFunction = nextFunction(stage, n, context);
  return { kind: 'step', stage, step: plannedStep(input, counted, { channel, contactFunction }) };
}

/** Days from the contact before to the n-th one; null where the row has ended. */
function daysBefore(n: number, { offsets, then }: BaseInterval): number | null {
  const own = offsets[n - 1];
  return own === undefined ? then : own - (offsets[n - 2] ?? 0);
}

/** base × role × focus × depth, not sooner than the min gap, for a customer not later than in a year. */
function clampedInterval(
  { anchor, context, stage }: NextStepInput,
  { base, unit, depth }: { base: number; unit: 'bd' | 'd'; depth: number },
): Counted {
  const { country, customerClass, tier } = context;
  const role = cadenceRole(context.role);
  const factors = {
    base,
    role,
    roleFactor: roleFactor(role, stage),
    focusFactor: focusFactor(context.role),
    depth: context.role.contactDepth ?? 'unknown',
    depthFactor: depth,
    tier,
  };
  const product = base * factors.roleFactor * factors.focusFactor * depth;
  const days = Math.max(1, Math.round(product));
  const byFormula =
    unit === 'bd'
      ? addBusinessDays(anchor.date, days, country)
      : rollForward(addDays(anchor.date, days), country);
  const floor = rollBack(addDays(anchor.date, YEARLY_FLOOR), country);
  if (customerClass === 'closed' && floor < byFormula) {
    return { rule: 'interval_at_yearly_floor', date: floor, days: YEARLY_FLOOR, unit: 'd', extra: factors };
  }
  const gap = minGap(context.role, stage);
  const byGap = addBusinessDays(anchor.date, gap, country);
  if (byFormula < byGap) {
    const extra = { ...factors, minGap: gap };
    return { rule: 'interval_at_min_gap', date: byGap, days: gap, unit: 'bd', extra };
  }
  return { rule: 'interval', date: byFormula, days, unit, extra: factors };
}
