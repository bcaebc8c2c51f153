import type { TimeSlot } from '../../../lib/invitation/draft';
import type { MeetingCalendar } from '../../../lib/invitation/propose-slots';

export type SlotWarning = 'past' | 'weekend' | 'holiday' | 'lunch' | 'hours';

/** WORDING §5.2, CADENCE §4.8: what speaks against a time, on the recipient's clock; null = nothing known. */
export function slotWarning(
  { date, time }: TimeSlot,
  { closedDays }: MeetingCalendar,
  today: string,
): SlotWarning | null {
  if (date < today) return 'past';
  const isWeekend = [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
  // Beyond the days that are known only weekends are; within them a Saturday may be worked.
  const isKnown = date <= (closedDays.at(-1) ?? '');
  if (isKnown ? closedDays.includes(date) : isWeekend) return isWeekend ? 'weekend' : 'holiday';
  if (time >= '12:00' && time < '13:00') return 'lunch';
  return time < '08:00' || time > '18:00' ? 'hours' : null;
}
