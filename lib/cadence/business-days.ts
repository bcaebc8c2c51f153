/**
 * Arithmetic on plain dates (`YYYY-MM-DD`) in a country's working calendar (ISO 3166-1 alpha-2, or null
 * where the country is unknown: then Saturday and Sunday rest and no holiday is known). CADENCE §4.
 * Malformed dates throw a `RangeError`.
 */
import { Temporal } from 'temporal-polyfill';
import { holidayOn, isMakeUpWorkday, weekendOf } from './holidays';

/** Neither weekend nor holiday, or a weekend day that is worked by official notice. */
export function isBusinessDay(date: string, country: string | null): boolean {
  return isWorked(dayNumber(date), country);
}

/** A weekday that the country does not work, whatever an official notice says. */
export function isWeekend(date: string, country: string | null): boolean {
  return weekendOf(country).includes(isoWeekday(dayNumber(date)));
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
  let day = dayNumber(date);
  for (let left = Math.abs(count); left > 0; left -= 1) day = nearestWorked(day + step, country, step);
  return dateOf(day);
}

/** Calendar days, no calendar asked. */
export function addDays(date: string, days: number): string {
  return dateOf(dayNumber(date) + days);
}

/** Business days after `from` up to and with `to`; negative where `to` lies before `from`. */
export function countBetween(from: string, to: string, country: string | null): number {
  const [start, end] = [dayNumber(from), dayNumber(to)];
  let count = 0;
  for (let day = Math.min(start, end) + 1; day <= Math.max(start, end); day += 1) {
    if (isWorked(day, country)) count += 1;
  }
  return end < start && count > 0 ? -count : count;
}

/** Calendar days from one date to another. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** The date of a moment (epoch milliseconds) in an IANA time zone. */
export function dateAt(epochMs: number, timeZone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(epochMs)
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString();
}

function roll(date: string, country: string | null, step: 1 | -1): string {
  return dateOf(nearestWorked(dayNumber(date), country, step));
}

// Inside, a date is the number of days since 1970-01-01: a list of late steps walks over hundreds of
// thousands of days, and a plain number takes a hundredth of the time of a Temporal date.

const DAY_MS = 86_400_000;

function dayNumber(date: string): number {
  const { year, month, day } = Temporal.PlainDate.from(date);
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

function dateOf(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** 1 = Monday … 7 = Sunday; day 0 was a Thursday. */
function isoWeekday(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

function nearestWorked(from: number, country: string | null, step: 1 | -1): number {
  let day = from;
  while (!isWorked(day, country)) day += step;
  return day;
}

/** Days looked up before, by country; a cache of constants, so losing it with the worker costs nothing. */
const known = new Map<string | null, Map<number, boolean>>();

function isWorked(day: number, country: string | null): boolean {
  let days = known.get(country);
  if (!days) known.set(country, (days = new Map()));
  let worked = days.get(day);
  if (worked === undefined) {
    const date = dateOf(day);
    const resting = weekendOf(country).includes(isoWeekday(day)) || holidayOn(date, country) !== null;
    worked = !resting || isMakeUpWorkday(date, country);
    days.set(day, worked);
  }
  return worked;
}
