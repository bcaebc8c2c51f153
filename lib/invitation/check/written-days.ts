import type { Script } from './read-letter';
import { foldHan } from './fold-han';

/** A day as a sentence writes it. */
export interface WrittenDay {
  /** Place in the sentence. */
  start: number;
  end: number;
  text: string;
  /** null where it is left to the reader. */
  year: number | null;
  month: number;
  day: number;
  /** 0 = Sunday; null where none stands beside the date. */
  weekday: number | null;
  /** The weekday's word in the sentence; null where there is none. */
  weekdayPlace: { start: number; end: number } | null;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const KOREAN_WEEKDAYS = '일월화수목금토';
const CHINESE_WEEKDAYS = '日一二三四五六';

const MONTH =
  '(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?';
const WEEKDAY =
  '(?:(?<weekday>Sun(?:day)?|Mon(?:day)?|Tue(?:s(?:day)?)?|Wed(?:nesday)?|Thu(?:rs(?:day)?)?|Fri(?:day)?|Sat(?:urday)?)\\b\\.?,? (?:the )?)?';
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?\\b';
const YEAR = '(?:,? (?<year>20\\d{2}))?';

const PATTERNS: Record<Script, readonly RegExp[]> = {
  en: [
    new RegExp(`\\b${WEEKDAY}${DAY}(?: of)? ${MONTH}${YEAR}`, 'gi'),
    new RegExp(`\\b${WEEKDAY}${MONTH} ${DAY}(?!:)${YEAR}`, 'gi'),
  ],
  ko: [
    /(?:(?<year>20\d{2})년\s?)?(?<month>\d{1,2})월\s?(?<day>\d{1,2})일(?:\s?[(（](?<weekday>[일월화수목금토])(?:요일)?[)）]|\s(?<weekdayLong>[일월화수목금토])요일)?/gu,
  ],
  zh: [
    /(?:(?<year>20\d{2})年)?(?<month>\d{1,2})月(?<day>\d{1,2})[日号](?:\s?[(（](?:周|星期|礼拜)?(?<weekday>[日天一二三四五六])[)）]|\s?(?:周|星期|礼拜)(?<weekdayLong>[日天一二三四五六]))?/gu,
  ],
};

/** Every calendar date of a sentence that names month and day; weekdays alone and relative days are not dates. */
export function findWrittenDays(sentence: string, script: Script): WrittenDay[] {
  const text = script === 'zh' ? foldHan(sentence) : sentence;
  return PATTERNS[script].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => {
      const { year, month = '', day, weekday, weekdayLong } = match.groups ?? {};
      return {
        start: match.index,
        end: match.index + match[0].length,
        text: sentence.slice(match.index, match.index + match[0].length),
        year: year ? Number(year) : null,
        month: script === 'en' ? MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1 : Number(month),
        day: Number(day),
        weekday: weekdayNumber(weekday ?? weekdayLong, script),
        weekdayPlace: weekdayPlace(match, weekday ?? weekdayLong, script),
      };
    }),
  );
}

function weekdayNumber(word: string | undefined, script: Script): number | null {
  if (!word) return null;
  if (script === 'en') return WEEKDAYS.indexOf(word.slice(0, 3).toLowerCase());
  return (script === 'ko' ? KOREAN_WEEKDAYS : CHINESE_WEEKDAYS).indexOf(word === '天' ? '日' : word);
}

/** English puts the weekday before the date, Korean and Chinese behind it. */
function weekdayPlace(match: RegExpExecArray, word: string | undefined, script: Script) {
  if (!word) return null;
  const within = script === 'en' ? match[0].indexOf(word) : match[0].lastIndexOf(word);
  const start = match.index + within;
  return { start, end: start + word.length };
}

/** The right weekday in the form of a written one: "Tue" for "Mon", 화 for 월, 二 for 一. */
export function weekdayLike(written: string, weekday: number, script: Script): string {
  if (script === 'ko') return KOREAN_WEEKDAYS.charAt(weekday);
  if (script === 'zh') return CHINESE_WEEKDAYS.charAt(weekday);
  const name = weekdayName(weekday, script);
  return written.toLowerCase().endsWith('day') ? name : (SHORT[weekday] ?? name);
}

const SHORT = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** The weekday's name as a letter in this script writes it. */
export function weekdayName(weekday: number, script: Script): string {
  if (script === 'ko') return `${KOREAN_WEEKDAYS.charAt(weekday)}요일`;
  if (script === 'zh') return `周${CHINESE_WEEKDAYS.charAt(weekday)}`;
  return ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'][weekday] ?? '';
}
