import { daysBetween, weekdayOf, type CalendarDate } from '../../calendar-date';
import type { PrintableSlot } from '../tidy-facts';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Countries whose readers expect the month first and a twelve-hour clock. */
const MONTH_FIRST = new Set(['US', 'CA', 'PH']);
/** From this distance on a date without its year could be read as another year's. */
const NEEDS_YEAR_DAYS = 180;

/**
 * Prints the proposed times, joined by "or".
 * @returns for example `Tuesday 12 January at 10:00 or Thursday 14 January at 14:00`; '' without slots.
 */
export function englishTimes(
  slots: readonly PrintableSlot[],
  sendDate: CalendarDate | null,
  country: string | undefined,
): string {
  const monthFirst = isMonthFirst(country);
  let previous = '';
  return slots
    .map((slot) => {
      const day = englishDay(slot.date, sendDate, country);
      const time = printTime(slot, monthFirst);
      const text = day === previous ? time : `${day} at ${time}`;
      previous = day;
      return text;
    })
    .join(' or ');
}

/** A day without a time: `Friday 8 January`. */
export function englishDay(
  date: CalendarDate,
  sendDate: CalendarDate | null,
  country: string | undefined,
): string {
  const monthFirst = isMonthFirst(country);
  const weekday = WEEKDAYS[weekdayOf(date)] ?? '';
  const month = MONTHS[date.month - 1] ?? '';
  const far = !sendDate || Math.abs(daysBetween(sendDate, date)) > NEEDS_YEAR_DAYS;
  if (monthFirst) return `${weekday}, ${month} ${date.day}${far ? `, ${date.year}` : ''}`;
  return `${weekday} ${date.day} ${month}${far ? ` ${date.year}` : ''}`;
}

function isMonthFirst(country: string | undefined): boolean {
  return country !== undefined && MONTH_FIRST.has(country);
}

function printTime({ hour, minute }: PrintableSlot, twelveHours: boolean): string {
  const minutes = String(minute).padStart(2, '0');
  if (!twelveHours) return `${String(hour).padStart(2, '0')}:${minutes}`;
  return `${hour % 12 || 12}:${minutes} ${hour < 12 ? 'AM' : 'PM'}`;
}
