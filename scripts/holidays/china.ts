import { dateOf } from './almanac.ts';
import { shift, type DayOff } from './day.ts';

/**
 * China's statutory days off (13 since 2025). The bridging days and the make-up working days come with
 * the State Council's yearly notice and are in the overrides; a year without a notice stays uncertain.
 */
export function chineseHolidays(year: number): DayOff[] {
  const eve = dateOf('chinese 01-0-00', year);
  const festival = (date: string, name: string, localName: string): DayOff => ({ date, name, localName });
  return [
    festival(`${year}-01-01`, "New Year's Day", '元旦'),
    ...[0, 1, 2, 3].map((offset) => festival(shift(eve, offset), 'Spring Festival', '春节')),
    festival(dateOf('chinese 5-01 solarterm', year), 'Tomb Sweeping Day', '清明节'),
    festival(`${year}-05-01`, 'Labour Day', '劳动节'),
    festival(`${year}-05-02`, 'Labour Day', '劳动节'),
    festival(dateOf('chinese 05-0-05', year), 'Dragon Boat Festival', '端午节'),
    festival(dateOf('chinese 08-0-15', year), 'Mid-Autumn Festival', '中秋节'),
    ...['01', '02', '03'].map((day) => festival(`${year}-10-${day}`, 'National Day', '国庆节')),
  ];
}
