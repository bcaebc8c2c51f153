import { dateOf } from './almanac.ts';
import { firstFree, isWeekend, SATURDAY, shift, weekday, type DayOff } from './day.ts';

/**
 * Taiwan's holidays by the act on memorial days and festivals of 2025, which date-holidays does not know
 * yet. A holiday on a Saturday is given back on the working day before, on a Sunday on the one after; the
 * new-year block gives its weekend days back after its end.
 */
export function taiwaneseHolidays(year: number): DayOff[] {
  const eve = dateOf('chinese 01-0-00', year);
  const newYear = [-1, 0, 1, 2, 3].map((offset) => shift(eve, offset));
  const single = [
    { date: `${year}-01-01`, name: 'Founding Day', localName: '開國紀念日' },
    { date: `${year}-02-28`, name: 'Peace Memorial Day', localName: '和平紀念日' },
    ...springDays(year),
    { date: `${year}-05-01`, name: 'Labour Day', localName: '勞動節' },
    { date: dateOf('chinese 05-0-05', year), name: 'Dragon Boat Festival', localName: '端午節' },
    { date: dateOf('chinese 08-0-15', year), name: 'Mid-Autumn Festival', localName: '中秋節' },
    { date: `${year}-09-28`, name: "Teachers' Day", localName: '教師節' },
    { date: `${year}-10-10`, name: 'National Day', localName: '國慶日' },
    { date: `${year}-10-25`, name: 'Retrocession Day', localName: '臺灣光復節' },
    { date: `${year}-12-25`, name: 'Constitution Day', localName: '行憲紀念日' },
  ];
  const days: DayOff[] = [...newYear.map((date) => ({ date, ...NEW_YEAR })), ...single];
  const taken = new Set(days.map((day) => day.date));
  const giveBack = (from: string, step: 1 | -1, day: { name: string; localName: string }): void => {
    const date = firstFree(from, step, taken);
    taken.add(date);
    days.push({ date, name: `${day.name} (substitute)`, localName: `${day.localName}補假` });
  };
  const afterBlock = shift(eve, 4);
  newYear.filter(isWeekend).forEach(() => giveBack(afterBlock, 1, NEW_YEAR));
  for (const day of single) {
    if (isWeekend(day.date)) giveBack(day.date, weekday(day.date) === SATURDAY ? -1 : 1, day);
  }
  // The first of January that follows may be a Saturday and then takes the last day of this year.
  if (weekday(`${year + 1}-01-01`) === SATURDAY) {
    days.push({ date: `${year}-12-31`, name: 'Founding Day (substitute)', localName: '開國紀念日補假' });
  }
  return days.filter((day) => day.date.startsWith(`${year}-`));
}

const NEW_YEAR = { name: 'Lunar New Year', localName: '農曆春節' };

/** Children's Day and Tomb Sweeping; on one day they part: the day before, or the day after a Thursday. */
function springDays(year: number): DayOff[] {
  const children = { name: "Children's Day", localName: '兒童節' };
  const tombs = { name: 'Tomb Sweeping Day', localName: '清明節' };
  const tombSweeping = dateOf('chinese 5-01 solarterm', year);
  const childrensDay = `${year}-04-04`;
  if (tombSweeping !== childrensDay) {
    return [
      { date: childrensDay, ...children },
      { date: tombSweeping, ...tombs },
    ];
  }
  const thursday = 4;
  const moved = shift(childrensDay, weekday(childrensDay) === thursday ? 1 : -1);
  return [
    { date: moved, ...children },
    { date: tombSweeping, ...tombs },
  ];
}
