import { addBusinessDays } from './business-days';

/** CADENCE §5: an absence note that names no date waits so many business days. */
const ABSENCE_DAYS = 5;

/** @returns the day (`YYYY-MM-DD`) from which somebody who is away is written to again. */
export function absentUntil({ today, country }: { today: string; country: string | null }): string {
  return addBusinessDays(today, ABSENCE_DAYS, country);
}
