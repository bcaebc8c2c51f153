import {
  calendarDate,
  daysBetween,
  isoDate,
  parseIsoDate,
  weekdayOf,
  type CalendarDate,
} from '../../calendar-date';
import { cuesOf } from '../cues-of';
import { foldHan } from '../fold-han';
import type { Finding, Fix, LetterToCheck } from '../letter-check';
import type { LetterReading, Script, Sentence } from '../read-letter';
import { spanIn } from '../span-in';
import { findWrittenDays, weekdayLike, weekdayName, type WrittenDay } from '../written-days';
import { findWrittenHours } from '../written-hours';

/** A date without a year that lies this little behind is meant to be past; further behind it is next year's. */
const RECENT_DAYS = 60;
const HALF_YEAR = 183;
/** A proposal further ahead was more likely meant for the year that is past. */
const FAR_DAYS = 200;
const OPENS = 8 * 60;
const CLOSES = 18 * 60;
/** Nobody is invited at these hours: an afternoon lost its 오후, or a digit slipped. */
const NIGHT_ENDS = 6 * 60;
const NIGHT_BEGINS = 21 * 60;
/** Who writes such a word means it: a call across the ocean, a market before dawn. */
const NAMED = /저녁|밤|새벽|晚上|凌晨|清晨/u;

/**
 * R6: a proposed day that does not exist, has passed, falls on another weekday or outside working hours.
 * Only proposals are judged for being past; a letter may well speak of last month's meeting.
 */
export function findDateErrors(
  { sendDate, closedDays }: LetterToCheck,
  { sentences }: LetterReading,
): Finding[] {
  const today = sendDate ? parseIsoDate(sendDate) : null;
  return sentences.flatMap((sentence) => {
    const days = findWrittenDays(sentence.text, sentence.script);
    const proposes = days.length > 0 && cuesOf(sentence.script).request(sentence.text);
    return [
      ...days.flatMap((written) =>
        today ? judgeDay(written, sentence, { today, proposes, closedDays }) : noSuchDay(written, sentence),
      ),
      ...(proposes ? judgeHours(sentence) : []),
    ];
  });
}

interface Context {
  today: CalendarDate;
  /** The sentence asks for something, so that its day is offered. */
  proposes: boolean;
  closedDays: readonly string[] | undefined;
}

function judgeDay(
  written: WrittenDay,
  sentence: Sentence,
  { today, proposes, closedDays }: Context,
): Finding[] {
  const missing = noSuchDay(written, sentence);
  if (missing.length > 0) return missing;
  const span = spanIn(sentence, written);
  const meant = datesMeant(written, today, proposes);
  const [date] = meant;
  if (!date) return [];
  const params = { words: written.text };
  if (written.weekday !== null && !meant.some((each) => weekdayOf(each) === written.weekday)) {
    const right = weekdayName(weekdayOf(date), sentence.script);
    const fix = rightWeekday(written, weekdayOf(date), sentence);
    const found: Finding = {
      rule: 'R6',
      level: 'error',
      code: 'weekday_mismatch',
      params: { ...params, right },
      span,
    };
    return [fix ? { ...found, fix } : found];
  }
  const week = weekNamed(sentence.text.slice(0, written.start), sentence.script);
  if (week !== null && weeksAhead(today, date) !== week) {
    return [{ rule: 'R6', level: 'warning', code: 'week_mismatch', params, span }];
  }
  if (!proposes || refersBack(written, sentence)) return [];
  const ahead = daysBetween(today, date);
  if (ahead < 0) return [{ rule: 'R6', level: 'error', code: 'day_past', params, span }];
  if (ahead > FAR_DAYS && written.year === null)
    return [{ rule: 'R6', level: 'hint', code: 'day_far', params, span }];
  const off = dayOff(date, closedDays);
  return off ? [{ rule: 'R6', level: 'warning', code: off, params, span }] : [];
}

function rightWeekday(written: WrittenDay, weekday: number, sentence: Sentence): Fix | null {
  const place = written.weekdayPlace;
  // Where composing the letters changed the lengths, places in the sentence are none in the body.
  if (!place || sentence.text.length !== sentence.end - sentence.start) return null;
  const word = sentence.text.slice(place.start, place.end);
  return { span: spanIn(sentence, place), text: weekdayLike(word, weekday, sentence.script) };
}

/** "this Friday", 다음 주, 下周 right before a date: how many weeks ahead; null where nothing is said. */
function weekNamed(before: string, script: Script): number | null {
  const said = WEEK_BEFORE[script].exec(script === 'zh' ? foldHan(before) : before)?.[1];
  if (said === undefined) return null;
  return /^(?:this|이번|금|本|这)/iu.test(said) ? 0 : 1;
}

/** English "next Friday" means this week's to some and next week's to others, so that only "this" is held to it. */
const WEEK_BEFORE: Record<Script, RegExp> = {
  en: /\b(this) (?:coming )?(?:(?:Mon|Tues|Wednes|Thurs|Fri)day,? )?\(?$/i,
  ko: /(이번|금|다음|차) ?주 ?(?:[월화수목금]요일)?[ ,(]*$/u,
  zh: /(本|这|下)(?:周|星期|礼拜)[一二三四五]?[，（( ]*$/u,
};

/** Weeks begin on Monday. */
function weeksAhead(today: CalendarDate, date: CalendarDate): number {
  const sinceMonday = (weekdayOf(today) + 6) % 7;
  return Math.floor((daysBetween(today, date) + sinceMonday) / 7);
}

/** Up to the last day off that is known, only the listed ones are off: some Saturdays are worked. Beyond it, weekends. */
function dayOff(
  date: CalendarDate,
  closedDays: readonly string[] = [],
): 'day_weekend' | 'day_holiday' | null {
  const weekend = [0, 6].includes(weekdayOf(date));
  const iso = isoDate(date);
  if (iso <= (closedDays.at(-1) ?? '') && !closedDays.includes(iso)) return null;
  if (weekend) return 'day_weekend';
  return closedDays.includes(iso) ? 'day_holiday' : null;
}

function noSuchDay(written: WrittenDay, sentence: Sentence): Finding[] {
  // 2028 is a leap year: without a year, 29 February is given the benefit of the doubt.
  if (calendarDate(written.year ?? 2028, written.month, written.day)) return [];
  const span = spanIn(sentence, written);
  return [{ rule: 'R6', level: 'error', code: 'no_such_day', params: { words: written.text }, span }];
}

/**
 * The dates that the words can mean, likeliest first. A proposal looks ahead;
 * a date told in passing may also be the last one of that name.
 */
function datesMeant(written: WrittenDay, today: CalendarDate, proposes: boolean): CalendarDate[] {
  const years = written.year === null ? [today.year - 1, today.year, today.year + 1] : [written.year];
  const dates = years.flatMap((year) => calendarDate(year, written.month, written.day) ?? []);
  if (written.year !== null) return dates;
  const ahead = dates.filter((date) => daysBetween(today, date) >= 0);
  const behind = dates.filter((date) => daysBetween(today, date) < 0).reverse();
  const recent = behind.filter((date) => daysBetween(date, today) <= RECENT_DAYS);
  if (!proposes) return [...ahead, ...behind];
  if (recent.length > 0) return recent;
  // Its weekday agrees with the day that is gone and not with the one to come: an old letter was taken up again.
  const gone = behind.filter((date) => daysBetween(date, today) <= HALF_YEAR && isOn(date, written));
  const next = ahead.slice(0, 1);
  return gone.length > 0 && !next.some((date) => isOn(date, written)) ? gone : next;
}

const isOn = (date: CalendarDate, { weekday }: WrittenDay): boolean => weekdayOf(date) === weekday;

/** "the sheet from 3 November", "3월 2일 회의", "3月2日的会议": a day named, not proposed. */
function refersBack(written: WrittenDay, sentence: Sentence): boolean {
  const before = sentence.text.slice(0, written.start);
  const behind = sentence.text.slice(written.end);
  return (
    /\b(?:from|since|of|after|dated|our)(?: the)? $/i.test(before) ||
    /^\s?(?:자|에 (?:보내|주신|말씀|논의)|회의|미팅)/u.test(behind) ||
    /^(?:的|会上|會上|提到|寄|发来|發來)/u.test(behind)
  );
}

function judgeHours(sentence: Sentence): Finding[] {
  return findWrittenHours(sentence.text, sentence.script).flatMap((hour): Finding[] => {
    if (hour.minutes >= OPENS && hour.minutes <= CLOSES) return [];
    const night = hour.minutes < NIGHT_ENDS || hour.minutes >= NIGHT_BEGINS;
    const level = night && !NAMED.test(hour.text) ? 'error' : 'warning';
    return [
      { rule: 'R6', level, code: 'out_of_hours', params: { words: hour.text }, span: spanIn(sentence, hour) },
    ];
  });
}
