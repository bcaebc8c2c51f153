import type { Script } from './read-letter';
import { foldHan } from './fold-han';

/** A time of day as a sentence writes it. */
export interface WrittenHour {
  start: number;
  end: number;
  text: string;
  /** Minutes after midnight. */
  minutes: number;
}

const CLOCK =
  /(?<![\d.:])(?<hour>[01]?\d|2[0-3])[:：](?<minute>[0-5]\d)(?![\d:])(?:\s?(?<half>[ap])\.?m\b)?/giu;
const PATTERNS: Record<Script, readonly RegExp[]> = {
  en: [CLOCK, /(?<![\d:.])(?<hour>\d{1,2})\s?(?<half>[ap])\.?m\b/gi],
  ko: [
    CLOCK,
    /(?<half>오전|오후|밤|새벽|저녁|아침|낮)\s?(?<hour>\d{1,2})시(?!간)(?:\s?(?:(?<minute>\d{1,2})분|(?<part>반)))?/gu,
  ],
  zh: [
    CLOCK,
    /(?<half>上午|下午|晚上|早上|中午|凌晨)(?<hour>\d{1,2}|十[一二]?|[一二两三四五六七八九])[点时](?:(?<part>半|一刻|三刻)|(?<minute>\d{1,2})分?)?/gu,
  ],
};
/** Minutes said as a part of the hour. */
const PARTS: Readonly<Record<string, number>> = { 반: 30, 半: 30, 一刻: 15, 三刻: 45 };
const HAN_HOURS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
const AFTERNOON = /^(?:p|오후|밤|저녁|下午|晚上)$/i;
const NIGHT_ONLY = /^(?:a|오전|새벽|凌晨|上午|早上)$/i;

/** Times whose half of the day is certain; "3시" or "at 4" alone are not told. */
export function findWrittenHours(sentence: string, script: Script): WrittenHour[] {
  const text = script === 'zh' ? foldHan(sentence) : sentence;
  return PATTERNS[script].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const { hour = '', minute, half, part } = match.groups ?? {};
      const before = /(오후|저녁|밤|下午|晚上)\s?$/u.exec(text.slice(0, match.index))?.[1];
      const minutes = minutesOf(
        hourOf(hour),
        part ? (PARTS[part] ?? 0) : Number(minute ?? 0),
        half ?? before,
      );
      const end = match.index + match[0].length;
      return minutes === null
        ? []
        : [{ start: match.index, end, text: sentence.slice(match.index, end), minutes }];
    }),
  );
}

function hourOf(written: string): number {
  const said = HAN_HOURS.indexOf(written.replace('两', '二'));
  return said > 0 ? said : Number(written);
}

function minutesOf(hour: number, minute: number, half: string | undefined): number | null {
  if (hour > 23 || minute > 59) return null;
  const shifted =
    half && AFTERNOON.test(half) && hour < 12
      ? hour + 12
      : half && NIGHT_ONLY.test(half) && hour === 12
        ? 0
        : hour;
  return shifted * 60 + minute;
}
