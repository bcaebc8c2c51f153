/** The list of the day: what is due, how late it is, what comes first. CADENCE §3.4, §8. */
import type { CustomerTier } from '../people/company';
import { countBetween } from './business-days';

export type DueState = 'overdue' | 'today' | 'upcoming';

/**
 * How a step stands on a day, and how many business days of the recipient's country have passed since it
 * was due. A step due on Friday is not late on the weekend after it: there was no day to do it on.
 */
export function standing(
  due: string,
  today: string,
  country: string | null,
): { state: DueState; late: number } {
  if (due > today) return { state: 'upcoming', late: 0 };
  const late = countBetween(due, today, country);
  return { state: late > 0 ? 'overdue' : 'today', late };
}

export interface Ranked {
  due: string;
  late: number;
  tier: CustomerTier;
}

const WEIGHTS: Readonly<Record<CustomerTier, number>> = { A: 4, B: 3, C: 2, D: 1 };

/** Most urgent first: lateness × tier, then the earlier date, then the tier. For `Array.sort`. */
export function byUrgency(a: Ranked, b: Ranked): number {
  return urgency(b) - urgency(a) || byDate(a, b);
}

/** Earliest first, then the tier. For `Array.sort`. */
export function byDate(a: Ranked, b: Ranked): number {
  return a.due.localeCompare(b.due) || WEIGHTS[b.tier] - WEIGHTS[a.tier];
}

function urgency({ late, tier }: Ranked): number {
  return (late + 1) * WEIGHTS[tier];
}
