import { daysBetween, weekdayOf, type CalendarDate } from '../../calendar-date';
import type { PrintableSlot, TidyFacts } from '../tidy-facts';

const NUMERALS = ['日', '一', '二', '三', '四', '五', '六'] as const;
/** Beyond this a date could be taken for another year's. */
const NEEDS_YEAR_DAYS = 180;

/** `1月12日（二）`, with the year where it could be mistaken. */
export function printDay(date: CalendarDate, sendDate: CalendarDate | null): string {
  const far = !sendDate || Math.abs(daysBetween(sendDate, date)) > NEEDS_YEAR_DAYS;
  return `${far ? `${date.year}年` : ''}${date.month}月${date.day}日（${NUMERALS[weekdayOf(date)] ?? ''}）`;
}

function printTime({ hour, minute }: PrintableSlot): string {
  const half = hour === 12 ? '中午' : hour < 12 ? '上午' : hour < 18 ? '下午' : '晚上';
  return `${half}${hour > 12 ? hour - 12 : hour}點${minute === 0 ? '' : `${minute}分`}`;
}

const inZone = (times: string, zoneName: string) =>
  times !== '' && zoneName !== '' ? `${times}（${zoneName}）` : times;

/** The proposed times as `1月12日（二）上午10點或1月14日（四）下午2點30分`; '' without any. */
export function proposedTimes({ slots, sendDate, zoneName }: TidyFacts): string {
  const [first, second] = slots;
  if (!first) return '';
  const one = `${printDay(first.date, sendDate)}${printTime(first)}`;
  if (!second) return inZone(one, zoneName);
  const sameDay = daysBetween(first.date, second.date) === 0;
  const other = `${sameDay ? '' : printDay(second.date, sendDate)}${printTime(second)}`;
  return inZone(`${one}或${other}`, zoneName);
}

/** The agreed time; '' where none is. */
export function agreedTime({ appointment, sendDate, zoneName }: TidyFacts): string {
  return appointment
    ? inZone(`${printDay(appointment.date, sendDate)}${printTime(appointment)}`, zoneName)
    : '';
}

/** True where the agreed day is the one after the letter is written. */
export function isTomorrow({ appointment, sendDate }: TidyFacts): boolean {
  return appointment !== null && sendDate !== null && daysBetween(sendDate, appointment.date) === 1;
}
