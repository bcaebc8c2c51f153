import type { TimeSlot } from './draft';
import { slotInZone } from './time-zone';

/** The recipient's working calendar, as far as proposing a time needs it. */
export interface MeetingCalendar {
  /** ISO 3166-1 alpha-2; null = unknown, then only weekends are known. */
  country: string | null;
  /** The coming business days there, `YYYY-MM-DD`, in order; those beside a long holiday left out (CADENCE §4.6). */
  businessDays: readonly string[];
  /** The coming days off there, weekends included, `YYYY-MM-DD`, in order; up to the last day that is known. */
  closedDays: readonly string[];
  /** IANA zone of the recipient; null = unknown, then the rep's own. */
  zone: string | null;
}

/** Preferred times of day, the recipient's clock: mid-morning first, never over lunch (CADENCE §4.7, §4.8). */
const TIMES = ['10:00', '14:00', '11:00', '15:00', '09:30', '16:00', '09:00', '16:30', '17:00'] as const;
/** The rep can be asked to get up early or stay late for a customer, but not at night. */
const OWN_HOURS = { from: '07:00', to: '21:00' };

/**
 * Proposes times for a meeting: midweek before Monday and Friday, two days apart, at hours that differ
 * (WORDING §5.2, CADENCE §4.7).
 * @param count how many: 1 to confirm, 2 to choose from.
 * @param ownZone the rep's IANA zone.
 * @param lead business days ahead at least: time to answer and to prepare.
 */
export function proposeSlots(
  { businessDays, zone }: MeetingCalendar,
  { count, ownZone, lead = 5 }: { count: 1 | 2; ownZone: string; lead?: number },
): TimeSlot[] {
  const days = businessDays.slice(lead);
  const first = days.slice(0, 5).find(isMidweek) ?? days[0];
  if (!first) return [];
  const later = days.filter((day) => day > first);
  const second = later.slice(1, 6).find(isMidweek) ?? later[1] ?? later[0];
  const dates = count === 1 || !second ? [first] : [first, second];
  return dates.map((date, index) => ({ date, time: timeOn(date, index, zone ?? ownZone, ownZone) }));
}

function timeOn(date: string, index: number, zone: string, ownZone: string): string {
  const possible = TIMES.filter((time) => {
    const own = slotInZone({ date, time }, zone, ownZone).time;
    return own >= OWN_HOURS.from && own <= OWN_HOURS.to;
  });
  const times = possible.length > 0 ? possible : TIMES;
  return times[index % times.length] ?? TIMES[0];
}

/** Tuesday to Thursday. */
function isMidweek(date: string): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday >= 2 && weekday <= 4;
}
