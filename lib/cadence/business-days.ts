/**
 * Arithmetic on plain dates (`YYYY-MM-DD`) in a country's working calendar (ISO 3166-1 alpha-2, or null
 * where the country is unknown: then Saturday and Sunday rest and no holiday is known). CADENCE §4.
 * Malformed dates throw a `RangeError`.
 */
import { Temporal } from 'temporal-polyfill';
import { holidayOn, isMakeUpWorkday, weekendOf } from './holidays';

/** Neither weekend nor holiday, or a weekend day that is worked by official notice. */
export function isBusinessDay(date: string, country: string | null): boolean {
  if (isMakeUpWorkday(date, country)) return true;
  return !isWeekend(date, country) && holidayOn(date, country) === null;
}

/** A weekday that the country does not work, whatever an official notice says. */
export function isWeekend(date: string, country: string | null): boolean {
  return weekendOf(country).includes(Temporal.PlainDate.from(date).dayOfWeek);
}

/** The date itself where it is a business day, else the next one. */
export function rollForward(date: string, country: string | null): string {
  return roll(date, country, 1);
}

/** The date itself where it is a business day, else the one before: for deadlines (CADENCE §4.5). */
export function rollBack(date: string, country: string | null): string {
  return roll(date, country, -1);
}

/** The first business day after a date. */
export function nextBusinessDay(date: string, country: string | null): string {
  return addBusinessDays(date, 1, country);
}

/**
 * The business day `count` business days after a date, which need not be one itself (before it for a
 * negative count). 0 gives the date rolled forward.
 */
export function addBusinessDays(date: string, count: number, country: string | null): string {
  if (count === 0) return rollForward(date, country);
  const step = count > 0 ? 1 : -1;
  let day = date;
  for (let left = Math.abs(count); left > 0; left -= 1) day = roll(addDays(day, step), country, step);
  return day;
}

/** Calendar days, no calendar asked. */
export function addDays(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** Business days after `from` up to and with `to`; negative where `to` lies before `from`. */
export function countBetween(from: string, to: string, country: string | null): number {
  if (to < from) {
    const backwards = countBetween(to, from, country);
    return backwards === 0 ? 0 : -backwards;
  }
  let count = 0;
  for (let day = from; day < to;) {
    day = addDays(day, 1);
    if (isBusinessDay(day, country)) count += 1;
  }
  return count;
}

/** Calendar days from one date to another. */
export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'day' }).days;
}

/** The date of a moment (epoch milliseconds) in an IANA time zone. */
export function dateAt(epochMs: number, timeZone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(epochMs)
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString();
}

function roll(date: string, country: string | null, step: 1 | -1): string {
  let day = date;
  while (!isBusinessDay(day, country)) day = addDays(day, step);
  return day;
}
