import { describe, expect, it } from 'vitest';
import { addDays, nextMonday } from '../../../components/app/day-arithmetic';

describe('snooze presets', () => {
  it('cross the ends of months and years', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  });

  it.each([
    ['2026-11-22', '2026-11-23'], // Sunday
    ['2026-11-23', '2026-11-30'], // Monday: the next one, not the same day
    ['2026-11-28', '2026-11-30'], // Saturday
  ])('next week of %s begins on %s', (day, monday) => {
    expect(nextMonday(day)).toBe(monday);
  });
});
