import type { Channel, ContactFunction } from '../people/touch';
import type { IntervalUnit } from './base-rules';
import { rollForward } from './business-days';
import type { CadenceContext } from './context';
import type { CadenceStage, CadenceStep, DueReason } from './plan';
import { countingParams, type Anchor, type DueRule } from './reasons';

export interface NextStepInput {
  stage: CadenceStage;
  /** The step's number inside its stage, from 1. */
  n: number;
  /** The last touch, or the day a step was skipped. */
  anchor: Anchor;
  context: CadenceContext;
}

/** `rest`: nothing to do before the step's date; `stop`: nothing at all. */
export type NextStep =
  { kind: 'step' | 'rest'; stage: CadenceStage; step: CadenceStep } | { kind: 'stop'; reason: DueReason };

/** How a date was found: by which rule, so many days or business days after the anchor. */
export interface Counted {
  rule: DueRule;
  date: string;
  days: number;
  unit: IntervalUnit;
  /** What the rule's wording needs besides. */
  extra?: DueReason['params'];
}

/** Nothing is ever due in the past: what is late by its rule is due on the next day that is worked. */
export function notBeforeToday(date: string, { today, country }: CadenceContext): string {
  return date < today ? rollForward(today, country) : date;
}

export function plannedStep(
  { anchor, context, n, stage }: NextStepInput,
  counted: Counted,
  how: { channel: Channel; contactFunction: ContactFunction },
): CadenceStep {
  const { rule, date, days, unit, extra } = counted;
  const counting = countingParams({ anchor, days, unit, due: date }, context.country);
  return {
    n,
    due: notBeforeToday(date, context),
    ...how,
    status: 'planned',
    reason: {
      rule,
      params: { stage, moved: date < context.today ? 'to_today' : 'no', ...counting, ...extra },
    },
    note: '',
  };
}
