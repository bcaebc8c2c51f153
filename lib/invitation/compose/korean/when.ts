import { daysBetween, weekdayOf, type CalendarDate } from '../../calendar-date';
import { withParticle } from './particle';
import type { PrintableSlot } from '../tidy-facts';

const WEEKDAYS = ['일', '월', '화', '수', '목', '금', '토'] as const;
const NEEDS_YEAR_DAYS = 180;

/** Prints the times as `1월 19일(화) 오전 10시와 1월 21일(목) 오후 2시`; '' without slots. */
export function koreanTimes(slots: readonly PrintableSlot[], sendDate: CalendarDate | null): string {
  const [first, second] = slots;
  if (!first) return '';
  const one = koreanMoment(first, sendDate);
  if (!second) return one;
  const sameDay = daysBetween(first.date, second.date) === 0;
  const two = sameDay ? koreanTime(second) : koreanMoment(second, sendDate);
  return `${withParticle(one, '와/과')} ${two}`;
}

/** `1월 19일(화) 오전 10시` */
export function koreanMoment(slot: PrintableSlot, sendDate: CalendarDate | null): string {
  return `${koreanDay(slot.date, sendDate)} ${koreanTime(slot)}`;
}

/** `1월 19일(화)`, with its year where the day is more than half a year away. */
export function koreanDay(date: CalendarDate, sendDate: CalendarDate | null): string {
  const far = !sendDate || Math.abs(daysBetween(sendDate, date)) > NEEDS_YEAR_DAYS;
  const year = far ? `${date.year}년 ` : '';
  return `${year}${date.month}월 ${date.day}일(${WEEKDAYS[weekdayOf(date)] ?? ''})`;
}

/** The weekday before a meeting, by which an answer still helps; '' where it would be today or earlier. */
export function koreanDayBefore({ date }: PrintableSlot, sendDate: CalendarDate | null): string {
  if (!sendDate) return '';
  const back = weekdayOf(date) === 1 ? 3 : weekdayOf(date) === 0 ? 2 : 1;
  const before = new Date(Date.UTC(date.year, date.month - 1, date.day - back));
  const day = { year: before.getUTCFullYear(), month: before.getUTCMonth() + 1, day: before.getUTCDate() };
  return daysBetween(sendDate, day) > 0 ? koreanDay(day, sendDate) : '';
}

/** `내일(1월 12일 화요일)` would be read twice: the day is said as one says it, where it is near. */
export function nearDay({ date }: PrintableSlot, sendDate: CalendarDate | null): '오늘' | '내일' | '' {
  const ahead = sendDate ? daysBetween(sendDate, date) : -1;
  return ahead === 0 ? '오늘' : ahead === 1 ? '내일' : '';
}

function koreanTime({ hour, minute }: PrintableSlot): string {
  const half = hour === 12 ? '낮' : hour < 12 ? '오전' : '오후';
  const minutes = minute === 0 ? '' : ` ${minute}분`;
  return `${half} ${hour > 12 ? hour - 12 : hour}시${minutes}`;
}
