import { daysBetween, weekdayOf, type CalendarDate } from '../../calendar-date';
import type { PrintableSlot } from '../tidy-facts';

const NUMERALS = ['日', '一', '二', '三', '四', '五', '六'] as const;
const NEEDS_YEAR_DAYS = 180;

/**
 * Prints the times as `1月12日（周二）上午10点或14日（周四）下午2点30分`; '' without times.
 * @param zone named once, behind the last; '' = not at all.
 */
export function printedTimes(
  slots: readonly PrintableSlot[],
  sendDate: CalendarDate | null,
  zone: string,
): string {
  const [first, second] = slots;
  if (!first) return '';
  const behind = zone ? `（${zone}）` : '';
  const one = `${printedDay(first.date, sendDate)}${printedHour(first)}`;
  if (!second) return one + behind;
  const sameDay = daysBetween(first.date, second.date) === 0;
  const sameMonth = first.date.year === second.date.year && first.date.month === second.date.month;
  const day = sameDay
    ? ''
    : sameMonth
      ? `${second.date.day}日${bracketed(second.date)}`
      : printedDay(second.date, sendDate);
  return `${one}或${day}${printedHour(second)}${behind}`;
}

/** `1月12日（周二）`; more than half a year away with the year. */
export function printedDay(date: CalendarDate, sendDate: CalendarDate | null): string {
  const far = !sendDate || Math.abs(daysBetween(sendDate, date)) > NEEDS_YEAR_DAYS;
  return `${far ? `${date.year}年` : ''}${date.month}月${date.day}日${bracketed(date)}`;
}

function bracketed(date: CalendarDate): string {
  return `（周${NUMERALS[weekdayOf(date)] ?? ''}）`;
}

/** `上午10点`, `下午2点30分`. */
export function printedHour({ hour, minute }: PrintableSlot): string {
  const half = hour === 12 ? '中午' : hour < 12 ? '上午' : '下午';
  const minutes = minute === 0 ? '' : `${minute}分`;
  return `${half}${hour > 12 ? hour - 12 : hour}点${minutes}`;
}

/** `40分钟`, `一小时`, `一个半小时`. */
export function printedMinutes(minutes: number | null): string {
  if (minutes === null || minutes <= 0) return '';
  if (minutes === 60) return '一小时';
  if (minutes === 90) return '一个半小时';
  if (minutes === 120) return '两小时';
  return `${minutes}分钟`;
}
