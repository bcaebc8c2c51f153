import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../lib/i18n/language';
import { findWrittenDays } from '../../lib/invitation/check/written-days';
import { findWrittenHours } from '../../lib/invitation/check/written-hours';
import { checkLetter } from '../../lib/invitation/check-letter';
import { composeLetter } from '../../lib/invitation/compose-letter';
import { filledFacts } from './filled-facts';

const isoDay = fc
  .date({ min: new Date('2026-01-01T00:00:00Z'), max: new Date('2031-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '05', '15', '30', '45'))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);

describe('a printed time', () => {
  test.each(LANGUAGES)('%s: reads back as the day, weekday and hour that were chosen', (language) => {
    fc.assert(
      fc.property(
        isoDay,
        clock,
        isoDay,
        fc.constantFrom('GB', 'US', 'KR', 'TW'),
        (date, time, sendDate, country) => {
          const { recipient } = filledFacts(language);
          const facts = filledFacts(language, {
            slots: [{ date, time }],
            sendDate,
            recipient: { ...recipient, country },
          });
          const { body } = composeLetter(facts);
          const script = language === 'en' || language === 'ko' ? language : 'zh';
          const day = findWrittenDays(body, script).at(-1);
          const meant = new Date(`${date}T00:00:00Z`);
          expect(day).toMatchObject({
            month: meant.getUTCMonth() + 1,
            day: meant.getUTCDate(),
            weekday: meant.getUTCDay(),
          });
          const [hour = 0, minute = 0] = time.split(':').map(Number);
          expect(findWrittenHours(body, script).at(-1)?.minutes).toBe(hour * 60 + minute);
        },
      ),
    );
  });

  test.each(LANGUAGES)('%s: never contradicts the checker', (language) => {
    fc.assert(
      fc.property(isoDay, fc.integer({ min: 1, max: 400 }), (sendDate, ahead) => {
        const date = new Date(Date.parse(`${sendDate}T00:00:00Z`) + ahead * 86_400_000)
          .toISOString()
          .slice(0, 10);
        const facts = filledFacts(language, { slots: [{ date, time: '10:00' }], sendDate });
        const { findings } = checkLetter({ language, ...composeLetter(facts), sendDate });
        expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
      }),
    );
  });

  test.each([
    ['GB', 'whether Tuesday 12 January at 13:30 suits you'],
    ['US', 'whether Tuesday, January 12 at 1:30 PM suits you'],
  ])('English follows the habit of %s', (country, expected) => {
    const facts = filledFacts('en', { slots: [{ date: '2027-01-12', time: '13:30' }] });
    expect(composeLetter({ ...facts, recipient: { ...facts.recipient, country } }).body).toContain(expected);
  });

  test('two times on one day name the day once', () => {
    const slots = [
      { date: '2027-01-12', time: '14:00' },
      { date: '2027-01-12', time: '10:00' },
    ];
    const body = (language: (typeof LANGUAGES)[number]) =>
      composeLetter(filledFacts(language, { slots })).body;
    expect(body('en')).toContain('Tuesday 12 January at 10:00 or 14:00');
    expect(body('ko')).toContain('1월 12일(화) 오전 10시와 오후 2시 중');
    expect(body('zh-Hans')).toContain('1月12日（周二）上午10点或下午2点');
    expect(body('zh-Hant')).toContain('1月12日（二）上午10點或下午2點');
  });

  test('a day more than half a year away carries its year', () => {
    const slots = [{ date: '2027-09-14', time: '10:00' }];
    expect(composeLetter(filledFacts('en', { slots })).body).toContain('14 September 2027');
    expect(composeLetter(filledFacts('ko', { slots })).body).toContain('2027년 9월 14일(화)');
    expect(composeLetter(filledFacts('zh-Hans', { slots })).body).toContain('2027年9月14日（周二）');
  });
});
