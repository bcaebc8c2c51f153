import { describe, expect, test } from 'vitest';
import { checkLetter, type LetterToCheck } from '../../../lib/invitation/check-letter';

const asks = (body: string, change: Partial<LetterToCheck> = {}) =>
  checkLetter({ subject: '', body, ...change }).findings.find(({ code }) => code === 'several_asks')?.params
    .count;

/** Two asks, which are well together; a third would be told. */
const TWO = {
  en: 'Dear Ms Kerr,\nCould you send me the list? Would Tuesday 12 January at 10:00 suit you?',
  ko: '조민재 부장님께\n목록을 보내 주시겠습니까? 1월 12일(화) 오전 10시는 어떠십니까?',
  'zh-Hans': '钟经理：\n麻烦您把清单发给我，可以吗？1月12日（周二）上午10点您方便吗？',
  'zh-Hant': '高總經理您好：\n麻煩您把清單寄給我，可以嗎？1月12日（二）上午10點您方便嗎？',
} as const;

describe('a sentence that only makes answering easy (R12)', () => {
  test.each([
    ['en', 'Your assistant is welcome to reply.'],
    ['en', 'If neither time works, please suggest another.'],
    ['en', 'Should a colleague come too, please tell me the name.'],
    ['ko', '바쁘시면 비서분께 회신을 맡겨 주셔도 좋습니다.'],
    ['ko', '함께 오실 분이 계시면 같이 적어 주십시오.'],
    ['zh-Hans', '也可以请您的同事代为回复。'],
    ['zh-Hans', '时间不合适的话，请您另定。'],
    ['zh-Hans', '有几位同事参加，也请一并告诉我。'],
    ['zh-Hant', '也可以請您的同仁代為回覆。'],
    ['zh-Hant', '若都排不進去，麻煩告訴我哪一天合適。'],
  ] as const)('is no further ask: %s, %s', (language, sentence) => {
    expect(asks(`${TWO[language]} ${sentence}`, { language })).toBeUndefined();
  });

  test.each([
    ['en', 'Please call me tomorrow.'],
    ['en', 'If you agree, please send me the drawing.'],
    ['en', 'If so, please confirm Thursday 14 January as well.'],
    ['ko', '견적서도 회신해 주시겠습니까?'],
    ['zh-Hans', '请您回复确认参会名单。'],
    ['zh-Hant', '請您回覆確認與會名單。'],
  ] as const)('a further ask stays one: %s, %s', (language, sentence) => {
    expect(asks(`${TWO[language]} ${sentence}`, { language })).toBe(3);
  });

  test('what the meeting needs is no ask, and a talk on the phone has many', () => {
    expect(asks(`${TWO.en} Please allow 30 minutes; our planner Sue will join us.`)).toBeUndefined();
    const talk = `${TWO.en} Please call me tomorrow. Could you name a buyer?`;
    expect(asks(talk)).toBe(4);
    expect(asks(talk, { kind: 'phone_script' })).toBeUndefined();
  });
});
