import { expect, test } from 'vitest';
import { overlap } from '../../../lib/invitation/overlap';

test('the same text is wholly alike, whatever its case, blanks and marks', () => {
  expect(overlap('We walk line 4 first, then count.', 'we walk  line 4 first – then COUNT')).toBe(1);
  expect(overlap('먼저 창고를 둘러봅니다.', '먼저 창고를  둘러봅니다')).toBe(1);
  expect(overlap('先看产线，再核对清单。', '先看产线再核对清单')).toBe(1);
});

test('a text that another one holds is a repetition, however much more the other says', () => {
  const said = 'Your advert names nine hundred alarms a week on line four.';
  expect(overlap(said, `Thank you for the call. ${said} The list is ready now.`)).toBe(1);
});

test('the same topic in other words is not alike', () => {
  expect(
    overlap(
      'Could we compare the two layouts with your foreman?',
      'Which of the two layouts does your foreman prefer by now?',
    ),
  ).toBeLessThan(0.4);
  expect(
    overlap('도장 라인의 색차 원인을 확인하고자 합니다.', '색차 측정 결과표를 보내 드립니다.'),
  ).toBeLessThan(0.4);
});

test('counts the share of the shorter one', () => {
  expect(overlap('a b c d', 'a b c x')).toBe(0.5);
  expect(overlap('', '')).toBe(0);
  expect(overlap('Hello', 'hello!')).toBe(1);
  expect(overlap('Hello', 'Goodbye')).toBe(0);
});
