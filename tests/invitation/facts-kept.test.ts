import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepsFacts } from '../../lib/invitation/rewrite/facts-kept';

const LETTER =
  'Dear Mr Kowal, your audit of 3 March named 14 false alarms on boiler 3. Our engineer Lena Ortiz would measure twice. Would Tuesday 23 March at 10:00 suit you?';

describe('what a rewrite may change', () => {
  it('accepts other words around the same facts', () => {
    const warm =
      'Dear Mr Kowal, thank you for the audit of 3 March; it named 14 false alarms on boiler 3. Our engineer Lena Ortiz would gladly measure twice. Would Tuesday 23 March at 10:00 suit you?';
    expect(keepsFacts(LETTER, warm)).toBe(true);
  });

  it.each([
    ['another date', LETTER.replace('23 March', '24 March')],
    ['another weekday', LETTER.replace('Tuesday', 'Thursday')],
    ['another hour', LETTER.replace('10:00', '10:30')],
    ['another number', LETTER.replace('14 false', '40 false')],
    ['a number that was not there', LETTER.replace('measure twice', 'measure twice and save 20 %')],
    ['another name', LETTER.replace('Lena Ortiz', 'Lena Ortega')],
    ['a name left out', LETTER.replace('Our engineer Lena Ortiz', 'Our engineer')],
    ['a name that was not there', LETTER.replace('measure twice', 'measure twice with Siemens')],
  ])('refuses %s', (_what, changed) => {
    expect(keepsFacts(LETTER, changed)).toBe(false);
  });

  it('knows the names it is told, in every script', () => {
    const letter = '조민재 부장님께. 3월 23일(화) 오전 10시에 두 가지를 확인하고자 합니다.';
    expect(
      keepsFacts(letter, letter.replace('확인하고자 합니다', '함께 확인하고 싶습니다'), ['조민재']),
    ).toBe(true);
    expect(keepsFacts(letter, letter.replace('조민재', '조민지'), ['조민재'])).toBe(false);
    expect(keepsFacts(letter, letter.replace('오전', '오후'), ['조민재'])).toBe(false);
    const chinese = '钟经理：3月23日（周二）上午10点，想和您核对两项数据。';
    expect(keepsFacts(chinese, chinese.replace('想和您', '希望与您一起'), ['钟'])).toBe(true);
    expect(keepsFacts(chinese, chinese.replace('两项', '三项'), ['钟'])).toBe(false);
  });

  it('finds any changed number, wherever it stands', () => {
    fc.assert(
      fc.property(fc.nat(9999), fc.nat(9999), (a, b) => {
        fc.pre(a !== b);
        expect(keepsFacts(`We saw ${a} alarms.`, `We saw ${b} alarms.`)).toBe(false);
      }),
    );
  });
});
