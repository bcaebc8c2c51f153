import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../lib/i18n/language';
import { foldHan } from '../../lib/invitation/check/fold-han';
import {
  checkLetter,
  type Finding,
  type LampName,
  type LetterToCheck,
  type RuleId,
} from '../../lib/invitation/check-letter';

const SENT = '2026-12-20';

/** What a short example always lacks, and is tested by itself. */
const WHOLE_LETTER: RuleId[] = ['R1', 'R2', 'R3', 'R4', 'R5', 'R7'];

function codes(letter: Partial<LetterToCheck> & { body: string }): string[] {
  return checkLetter(
    { subject: 'Line 4', sendDate: SENT, ...letter },
    { rulesOff: WHOLE_LETTER },
  ).findings.map(({ level, code }) => `${level} ${code}`);
}
const without = (list: string[], code: string) => list.filter((each) => !each.endsWith(code));
/** Findings but for length, which short examples always have. */
const told = (letter: Partial<LetterToCheck> & { body: string }) => without(codes(letter), 'length_short');

describe('dates (R6)', () => {
  test.each([
    ['Would Monday 12 January at 10:00 suit you?', 'error weekday_mismatch'],
    ['1월 12일(월) 오전 10시에 찾아뵈어도 괜찮으시겠습니까?', 'error weekday_mismatch'],
    ['1月12日（周一）上午10点，请问您方便吗？', 'error weekday_mismatch'],
    ['1月12日（一）上午10點，請問方便嗎？', 'error weekday_mismatch'],
    ['Would 31 April at 10:00 suit you?', 'error no_such_day'],
    ['2월 30일 오전 10시는 어떠십니까?', 'error no_such_day'],
    ['Could we meet on Monday 14 December at 10:00?', 'error day_past'],
    ['12월 14일(월) 오전 10시에 찾아뵈어도 될까요?', 'error day_past'],
    ['12月14日（周一）上午10点您方便吗？', 'error day_past'],
    ['Would Tuesday 12 January at 22:00 suit you?', 'error out_of_hours'],
    ['Would Tuesday 12 January at 07:30 suit you?', 'warning out_of_hours'],
    ['1월 12일(화) 새벽 3시에 찾아뵈어도 될까요?', 'warning out_of_hours'],
    ['1월 12일(화) 밤 9시에 화상으로 뵐 수 있을까요?', 'warning out_of_hours'],
    ['1月12日（周二）晚上九点您方便通话吗？', 'warning out_of_hours'],
    ['Would Saturday 16 January at 10:00 suit you?', 'warning day_weekend'],
  ])('%s', (body, expected) => {
    expect(told({ body })).toEqual([expected]);
  });

  test.each([
    'Would Tuesday 12 January at 10:00 suit you?',
    'Would Tuesday, January 12, 2027 at 10:00 AM suit you?',
    '1월 12일(화) 오전 10시와 14일(목) 오후 2시 중 언제가 좋으십니까?',
    '1月12日（周二）上午10点或14日（周四）下午2点，哪个时间您方便？',
    '3月8号三点半您方便吗？',
    'Could you send me the sheet from Monday 14 December?',
    'On Monday 14 December your team agreed the numbers.',
    'In our meeting on Tuesday 10 February your team agreed the numbers.',
    '29 February is our open day.',
    'The warranty runs until 31/12.',
    'I may come on May 12 at 10:00, would that suit you?',
  ])('lets pass: %s', (body) => {
    expect(told({ body }).filter((each) => each.startsWith('error'))).toEqual([]);
  });

  test('points at the words and names the right weekday', () => {
    const body = 'Hello,\n\nWould Monday 12 January at 10:00 suit you?';
    const [finding] = checkLetter({ subject: '', body, sendDate: SENT }).findings;
    expect(finding).toMatchObject({ params: { words: 'Monday 12 January', right: 'Tuesday' } });
    expect(body.slice(finding?.span?.start, finding?.span?.end)).toBe('Monday 12 January');
  });

  test('without a day of sending only impossible days are told', () => {
    const body = 'Would Monday 12 January or 31 April suit you?';
    expect(checkLetter({ subject: '', body }).findings.map(({ code }) => code)).toEqual([
      'no_such_day',
      'length_short',
    ]);
  });
});

describe('unfilled variables (R10)', () => {
  test.each([
    'Dear {{first_name}}, hello',
    'Dear {name}, hello',
    'Dear [First Name], hello',
    'Dear <<Name>>, hello',
    'Dear %FIRST_NAME%, hello',
    'Dear Mr XX, hello',
    'The meeting with ____ is set.',
    'Regards, [Your Name]',
    '○○ 팀장님께',
    'OOO님께 드립니다',
    '[회사명] 담당자님께',
    '홍길동 부장님께',
    '尊敬的XX总：',
    '尊敬的某某经理：',
    '【公司名称】您好',
  ])('%s', (body) => {
    expect(told({ body }).filter((each) => each === 'error unfilled_variable')).toHaveLength(1);
  });

  test.each([
    '[한빛물류] 방문 요청드립니다.',
    '【会议邀请】您好',
    '[EXT] Hello, see note [1] and [2].',
    'The payload is {"id": 4, "name": "x"} as you asked.',
    'I was OOO last week; size XXL fits.',
    '_______________________________',
    '> Dear {{first_name}},',
    'It saves 20% and 30% of the time.',
    'x <= y and y >= z',
  ])('lets pass: %s', (body) => {
    expect(told({ body }).filter((each) => each.includes('unfilled'))).toEqual([]);
  });

  test('the subject is read too, and a person may really be called so', () => {
    expect(told({ body: 'Hello', subject: 'Visit to {{company}}' })).toEqual(['error unfilled_variable']);
    expect(told({ body: '홍길동 부장님께', recipient: { name: '홍길동' } })).toEqual([]);
  });
});

describe('the way of addressing (R11)', () => {
  const ann = { name: 'Anna Kerr', familyName: 'Kerr' };
  test.each<[string, string, Partial<LetterToCheck>]>([
    ['warning impersonal_salutation', 'Dear Sir or Madam,\nhello.', { recipient: ann }],
    ['error wrong_name', 'Dear Ms Holt,\nhello.', { recipient: ann }],
    ['error wrong_name', 'Dear Berta Holt,\nhello.', { recipient: ann }],
    ['warning wrong_name', 'Hi Berta,\nhello.', { recipient: ann }],
    ['error wrong_name', '한울식품 김도윤 부장님께\n안녕하십니까.', { recipient: { name: '조민재' } }],
    ['warning missing_nim', '조민재 부장께\n안녕하십니까.', { recipient: { name: '조민재' } }],
    ['warning missing_nim', '조민재께\n안녕하십니까.', { recipient: { name: '조민재' } }],
    ['warning ssi_to_customer', '조민재 씨께\n안녕하십니까.', { recipient: { name: '조민재' } }],
    [
      'warning you_impolite',
      '조민재 부장님께\n당신의 의견을 듣고 싶습니다.',
      { recipient: { name: '조민재' } },
    ],
    ['error wrong_name', '尊敬的李经理：\n您好！', { recipient: { name: '钟明远' } }],
    ['warning you_mixed', '您好！我想和你核对清单，请您确认。', {}],
    ['warning you_mixed', '您好：想與妳核對清單，請您確認。', {}],
    ['warning you_plural', '您们好，请您确认清单。', {}],
  ])('%s: %s', (expected, body, more) => {
    expect(told({ body, ...more })).toEqual([expected]);
  });

  test.each<[string, Partial<LetterToCheck>]>([
    ['Dear Ms Kerr,\nhello.', { recipient: ann }],
    ['Hi Ann,\nhello.', { recipient: ann }],
    ['Hello team,\nhello.', { recipient: ann }],
    ['Dear Ms Kérr,\nhello.', { recipient: ann }],
    ['Dear Sir or Madam,\nhello.', {}],
    ['Dear Minjae Cho,\nhello.', { recipient: { name: '조민재' } }],
    ['부장님께\n안녕하십니까.', { recipient: { name: '조민재' } }],
    ['생산팀 부장님께\n안녕하십니까.', { recipient: { name: '조민재' } }],
    ['한울식품 담당자님께\n안녕하십니까.', { recipient: { name: '조민재' } }],
    ['尊敬的鍾經理：\n您好！', { recipient: { name: '钟明远' } }],
    ['副总您好！\n请您确认清单。', { recipient: { name: '钟明远' } }],
    ['您好！请您和你们的班组确认清单。', {}],
  ])('lets pass: %s', (body, more) => {
    expect(told({ body, ...more })).toEqual([]);
  });
});

describe('length (R9) and pressure (R13)', () => {
  const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
  test.each([
    [39, ['hint length_short']],
    [40, []],
    [180, []],
    [181, ['hint length_long']],
    [260, ['hint length_long']],
    [261, ['warning length_very_long']],
  ])('%i English words', (count, expected) => {
    expect(codes({ body: words(count) })).toEqual(expected);
  });

  test('signature and quoted thread are not counted', () => {
    const thread = `Kind regards,\nInes\n\nOn Mon, 14 Dec 2026 at 10:00, Ann wrote:\n> ${words(300)}`;
    expect(codes({ body: `${words(60)}\n${thread}` })).toEqual([]);
  });

  test.each([
    'This is your last chance to join.',
    '이번이 마지막 기회입니다.',
    '机不可失，请您确认。',
    '這是最後機會，請您確認。',
  ])('%s', (body) => {
    expect(told({ body })).toEqual(['warning pressure']);
  });
});

describe('what is not the letter', () => {
  const lit = (body: string) => checkLetter({ subject: '', body }).lamps;

  test('a quoted thread lights no lamp', () => {
    const quoted = '> I would like to compare the two layouts with you. Would Tuesday 12 January suit you?';
    for (const body of [
      `Noted, thank you.\n\n${quoted}`,
      `Noted, thank you.\n\nOn Mon, 14 Dec 2026 at 10:00, Ann wrote:\n${quoted.slice(2)}`,
      `Noted, thank you.\n\n-----Original Message-----\n${quoted.slice(2)}`,
    ]) {
      expect(Object.values(lit(body)).some((lamp) => lamp.lit)).toBe(false);
    }
  });

  test('a disclaimer is no request', () => {
    const body =
      'I am in town on 12 January.\nIf you are not the intended recipient, please notify us by Friday 15 January.';
    expect(lit(body).ask.lit).toBe(false);
  });

  test('a dark ask says when only the day is missing', () => {
    expect(lit('Could you let me know what you think?').ask).toEqual({
      lit: false,
      spans: [],
      hint: 'day_missing',
    });
  });

  test('to somebody not met yet, asking for interest is a fair beginning', () => {
    const body = 'Could you let me know what you think?';
    const ask = (relation: 'cold' | 'known') => checkLetter({ subject: '', body, relation }).lamps.ask;
    expect(ask('cold')).toEqual({ lit: false, spans: [], hint: 'interest_asked' });
    expect(ask('known').hint).toBe('day_missing');
  });

  test('a gain of our own is told apart from theirs', () => {
    expect(lit('This would help us hit our sales target for the quarter.').benefit.hint).toBe('ours_only');
  });
});

describe('what lights a lamp', () => {
  const lit = (body: string, lamp: LampName) => checkLetter({ subject: '', body }).lamps[lamp].lit;

  test.each([
    '라인 한 곳을 함께 둘러보고 라벨 흐름을 확인합니다',
    '귀사 반장님과 같이 단계마다 걸리는 시간을 측정하겠습니다.',
    '포장 구역을 살펴보고 대기 시간을 기록하겠습니다.',
    '라인을 둘러본 뒤 기록을 맞춰 봅니다.',
    '먼저 창고를 점검합니다.',
  ])('working on site together is a process: %s', (body) => {
    expect(lit(body, 'process')).toBe(true);
  });

  test.each([
    '여러 방안을 함께 논의하고 싶습니다.',
    '귀사와 함께 성장하겠습니다.',
    '소개 자료를 함께 보내 드립니다.',
    '당사는 모든 제품을 점검하고 기록합니다.',
    '라인을 함께 둘러보고 싶습니다.',
    '결과를 함께 확인하실 수 있습니다.',
    '설립 후 꾸준히 자랐습니다.',
  ])('a wish, a boast or an enclosure is none: %s', (body) => {
    expect(lit(body, 'process')).toBe(false);
  });

  test.each([
    "I'd value 30 minutes with your planner to get to the bottom of the double bookings.",
    'Could we look at why the second coat blisters?',
    'Could we sit down and work out why the second coat blisters?',
    'We need to agree which of the two conveyors stops first.',
    'The point of the visit is the pallet height at gate 2.',
    'I was hoping to compare your two floor plans.',
    'Which of the two conveyors goes out of service first?',
    'I am writing about the rejected labels of your spring order.',
  ])('a reason to meet in other words is a purpose: %s', (body) => {
    expect(lit(body, 'purpose')).toBe(true);
  });

  test.each([
    'I am writing about my email of 4 January.',
    "I'd value 30 minutes to introduce our company.",
    'We should sit down and talk about how we can work together.',
    'I was hoping to connect with you this week.',
    'Could we have a call about our webinar?',
    'I wonder whether you are free on Tuesday.',
  ])('a reason without a topic of theirs is none: %s', (body) => {
    expect(lit(body, 'purpose')).toBe(false);
  });
});

describe('any text', () => {
  test('is read without failing, and every span lies inside the body', () => {
    const letter = fc.string({ unit: 'binary', maxLength: 400 });
    fc.assert(
      fc.property(letter, fc.option(fc.constantFrom(...LANGUAGES), { nil: undefined }), (body, language) => {
        const { lamps, findings } = checkLetter({
          subject: body,
          body,
          sendDate: SENT,
          ...(language && { language }),
        });
        const spans = [
          ...Object.values(lamps).flatMap((lamp) => lamp.spans),
          ...findings.flatMap((finding: Finding) => finding.span ?? []),
        ];
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(body.length);
        }
      }),
    );
  });

  test('decomposed Hangul is read as what it shows', () => {
    const body = '원인을 함께 확인하고자 합니다. 2라인 색차 편차의 원인을 확인하고자 합니다.'.normalize(
      'NFD',
    );
    expect(checkLetter({ subject: '', body, language: 'ko' }).lamps.purpose.lit).toBe(true);
  });

  test('a very long line does not hold things up', () => {
    for (const unit of [
      'a ',
      '가 ',
      '我想',
      'you can ',
      '____',
      'our team ',
      '[',
      '{{a',
      '1:11 ',
      '先',
      'first ',
    ]) {
      const body = unit.repeat(20_000 / unit.length);
      // The best of three: what else runs on the machine is not the checker's time.
      const times = [1, 2, 3].map(() => {
        const started = performance.now();
        checkLetter({ subject: '', body, sendDate: SENT });
        return performance.now() - started;
      });
      expect({ unit, slow: Math.min(...times) > 50 }).toEqual({ unit, slow: false });
    }
  });

  test('folding keeps every place in the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => foldHan(text).length === text.length));
    expect(foldHan('請問貴公司哪個時段方便')).toBe('请问贵公司哪个时段方便');
  });
});
