import { hexOf, timeOfId } from '../ids';

const HOUR = 3_600_000;
/** From UTC-12 to UTC+14: the day that the page shows is that of the rep's clock. */
const OFFSETS = [-12, 0, 14].map((hours) => hours * HOUR);

/** Does a shown date name the day of this moment? Numbers only: months are words of some language. */
function namesTheDay(date: string, at: number): boolean {
  const numbers = (date.match(/\d+/g) ?? []).map(Number);
  // Digits of another script, or another calendar: nothing to hold against each other.
  const years = numbers.filter((one) => one >= 1970 && one < 2200);
  if (!years.length) return true;
  return OFFSETS.some((offset) => {
    const day = new Date(at + offset);
    return years.includes(day.getUTCFullYear()) && numbers.includes(day.getUTCDate());
  });
}

/**
 * When a message was written, from its id. Mail that was moved in from elsewhere has an id of the day it was
 * moved: the shown date then names another day, and nothing is said.
 * @returns epoch ms, or undefined; messages that are not synced have no such id.
 */
export function writtenAt(id: string | null, legacy: string | null, date: string | null): number | undefined {
  const number = legacy ?? (id && hexOf(id));
  const at = number ? timeOfId(number) : null;
  return at !== null && date && namesTheDay(date, at) ? at : undefined;
}
