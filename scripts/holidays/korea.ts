import { dateOf } from './almanac.ts';
import { firstFree, isWeekend, shift, SUNDAY, weekday, type DayOff } from './day.ts';

/**
 * Korea's public holidays by the Public Holidays Act and its decree. date-holidays starts the three days
 * of the lunar new year on the day itself instead of the day before, and knows no clash of two holidays.
 *
 * Substitute days (대체공휴일): the lunar new year and Chuseok move for a Sunday or a clash, the national
 * days, Children's Day, Buddha's Birthday and Christmas also for a Saturday; New Year's Day and Memorial
 * Day never. Labour Day and Constitution Day are public holidays since 2026.
 */
export function koreanHolidays(year: number): DayOff[] {
  const lunarNewYear = around('korean 01-0-01', year);
  const chuseok = around('korean 8-0-15', year);
  const blocks = [
    { dates: lunarNewYear, name: 'Lunar New Year', localName: '설날', moves: 'sunday' },
    { dates: chuseok, name: 'Chuseok', localName: '추석', moves: 'sunday' },
    { dates: [`${year}-01-01`], name: "New Year's Day", localName: '신정', moves: 'never' },
    { dates: [`${year}-03-01`], name: 'Independence Movement Day', localName: '3·1절', moves: 'weekend' },
    { dates: [`${year}-05-05`], name: "Children's Day", localName: '어린이날', moves: 'weekend' },
    {
      dates: [dateOf('korean 4-0-8', year)],
      name: "Buddha's Birthday",
      localName: '부처님오신날',
      moves: 'weekend',
    },
    { dates: [`${year}-06-06`], name: 'Memorial Day', localName: '현충일', moves: 'never' },
    { dates: [`${year}-08-15`], name: 'Liberation Day', localName: '광복절', moves: 'weekend' },
    { dates: [`${year}-10-03`], name: 'National Foundation Day', localName: '개천절', moves: 'weekend' },
    { dates: [`${year}-10-09`], name: 'Hangul Day', localName: '한글날', moves: 'weekend' },
    { dates: [`${year}-12-25`], name: 'Christmas Day', localName: '성탄절', moves: 'weekend' },
  ];
  if (year >= 2026) {
    blocks.push(
      { dates: [`${year}-05-01`], name: 'Labour Day', localName: '노동절', moves: 'weekend' },
      { dates: [`${year}-07-17`], name: 'Constitution Day', localName: '제헌절', moves: 'weekend' },
    );
  }
  // Earlier holidays claim their day first, so that a clash moves the one that comes later in the year.
  blocks.sort((a, b) => (a.dates[0] ?? '').localeCompare(b.dates[0] ?? ''));

  const days: DayOff[] = [];
  const taken = new Set(blocks.flatMap((block) => block.dates));
  const claimed = new Set<string>();
  for (const { dates, name, localName, moves } of blocks) {
    const clash = dates.some((date) => claimed.has(date) && !isWeekend(date));
    for (const date of dates) {
      if (!claimed.has(date)) days.push({ date, name, localName });
      claimed.add(date);
    }
    const lost =
      clash ||
      (moves === 'weekend' && dates.some(isWeekend)) ||
      (moves === 'sunday' && dates.some((date) => weekday(date) === SUNDAY));
    const last = dates.at(-1);
    if (moves === 'never' || !lost || !last) continue;
    const date = firstFree(shift(last, 1), 1, taken);
    taken.add(date);
    days.push({ date, name: `${name} (substitute)`, localName: `${localName} 대체공휴일` });
  }
  return days;
}

/** The day a lunar rule names, with the day before and the day after. */
function around(rule: string, year: number): string[] {
  const day = dateOf(rule, year);
  return [shift(day, -1), day, shift(day, 1)];
}
