import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposeSlots } from '../../lib/invitation/propose-slots';
import { slotInZone } from '../../lib/invitation/time-zone';

/** Mondays to Fridays from a day on. */
function weekdaysFrom(start: number): string[] {
  return Array.from({ length: 60 }, (_, at) => new Date(start + at * 86_400_000))
    .filter((day) => day.getUTCDay() >= 1 && day.getUTCDay() <= 5)
    .map((day) => day.toISOString().slice(0, 10));
}
const ZONES = ['Asia/Seoul', 'Europe/London', 'America/New_York', 'Asia/Taipei', 'Pacific/Auckland'];

describe('the times that are proposed', () => {
  it('lie on business days, midweek, in office hours and never over lunch, whatever the day and the zones', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2030, 0, 1) }),
        fc.constantFrom(...ZONES),
        fc.constantFrom(...ZONES),
        (start, zone, ownZone) => {
          const businessDays = weekdaysFrom(start);
          const slots = proposeSlots(
            { country: null, businessDays, closedDays: [], zone },
            { count: 2, ownZone },
          );
          expect(slots).toHaveLength(2);
          for (const { date, time } of slots) {
            expect(businessDays).toContain(date);
            expect([2, 3, 4]).toContain(new Date(`${date}T00:00:00Z`).getUTCDay());
            expect(time >= '09:00' && time <= '17:00' && !(time >= '12:00' && time < '13:00')).toBe(true);
          }
          expect(slots[0]?.date).not.toBe(slots[1]?.date);
        },
      ),
    );
  });

  it('spare the rep the night where there is an hour that does', () => {
    const businessDays = weekdaysFrom(Date.UTC(2027, 2, 16));
    const [slot] = proposeSlots(
      { country: 'KR', businessDays, closedDays: [], zone: 'Asia/Seoul' },
      { count: 1, ownZone: 'Europe/London' },
    );
    if (!slot) throw new Error('no slot');
    expect(slotInZone(slot, 'Asia/Seoul', 'Europe/London').time >= '07:00').toBe(true);
  });

  it('are none where no business day is known', () => {
    expect(
      proposeSlots(
        { country: null, businessDays: [], closedDays: [], zone: null },
        { count: 2, ownZone: 'UTC' },
      ),
    ).toEqual([]);
  });
});
