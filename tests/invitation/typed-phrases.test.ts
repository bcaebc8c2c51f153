import { describe, expect, test } from 'vitest';
import type { Language } from '../../lib/i18n/language';
import { composeLetter } from '../../lib/invitation/compose-letter';
import type { LetterFacts } from '../../lib/invitation/letter-facts';
import { filledFacts } from './filled-facts';

/** What a rep types into one field, and the sentence it must become. */
type Case = [Language, 'purpose' | 'process' | 'benefit', string, string];

const CASES: Case[] = [
  [
    'en',
    'purpose',
    'the late invoices',
    'I would like to visit you and talk through the late invoices with you.',
  ],
  ['en', 'purpose', 'Late invoices', 'There is one topic I would like to visit you about: Late invoices.'],
  ['en', 'purpose', 'Agree the test plan', 'I would like to visit you to agree the test plan.'],
  ['en', 'purpose', 'to agree the test plan', 'I would like to visit you to agree the test plan.'],
  [
    'en',
    'purpose',
    'Reduce scrap',
    'I would like to visit you and find out together with you how to reduce scrap.',
  ],
  [
    'en',
    'purpose',
    'test results of line 4',
    'I would like to visit you and talk through test results of line 4 with you.',
  ],
  ['en', 'purpose', 'we want to settle the price list', 'We want to settle the price list.'],
  [
    'en',
    'process',
    'walk the line, then questions',
    'For the meeting I suggest that we walk the line, then questions.',
  ],
  ['en', 'process', 'a one-hour workshop', 'For the meeting I suggest a one-hour workshop.'],
  [
    'en',
    'process',
    'video call, then tour',
    'For the meeting I suggest the following: video call, then tour.',
  ],
  ['en', 'process', 'Our engineer will bring the gauges', 'Our engineer will bring the gauges.'],
  ['en', 'process', '1) tour\n2) questions', 'For the meeting I suggest:\n- tour\n- questions'],
  ['en', 'benefit', 'cuts waiting time in half', 'For you, that cuts waiting time in half.'],
  ['en', 'benefit', 'which pump to repair', 'Afterwards you will know which pump to repair.'],
  ['en', 'benefit', 'a list of weak spots', 'You would come away with a list of weak spots.'],
  ['en', 'benefit', 'so that you can order in time', 'That way you can order in time.'],
  ['en', 'benefit', 'knowing what to order', 'For you, it means knowing what to order.'],

  ['ko', 'purpose', '도장 2라인 색차', '도장 2라인 색차를 함께 살펴보고자 찾아뵙고 싶습니다.'],
  ['ko', 'purpose', '색차 원인 확인', '색차 원인 확인을 위해 찾아뵙고자 연락드립니다.'],
  ['ko', 'purpose', '대기 시간 줄이기', '대기 시간 줄이기를 주제로 찾아뵙고 말씀을 나누고자 합니다.'],
  ['ko', 'purpose', '불량률을 줄이기 위해', '불량률을 줄이기 위해 찾아뵙고 싶습니다.'],
  ['ko', 'purpose', '충전기', '충전기를 함께 살펴보고자 찾아뵙고 싶습니다.'],
  ['ko', 'purpose', '납기를 확정하고자 함', '납기를 확정하고자 합니다.'],
  ['ko', 'process', '견학 → 질의응답', '당일에는 견학, 질의응답 순으로 진행하겠습니다.'],
  ['ko', 'process', '저희 팀장과 함께', '당일에는 저희 팀장과 함께 진행하겠습니다.'],
  ['ko', 'process', '저희 팀장과 제가 방문', '당일에는 저희 팀장과 제가 방문하겠습니다.'],
  ['ko', 'process', '자료를 먼저 검토한다', '자료를 먼저 검토합니다.'],
  ['ko', 'benefit', '재작업 감소', '이를 통해 귀사에서는 재작업 감소를 기대하실 수 있습니다.'],
  ['ko', 'benefit', '점검표 한 장', '이를 통해 귀사에서는 점검표 한 장을 얻으실 수 있습니다.'],
  ['ko', 'benefit', '교체 여부 판단', '이를 통해 귀사에서는 교체 여부를 판단하실 수 있습니다.'],
  [
    'ko',
    'benefit',
    '실사 시간 절반으로 단축',
    '이를 통해 귀사에서는 실사 시간을 절반으로 단축하실 수 있습니다.',
  ],
  ['ko', 'benefit', '재고를 줄일 수 있음', '귀사에서는 재고를 줄이실 수 있습니다.'],
  ['ko', 'benefit', '저희가 비용을 줄일 수 있습니다.', '저희가 비용을 줄일 수 있습니다.'],

  ['zh-Hans', 'purpose', '贵司二号线的色差', '这次想就贵司二号线的色差和您一起讨论。'],
  ['zh-Hans', 'purpose', '确认排期', '这次想和您一起确认排期。'],
  ['zh-Hans', 'purpose', '缩短换型时间', '这次想和您一起讨论如何缩短换型时间。'],
  ['zh-Hans', 'purpose', '听听您对新厂的打算', '这次想听听您对新厂的打算。'],
  ['zh-Hans', 'process', '先看现场,再讨论', '具体安排如下：先看现场，再讨论。'],
  ['zh-Hans', 'benefit', '减少返工', '这样贵司可以减少返工。'],
  ['zh-Hans', 'benefit', '返工减少两成', '对贵司来说，好处是：返工减少两成。'],
  ['zh-Hans', 'benefit', '一页对策清单', '会后贵司可以得到一页对策清单。'],
  ['zh-Hans', 'benefit', '哪些订单可以自动化', '会后贵司就能清楚哪些订单可以自动化。'],
  ['zh-Hans', 'benefit', '三月前就能决定', '这样贵司三月前就能决定。'],
  ['zh-Hans', 'benefit', '减少贵司的返工', '这样就可以减少贵司的返工。'],

];

describe('what is typed becomes a sentence of the letter', () => {
  test.each(CASES)('%s %s: %s', (language, part, typed, sentence) => {
    const facts: LetterFacts = filledFacts(language, { [part]: typed });
    expect(composeLetter(facts).body).toContain(sentence);
  });

  test('a visiting customer is asked for what is not known yet, and for nothing else', () => {
    const body = (change: Partial<LetterFacts>) =>
      composeLetter(filledFacts('en', { occasion: 'they_come_to_us', ...change })).body;
    expect(body({ purpose: '' })).toContain('What would you most like to talk about?');
    expect(body({ process: '' })).toContain('Who will be coming with you');
    expect(body({ benefit: '' })).toContain('What do you hope to take home from the day?');
    expect(body({})).not.toMatch(/What would you|Who will be|What do you hope/);
  });

  test('those with little time are offered that somebody else replies', () => {
    expect(composeLetter(filledFacts('en', { readerRole: 'policy_decider' })).body).toContain(
      'Your assistant is welcome',
    );
    expect(composeLetter(filledFacts('ko', { focus: 'power' })).body).toContain('담당자분을 통해');
    expect(composeLetter(filledFacts('zh-Hans', { readerRole: 'gatekeeper' })).body).toContain('其他时间');
  });
});
