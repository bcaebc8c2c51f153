import Holidays from 'date-holidays';

/**
 * The date of one rule of date-holidays' grammar (`korean 8-0-15`, `easter -2`, `2nd monday in June`) in a
 * year, as `YYYY-MM-DD`. Throws when the rule names no day of that year.
 */
export function dateOf(rule: string, year: number): string {
  const almanac = new Holidays();
  almanac.setHoliday(rule, { type: 'public', name: { en: rule } });
  const [day] = almanac.getHolidays(year);
  if (!day) throw new Error(`no day in ${year} for "${rule}"`);
  return day.date.slice(0, 10);
}
