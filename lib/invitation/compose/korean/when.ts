import { daysBetween, weekdayOf, type CalendarDate } from '../../calendar-date';
import { withParticle } from './particle';
import type { PrintableSlot } from '../tidy-facts';

const WEEKDAYS = ['일', '월', '화', '수', '목', '금', '토'] as const;
const NEEDS_YEAR_DAYS = 180;

/** Prints the times as `1월 19일(화) 오전 10시와 1월 21일(목) 오후 2시`; '' without slots. */
export function koreanTimes(slots: readonly PrintableSlot[], sendDate: CalendarDate | null): string {
  const [first, second] = slots;
  if (!first) return '';
  const one = `${koreanDay(first.date, sendDate)} ${koreanTime(first)}`;
  if (!second) return one;
  const sameDay = daysBetween(first.date, second.date) === 0;
  const two = sameDay ? koreanTime(second) : `${koreanDay(second.date, sendDate)} ${koreanTime(second)}`;
  return `${withParticle(one, '와/과')} ${two}`;
}

function koreanDay(date: CalendarDate, sendDate: CalendarDate | null): string {
  const far = !sendDate || Math.abs(daysBetween(sendDate, date)) > NEEDS_YEAR_DAYS;
  const year = far ? `${date.year}년 ` : '';
  return `${year}${date.month}월 ${date.day}일(${WEEKDAYS[weekdayOf(date)] ?? ''})`;
}

function koreanTime({ hour, minute }: PrintableSlot): string {
  const half = hour === 12 ? '낮' : hour < 12 ? '오전' : '오후';
  const minutes = minute === 0 ? '' : ` ${minute}분`;
  return `${half} ${hour > 12 ? hour - 12 : hour}시${minutes}`;
}
