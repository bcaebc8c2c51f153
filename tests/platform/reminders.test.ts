import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { nextLocalTime, notifyDue, setDailyAlarms } from '../../lib/platform/reminders';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings';

const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([h, m]) => `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`);

describe('the next time a clock shows an hour', () => {
  it('is always ahead, within a day and a clock change, and shows that hour', () => {
    fc.assert(
      fc.property(
        clock,
        fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2030, 0, 1) }),
        (time, now) => {
          const next = nextLocalTime(time, now);
          const shown = new Date(next);
          expect(next).toBeGreaterThan(now);
          expect(next - now).toBeLessThanOrEqual(25 * 3_600_000);
          expect([shown.getHours(), shown.getMinutes()]).toEqual(time.split(':').map(Number));
        },
      ),
    );
  });
});

describe('reminders', () => {
  beforeEach(() => fakeBrowser.reset());

  it('ring in the morning only where the rep wants it', async () => {
    const now = new Date(2026, 4, 12, 7, 0).getTime();
    await setDailyAlarms({ ...DEFAULT_SETTINGS, notifyAt: '08:30' }, now);
    expect((await fakeBrowser.alarms.get('morning'))?.scheduledTime).toBe(
      new Date(2026, 4, 12, 8, 30).getTime(),
    );
    await setDailyAlarms({ ...DEFAULT_SETTINGS, notifications: false }, now);
    expect(await fakeBrowser.alarms.get('morning')).toBeUndefined();
    expect(await fakeBrowser.alarms.get('midnight')).toBeDefined();
  });

  it('tell a count in the rep’s language, and stay silent when nobody is due', async () => {
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    await notifyDue(0, 'en');
    expect(create).not.toHaveBeenCalled();
    await notifyDue(3, 'en');
    expect(create.mock.calls[0]?.[1]).toMatchObject({
      message: expect.stringMatching(/^3 people/) as string,
    });
  });
});
