import { describe, expect, it } from 'vitest';
import { addDays, isBusinessDay } from '../../lib/cadence/business-days';
import { checkLetter } from '../../lib/invitation/check-letter';
import { write } from '../../lib/store/write';
import { invitationFacts } from '../../lib/use-cases/invitation-facts';
import { freshDatabase } from '../store/database-in-memory';
import { aPerson, typed } from '../store/records';

const TODAY = '2026-09-17';

async function calendarOf(country: string | null) {
  const db = freshDatabase();
  const person = aPerson('Petra Brandvold', country ? { country: typed(country) } : {});
  await write(db, { label: 'test' }, async (w) => w.put('people', person));
  const context = { db, now: () => Date.UTC(2026, 8, 17, 3), today: () => TODAY };
  return (await invitationFacts({ personId: person.id }, context)).calendar;
}

describe('the calendar of whom a letter goes to', () => {
  it.each(['CN', 'KR', 'DE', null])('knows the days off ahead: %s', async (country) => {
    const { closedDays } = await calendarOf(country);
    const last = closedDays.at(-1) ?? '';
    expect(last > addDays(TODAY, 50)).toBe(true);
    const off: string[] = [];
    for (let day = addDays(TODAY, 1); day <= last; day = addDays(day, 1)) {
      if (!isBusinessDay(day, country)) off.push(day);
    }
    expect(closedDays).toEqual(off);
  });

  it('lets the checker tell a holiday from a Saturday that is worked', async () => {
    const { closedDays } = await calendarOf('CN');
    const told = (day: string) =>
      checkLetter({
        subject: '',
        body: `您好！\n${day}上午10点您方便吗？`,
        language: 'zh-Hans',
        sendDate: TODAY,
        closedDays,
      }).findings.flatMap(({ rule, code }) => (rule === 'R6' ? [code] : []));
    expect(told('10月5日（周一）')).toEqual(['day_holiday']);
    expect(told('10月10日（周六）')).toEqual([]);
    expect(told('10月17日（周六）')).toEqual(['day_weekend']);
    // The last day before a long rest is kept free of first invitations; it is no holiday.
    expect(told('9月30日（周三）')).toEqual([]);
  });
});
