import calendars from './holidays.generated.json';

/** A day on which a country's offices are closed. */
export interface Holiday {
  /** English. */
  name: string;
  /** In the country's own first language. */
  localName: string;
}

interface CountryCalendar {
  knownUntil: number;
  names: string[][];
  /** `MM-DD=name` pairs parted by blanks; likewise each year. */
  fixed: string;
  years: Record<string, string>;
  work: string[];
}

const CALENDARS: Record<string, CountryCalendar | undefined> = calendars.countries;

const SATURDAY_AND_SUNDAY: readonly number[] = [6, 7];
const FRIDAY_AND_SATURDAY: readonly number[] = [5, 6];
const REST_ON_FRIDAY = new Set([
  'BD',
  'BH',
  'DZ',
  'EG',
  'IL',
  'IQ',
  'JO',
  'KW',
  'LY',
  'OM',
  'PS',
  'QA',
  'SA',
  'SD',
  'SY',
  'YE',
]);

/** The ISO weekdays (1 = Monday … 7 = Sunday) that are not worked in a country. */
export function weekendOf(country: string | null): readonly number[] {
  return country !== null && REST_ON_FRIDAY.has(country) ? FRIDAY_AND_SATURDAY : SATURDAY_AND_SUNDAY;
}

/**
 * The public holiday of a country (ISO 3166-1 alpha-2) on a date (`YYYY-MM-DD`), or null.
 * A year that no table covers knows only the holidays that never move (CADENCE §4.4).
 */
export function holidayOn(date: string, country: string | null): Holiday | null {
  if (country === null) return null;
  const calendar = CALENDARS[country];
  if (!calendar) return null;
  const days = daysOf(country, calendar, date.slice(0, 4));
  return days.get(date.slice(5)) ?? null;
}

/** A weekend day that a country works by official notice (CADENCE §4.2). */
export function isMakeUpWorkday(date: string, country: string | null): boolean {
  return country !== null && (CALENDARS[country]?.work.includes(date) ?? false);
}

/**
 * Whether the days off of a country in the year of a date are all known. False for a country without a
 * table and for a year that its government has not announced yet: the interface must say so.
 */
export function isCalendarCertain(date: string, country: string | null): boolean {
  const calendar = country === null ? undefined : CALENDARS[country];
  const year = date.slice(0, 4);
  return calendar?.years[year] !== undefined && Number(year) <= calendar.knownUntil;
}

/** Parsed years; a cache of constants, so losing it with the worker costs nothing. */
const parsed = new Map<string, Map<string, Holiday>>();

function daysOf(country: string, calendar: CountryCalendar, year: string): Map<string, Holiday> {
  const key = `${country}-${year}`;
  const known = parsed.get(key);
  if (known) return known;
  const days = new Map<string, Holiday>();
  for (const pair of (calendar.years[year] ?? calendar.fixed).split(' ')) {
    const [monthDay = '', index] = pair.split('=');
    const [name, localName] = calendar.names[Number(index)] ?? [];
    if (name !== undefined && localName !== undefined) days.set(monthDay, { name, localName });
  }
  parsed.set(key, days);
  return days;
}
