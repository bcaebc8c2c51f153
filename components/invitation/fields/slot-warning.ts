import type { TimeSlot } from '../../../lib/invitation/draft';
import type { MeetingCalendar } from '../../../lib/invitation/propose-slots';

export type SlotWarning = 'past' | 'weekend' | 'holiday' | 'lunch' | 'hours';

/** WORDING §5.2, CADENCE §4.8: what speaks against a time, on the recipient's clock; null = nothing known. */
export function slotWarning(
  { date, time }: TimeSlot,
  { businessDays }: MeetingCalendar,
  today: string,
): SlotWarning | null {
  if (date < today) return 'past';
  const [first, last] = [businessDays[0], businessDays.at(-1)];
  const isKnown = first !== undefined && last !== undefined && date >= first && date <= last;
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  if (isKnown ? !businessDays.includes(date) : weekday === 0 || weekday === 6)
    return weekday === 0 || weekday === 6 ? 'weekend' : 'holiday';
  if (time >= '12:00' && time < '13:00') return 'lunch';
  return time < '08:00' || time > '18:00' ? 'hours' : null;
}
