import type { Language } from '../i18n/language';

/** Countries with several zones of which one holds for nearly everybody in business there. */
const MAIN_ZONE: Readonly<Record<string, string>> = {
  CN: 'Asia/Shanghai',
  ES: 'Europe/Madrid',
  PT: 'Europe/Lisbon',
  NZ: 'Pacific/Auckland',
  MY: 'Asia/Kuala_Lumpur',
  UA: 'Europe/Kyiv',
  UZ: 'Asia/Tashkent',
};

/**
 * The time zone of a country (ISO 3166-1 alpha-2), by the browser's own tables.
 * @returns an IANA name; null where the country has several zones, is unknown, or the browser does not tell.
 */
export function zoneOfCountry(country: string | null): string | null {
  if (!country || !/^[A-Z]{2}$/u.test(country)) return null;
  const main = MAIN_ZONE[country];
  if (main) return main;
  const locale: Intl.Locale & { getTimeZones?: () => string[] | undefined } = new Intl.Locale(
    `und-${country}`,
  );
  const zones = locale.getTimeZones?.() ?? [];
  const [first] = zones;
  return first && zones.every((zone) => offsetAt(zone, YEAR_HALVES) === offsetAt(first, YEAR_HALVES))
    ? first
    : null;
}

/** A day in winter and one in summer: zones that agree on both agree for our purposes. */
const YEAR_HALVES = [Date.UTC(2027, 0, 15), Date.UTC(2027, 6, 15)];

function offsetAt(zone: string, moments: readonly number[]): string {
  return moments.map((moment) => offsetMinutes(zone, moment)).join();
}

/** Minutes that a zone's clocks are ahead of UTC at a moment (epoch ms). */
export function offsetMinutes(zone: string, moment: number): number {
  const parts = clockOf(zone).formatToParts(moment);
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value ?? 0);
  const wall = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'));
  return Math.round((wall - moment) / 60_000);
}

/** Making one takes longer than all that is asked of it, so each is kept. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(zone: string): Intl.DateTimeFormat {
  const made =
    clocks.get(zone) ??
    new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
  clocks.set(zone, made);
  return made;
}

/**
 * A time that is said in one zone, as clocks show it in another.
 * @param slot `YYYY-MM-DD` and `HH:MM`.
 */
export function slotInZone(
  { date, time }: { date: string; time: string },
  from: string,
  to: string,
): { date: string; time: string } {
  const wall = Date.parse(`${date}T${time}:00Z`);
  if (Number.isNaN(wall)) return { date, time };
  // Near a change of the clocks the first guess can be an hour out: the second is taken at the moment it found.
  const guess = wall - offsetMinutes(from, wall) * 60_000;
  const moment = wall - offsetMinutes(from, guess) * 60_000;
  const there = new Date(moment + offsetMinutes(to, moment) * 60_000).toISOString();
  return { date: there.slice(0, 10), time: there.slice(11, 16) };
}

/** Names that letters use where the browser's own name is not what people say. */
const SAID: Partial<Record<Language, Record<string, string>>> = {
  'zh-Hans': { 'Asia/Shanghai': '北京时间' },
  ko: { 'Asia/Seoul': '한국 시간' },
};

/** How a letter says that a time is the recipient's: 'South Korea time', '한국 시간'; '' where it is not known. */
export function zoneNameIn(zone: string, language: Language): string {
  const said = SAID[language]?.[zone];
  if (said) return said;
  const name = new Intl.DateTimeFormat(language, { timeZone: zone, timeZoneName: 'shortGeneric' })
    .formatToParts(0)
    .find(({ type }) => type === 'timeZoneName')?.value;
  if (!name || /^(?:GMT|UTC|[A-Z]{2,4}$)/u.test(name)) return '';
  return language === 'en' ? name.replace(/ Time$/u, ' time') : name;
}
