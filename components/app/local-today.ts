import { localDate } from '../../lib/records/local-date';

/** @returns the rep's date on the wall, `YYYY-MM-DD`. */
export function localToday(now = new Date()): string {
  return localDate(now.getTime());
}
