/** How often to contact whom: CADENCE §3.1 and §3.2 as a table. Our defaults, reasoned and not measured. */
import type { ContactFunction } from '../people/touch';
import type { CustomerClass, CustomerTier } from '../people/company';
import type { CadenceStage } from './plan';

/** `bd` = business days of the recipient's calendar, `d` = calendar days. */
export type IntervalUnit = 'bd' | 'd';

/** When the contacts of one row fall due. */
export interface BaseInterval {
  unit: IntervalUnit;
  /** Days of the first contacts, each counted from the start of the row. */
  offsets: readonly number[];
  /** Days between all later contacts; null where the row ends and rest follows. */
  then: number | null;
}

type TierRow = Readonly<Record<CustomerTier, BaseInterval | null>>;

const every = (unit: IntervalUnit, a: number, b: number, c: number, d: number): TierRow => ({
  A: { unit, offsets: [], then: a },
  B: { unit, offsets: [], then: b },
  C: { unit, offsets: [], then: c },
  D: { unit, offsets: [], then: d },
});

const series = (unit: IntervalUnit, offsets: readonly number[], then: number | null): BaseInterval => ({
  unit,
  offsets,
  then,
});

/**
 * CADENCE §3.1. A range there stands here as its middle, rounded up. Steps around a meeting are tied to its
 * date and live in `meeting-steps.ts`.
 */
export const BASE_INTERVALS = {
  new: {
    outreach: {
      A: series('bd', [3, 8, 15], null),
      B: series('bd', [4, 11], null),
      C: series('bd', [5], null),
      D: series('bd', [], null),
    },
    rest: every('d', 60, 90, 120, 180),
    after_meeting: every('bd', 5, 8, 12, 20),
    needs: every('bd', 5, 8, 12, 20),
    proposal: {
      A: series('bd', [2, 5, 10], 10),
      B: series('bd', [3, 7, 14], 15),
      C: series('bd', [5, 12], 20),
      D: series('bd', [7, 20], null),
    },
    negotiation: every('bd', 3, 4, 5, 7),
    paused_by_customer: every('d', 45, 60, 90, 120),
    lost: {
      A: series('d', [90], 120),
      B: series('d', [120], 180),
      C: series('d', [], 365),
      D: null,
    },
  },
  long_undecided: { long_undecided: every('d', 30, 45, 75, 120) },
  closed: {
    new_toy: every('bd', 3, 5, 7, 10),
    learning: every('bd', 3, 5, 7, 10),
    maintenance: every('d', 30, 60, 120, 180),
  },
} satisfies Record<CustomerClass, Partial<Record<CadenceStage, TierRow>>>;

/** The row of a class and stage; rest, pauses and losses are the same for every class. */
export function baseInterval(
  customerClass: CustomerClass,
  stage: CadenceStage,
  tier: CustomerTier,
): BaseInterval | null {
  const rows: Partial<Record<CadenceStage, TierRow>> = {
    ...BASE_INTERVALS.new,
    ...BASE_INTERVALS[customerClass],
  };
  return rows[stage]?.[tier] ?? null;
}

/** A customer is visited again within this many calendar days (CADENCE §3.1, visit column). */
export const VISIT_INTERVAL: Readonly<Record<CustomerTier, number>> = { A: 90, B: 180, C: 365, D: 365 };

/** METHOD §15: every customer is contacted at least once in so many calendar days, whatever the tier. */
export const YEARLY_FLOOR = 365;

/** CADENCE §3.2: a policy decider hears from us twice after the invitation, and late. */
export const DECIDER_OUTREACH: readonly number[] = [5, 15];

/** CADENCE §3.3: a gatekeeper is thanked for favours, not chased: a courtesy within so many calendar days. */
export const GATEKEEPER_COURTESY = 90;

/** CADENCE §3.4, for one person. Beyond a cap comes another channel, then rest. */
export const CAPS = {
  unansweredMails: 3,
  unansweredMailsToDecider: 2,
  unansweredTouches: 5,
  /** Business days between two outbound contacts; while closing, a day is enough. */
  outboundGap: 3,
  outboundGapClosing: 1,
} as const;

/** The contact functions of a row in turn (METHOD §15, CADENCE §3.1 notes). Outreach has its own: §3.2. */
export const FUNCTION_PATTERNS: Readonly<Record<CadenceStage, readonly ContactFunction[]>> = {
  outreach: ['inform', 'care', 'advance'],
  rest: ['inform'],
  meeting_booked: ['serve'],
  after_meeting: ['advance', 'inform'],
  needs: ['advance', 'inform'],
  proposal: ['serve', 'advance', 'inform'],
  negotiation: ['advance', 'serve'],
  paused_by_customer: ['inform', 'care'],
  long_undecided: ['care', 'inform', 'serve', 'advance'],
  new_toy: ['serve', 'care', 'intel'],
  learning: ['serve', 'care', 'intel'],
  maintenance: ['care', 'inform', 'serve', 'intel', 'advance'],
  lost: ['intel', 'inform'],
};
