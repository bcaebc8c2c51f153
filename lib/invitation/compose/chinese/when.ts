import { daysBetween, weekdayOf, type CalendarDate } from '../../calendar-date';
import type { PrintableSlot } from '../tidy-facts';

const NUMERALS = ['日', '一', '二', '三', '四', '五', '六'] as const;
const NEEDS_YEAR_DAYS = 180;

/** What differs between the mainland and Taiwan in printing a time. */
export interface ChineseTimeStyle {
  /** 周 before the numeral in brackets, or nothing. */
  week: string;
  /** 点 or 點 */
  hour: string;
  /** 或 between two times. */
  or: string;
}

/** Prints the times as `1月12日（周二）上午10点或1月14日（周四）下午2点30分`; '' without slots. */
export function chineseTimes(
  slots: readonly PrintableSlot[],
  sendDate: CalendarDate | null,
  style: ChineseTimeStyle,
): string {
  const [first, second] = slots;
  if (!first) return '';
  const one = `${printDay(first.date, sendDate, style)}${printTime(first, style)}`;
  if (!second) return one;
  const sameDay = daysBetween(first.date, second.date) === 0;
  return `${one}${style.or}${sameDay ? '' : printDay(second.date, sendDate, style)}${printTime(second, style)}`;
}

function printDay(date: CalendarDate, sendDate: CalendarDate | null, style: ChineseTimeStyle): string {
  const far = !sendDate || Math.abs(daysBetween(sendDate, date)) > NEEDS_YEAR_DAYS;
  const year = far ? `${date.year}年` : '';
  return `${year}${date.month}月${date.day}日（${style.week}${NUMERALS[weekdayOf(date)] ?? ''}）`;
}

function printTime({ hour, minute }: PrintableSlot, style: ChineseTimeStyle): string {
  const half = hour === 12 ? '中午' : hour < 12 ? '上午' : '下午';
  const minutes = minute === 0 ? '' : `${minute}分`;
  return `${half}${hour > 12 ? hour - 12 : hour}${style.hour}${minutes}`;
}
