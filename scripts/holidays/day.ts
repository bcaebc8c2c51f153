/** A day off, as the generator collects it. Dates are `YYYY-MM-DD`; names are English and the country's own. */
export interface DayOff {
  date: string;
  name: string;
  localName: string;
}

/** `date` moved by `days` calendar days. */
export function shift(date: string, days: number): string {
  const moved = new Date(`${date}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

/** 0 = Sunday … 6 = Saturday. */
export function weekday(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

export const SUNDAY = 0;
export const SATURDAY = 6;

export function isWeekend(date: string): boolean {
  return weekday(date) === SUNDAY || weekday(date) === SATURDAY;
}

/** The first day from `date` on, walking by `step` (1 or −1), that is neither a weekend nor in `taken`. */
export function firstFree(date: string, step: 1 | -1, taken: ReadonlySet<string>): string {
  let candidate = date;
  while (isWeekend(candidate) || taken.has(candidate)) candidate = shift(candidate, step);
  return candidate;
}
