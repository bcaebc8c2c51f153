import { expect, test } from 'vitest';
import { findWrittenHours } from '../../../lib/invitation/check/written-hours';

test.each([
  ['en', 'at 2:30 pm', '2:30 pm', 14.5],
  ['en', 'at 14:30', '14:30', 14.5],
  ['ko', '오후 2시 30분에', '오후 2시 30분', 14.5],
  ['ko', '오후 2시 반에', '오후 2시 반', 14.5],
  ['zh', '下午2点半，您方便吗', '下午2点半', 14.5],
  ['zh', '下午兩點半，您方便嗎', '下午兩點半', 14.5],
  ['zh', '上午9点一刻开始', '上午9点一刻', 9.25],
  ['zh', '上午十點，請您擇一', '上午十點', 10],
  ['zh', '下午2點45分', '下午2點45分', 14.75],
  ['zh', '晚上十一点', '晚上十一点', 23],
] as const)('%s: %s', (script, sentence, text, hour) => {
  expect(findWrittenHours(sentence, script).map((found) => [found.text, found.minutes / 60])).toEqual([
    [text, hour],
  ]);
});

test.each([
  ['ko', '2시에 뵙겠습니다'],
  ['ko', '오후 2시간'],
  ['zh', '两点想法'],
] as const)('nothing is told of %s: %s', (script, sentence) => {
  expect(findWrittenHours(sentence, script)).toEqual([]);
});
