import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addBusinessDays,
  addDays,
  countBetween,
  dateAt,
  isBusinessDay,
  nextBusinessDay,
  rollBack,
  rollForward,
} from '../../lib/cadence/business-days';
import { holidayOn, isCalendarCertain } from '../../lib/cadence/holidays';

const open = (dates: string[], country: string | null) =>
  dates.filter((date) => isBusinessDay(date, country));

describe('the lunar new year is not one table', () => {
  it('closes Korea from 6 to 8 February 2027 and gives the Sunday back on Tuesday the 9th', () => {
    const days = ['2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08', '2027-02-09', '2027-02-10'];
    expect(open(days, 'KR')).toEqual(['2027-02-05', '2027-02-10']);
    expect(holidayOn('2027-02-09', 'KR')).toEqual({
      name: 'Lunar New Year (substitute)',
      localName: '설날 대체공휴일',
    });
  });

  it('begins on 6 February in China and Taiwan, a day before Korea', () => {
    expect(holidayOn('2027-02-05', 'CN')?.localName).toBe('春节');
    expect(holidayOn('2027-02-05', 'TW')?.localName).toBe('農曆春節');
    expect(holidayOn('2027-02-05', 'KR')).toBeNull();
    expect(open(['2027-02-08', '2027-02-09', '2027-02-10', '2027-02-11'], 'TW')).toEqual(['2027-02-11']);
  });
});

describe('China 2026, by the yearly notice', () => {
  it('works on the six make-up days although they are weekend days', () => {
    const makeUp = ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'];
    expect(open(makeUp, 'CN')).toEqual(makeUp);
    expect(open(makeUp, 'KR')).toEqual([]);
  });

  it('rests through the bridged blocks', () => {
    expect(nextBusinessDay('2026-02-14', 'CN')).toBe('2026-02-24');
    expect(nextBusinessDay('2026-04-30', 'CN')).toBe('2026-05-06');
    expect(nextBusinessDay('2026-09-30', 'CN')).toBe('2026-10-08');
  });

  it('works on the days that are marked but not free', () => {
    expect(open(['2027-03-08', '2026-05-06', '2026-06-01', '2028-08-01'], 'CN')).toHaveLength(4);
  });
});

describe('Korean substitute days', () => {
  it.each([
    ['2025-05-06', 'two holidays on one day'],
    ['2025-10-08', 'Chuseok with a Sunday'],
    ['2026-03-02', 'a national day on a Sunday'],
    ['2026-08-17', 'a national day on a Saturday'],
    ['2027-05-03', 'Labour Day, public since 2026'],
    ['2027-07-19', 'Constitution Day, public since 2026'],
    ['2028-10-05', 'Chuseok over National Foundation Day'],
  ])('%s: %s', (date) => {
    expect(isBusinessDay(date, 'KR')).toBe(false);
    expect(holidayOn(date, 'KR')?.localName).toContain('대체공휴일');
  });

  it('leaves Memorial Day and a Saturday of Chuseok without one', () => {
    expect(open(['2026-06-08', '2026-09-28'], 'KR')).toEqual(['2026-06-08', '2026-09-28']);
  });
});

it('gives a Taiwanese holiday back before a Saturday and after a Sunday', () => {
  expect(open(['2026-02-27', '2026-04-03', '2026-04-06', '2026-10-09', '2026-10-26'], 'TW')).toEqual([]);
});

it('knows the weekend of the country', () => {
  const [thursday, friday, saturday, sunday] = ['2026-06-11', '2026-06-12', '2026-06-13', '2026-06-14'];
  const week = [thursday, friday, saturday, sunday].map(String);
  expect(open(week, 'SA')).toEqual([thursday, sunday]);
  expect(open(week, 'AE')).toEqual([thursday, friday]);
  expect(open(week, null)).toEqual([thursday, friday]);
});

describe('what is not known is said', () => {
  it('is certain of listed years and of nothing else', () => {
    expect(isCalendarCertain('2027-02-08', 'KR')).toBe(true);
    expect(isCalendarCertain('2026-12-31', 'CN')).toBe(true);
    expect(isCalendarCertain('2027-01-04', 'CN')).toBe(false);
    expect(isCalendarCertain('2036-01-02', 'KR')).toBe(false);
    expect(isCalendarCertain('2026-06-01', 'IN')).toBe(false);
    expect(isCalendarCertain('2026-06-01', 'ZZ')).toBe(false);
    expect(isCalendarCertain('2026-06-01', null)).toBe(false);
  });

  it('keeps the holidays that never move in a year without a table', () => {
    expect(holidayOn('2041-12-25', 'DE')?.localName).toBe('1. Weihnachtstag');
    expect(isBusinessDay('2041-05-30', 'DE')).toBe(true);
  });
});

describe('arithmetic', () => {
  it('steps over the weekend and Children’s Day', () => {
    expect(addBusinessDays('2026-05-01', 3, 'KR')).toBe('2026-05-07');
    expect(addBusinessDays('2026-05-07', -3, 'KR')).toBe('2026-04-30');
    expect(rollForward('2026-05-24', 'KR')).toBe('2026-05-26');
    expect(rollBack('2026-05-25', 'KR')).toBe('2026-05-22');
  });

  it('takes the date of a moment in the zone of the person', () => {
    const moment = Date.UTC(2026, 4, 12, 23, 30);
    expect(dateAt(moment, 'Asia/Seoul')).toBe('2026-05-13');
    expect(dateAt(moment, 'America/Los_Angeles')).toBe('2026-05-12');
  });

  const anyDate = fc
    .date({ min: new Date('2024-01-01'), max: new Date('2037-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const anyCountry = fc.constantFrom('KR', 'CN', 'TW', 'JP', 'US', 'DE', 'AE', 'SA', 'IL', 'IN', 'ZZ', null);

  it('lands on a business day, and counting gives back what was added', () => {
    fc.assert(
      fc.property(anyDate, anyCountry, fc.integer({ min: 1, max: 40 }), (date, country, count) => {
        const landed = addBusinessDays(date, count, country);
        expect(isBusinessDay(landed, country)).toBe(true);
        expect(countBetween(date, landed, country)).toBe(count);
        expect(countBetween(landed, date, country)).toBe(-count || 0);
      }),
      { numRuns: 200 },
    );
  });

  it('rolls to the nearest business day of each side and never past one', () => {
    fc.assert(
      fc.property(anyDate, anyCountry, (date, country) => {
        const later = rollForward(date, country);
        const earlier = rollBack(date, country);
        expect(earlier <= date && date <= later).toBe(true);
        expect(countBetween(addDays(earlier, 0), later, country)).toBe(earlier === later ? 0 : 1);
      }),
      { numRuns: 200 },
    );
  });
});
