import { baseInterval, CAPS, DECIDER_OUTREACH } from './base-rules';
import { addBusinessDays } from './business-days';
import { nextFunction, outreachChannel } from './channel';
import type { CadenceContext } from './context';
import { plannedStep, type NextStep, type NextStepInput } from './planned-step';
import { restStep } from './rest';
import { cadenceRole } from './role-rules';

/**
 * The n-th contact after an unanswered invitation: CADENCE §3.2. Its row already differs by role, so the
 * multipliers of §3.3 do not apply. Spacing is kept from the last contact, so that a step done late does
 * not push the next one onto it.
 */
export function outreachStep(input: NextStepInput): NextStep {
  const { anchor, context, n } = input;
  const offsets = outreachOffsets(context);
  const offset = offsets[n - 1];
  if (offset === undefined) return restStep(input, 'rest_after_outreach');
  const channel = outreachChannel(n, context);
  if (channel === null) return restStep(input, 'rest_after_cap');
  const days = Math.max(offset - (offsets[n - 2] ?? 0), CAPS.outboundGap);
  const closing = n > 1 && n === offsets.length;
  const step = plannedStep(
    input,
    {
      rule: closing ? 'outreach_last_step' : 'outreach_step',
      date: addBusinessDays(anchor.date, days, context.country),
      days,
      unit: 'bd',
      extra: { step: n, of: offsets.length },
    },
    { channel, contactFunction: closing ? 'advance' : nextFunction('outreach', n, context) },
  );
  return { kind: 'step', stage: 'outreach', step };
}

/** A policy decider's two steps, as far as the tier allows any. */
function outreachOffsets({ customerClass, tier, role }: CadenceContext): readonly number[] {
  const offsets = baseInterval(customerClass, 'outreach', tier)?.offsets ?? [];
  return cadenceRole(role) === 'policy_decider' ? DECIDER_OUTREACH.slice(0, offsets.length) : offsets;
}
