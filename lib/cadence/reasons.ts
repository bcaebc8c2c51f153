/** Why a step is due when it is, or why nothing is: data that the interface words. */
import { addDays, isBusinessDay, isWeekend } from './business-days';
import { holidayOn, isCalendarCertain } from './holidays';
import type { Touch } from '../people/touch';
import type { IntervalUnit } from './base-rules';
import type { DueReason } from './plan';

/**
 * Every rule that can set a date; each has the message `cadence.reason.<rule>`.
 *
 * All of them carry `stage`, `calendar` (`certain`, or `uncertain` where the holidays of that country and
 * year are not all known) and `moved` (`to_today` where the date by the rule had already passed, else `no`).
 * Those that count from a date also carry `from` (`YYYY-MM-DD`), `kind` (`AnchorKind`), `days`, `unit`
 * (`bd`, `d`), `skipped` (holidays stepped over) and the first of them as `holiday` (English),
 * `holidayLocal` (that country's language) and `holidayDate`, empty where `skipped` is 0.
 */
export const DUE_RULES = [
  /** + `step`, `of`: a contact after an invitation, CADENCE §3.2. */
  'outreach_step',
  /** + `step`, `of`: the last one, which offers an easy no. */
  'outreach_last_step',
  /** + `tier`: the invitation stayed without an answer. */
  'rest_after_outreach',
  /** + `tier`, `unanswered`: too many contacts without an answer, CADENCE §3.4. */
  'rest_after_cap',
  /** + `tier`: they said not now. */
  'paused_by_customer',
  'gatekeeper_courtesy',
  /** + `tier`, `base`, `role`, `roleFactor`, `focusFactor`, `depth`, `depthFactor`: base × factors. */
  'interval',
  /** Likewise + `minGap` (business days), which made it later. */
  'interval_at_min_gap',
  /** Likewise, brought forward to the yearly return visit. */
  'interval_at_yearly_floor',
  'answer_reply',
  'meeting_summary',
  'meeting_confirm',
  /** + `meeting` (`YYYY-MM-DD`), as the next two. */
  'meeting_prepare',
  'meeting_remind',
  /** How did it go? `meeting` is empty where the date was never told. */
  'meeting_result',
  /** + `asked` (the date the rep chose), `was` (the date before). */
  'snoozed',
] as const;

/** Why nothing is due any more. They carry nothing. */
export const STOP_RULES = ['suppressed', 'no_contact_depth', 'no_further_contact'] as const;

/** All of them, so that the catalogues can be checked for completeness. */
export const CADENCE_RULES = [...DUE_RULES, ...STOP_RULES] as const;
export type DueRule = (typeof DUE_RULES)[number];
export type StopRule = (typeof STOP_RULES)[number];

/** What a date was counted from. */
export type AnchorKind = Touch['kind'] | 'skipped';
export interface Anchor {
  /** `YYYY-MM-DD` */
  date: string;
  kind: AnchorKind;
}

type Params = DueReason['params'];

export function stopReason(rule: StopRule): DueReason {
  return { rule, params: {} };
}

/** The parameters of how a date was counted, for a country (ISO 3166-1 alpha-2, null = unknown). */
export function countingParams(
  counted: { anchor: Anchor; days: number; unit: IntervalUnit; due: string },
  country: string | null,
): Params {
  const { anchor, days, unit, due } = counted;
  // Calendar days pass over holidays; only one that they end on is stepped over.
  const start = unit === 'bd' ? anchor.date : addDays(anchor.date, days - 1);
  const skipped = start < due ? holidaysWithin(start, due, country) : [];
  const [first] = skipped;
  const holiday = first === undefined ? null : holidayOn(first, country);
  return {
    from: anchor.date,
    kind: anchor.kind,
    days,
    unit,
    skipped: skipped.length,
    holiday: holiday?.name ?? '',
    holidayLocal: holiday?.localName ?? '',
    holidayDate: first ?? '',
    ...calendarParams(anchor.date, due, country),
  };
}

/** `certain` only where every year from one date to another is. */
export function calendarParams(from: string, due: string, country: string | null): Params {
  const certain = isCalendarCertain(from, country) && isCalendarCertain(due, country);
  return { calendar: certain ? 'certain' : 'uncertain' };
}

/** The holidays after `from` and before `to` that took a working day away. */
function holidaysWithin(from: string, to: string, country: string | null): string[] {
  const found: string[] = [];
  for (let day = addDays(from, 1); day < to; day = addDays(day, 1)) {
    if (isBusinessDay(day, country) || holidayOn(day, country) === null) continue;
    if (!isWeekend(day, country)) found.push(day);
  }
  return found;
}
