import { describe, expect, test } from 'vitest';
import { composeLetter, composeOutline } from '../../../lib/invitation/compose-letter';
import type { LetterFacts } from '../../../lib/invitation/letter-facts';
import { filledFacts } from '../filled-facts';

/** What a rep types into a field, and a sentence that it becomes in one of the ways. */
const CASES: [part: 'purpose' | 'process' | 'benefit', typed: string, sentence: string][] = [
  ['purpose', '도장 2라인 색차', '도장 2라인 색차를 함께 살펴보고자 합니다.'],
  ['purpose', '충전기', '충전기를 함께 살펴보고자 합니다.'],
  ['purpose', '재계약 조건 건', '재계약 조건을 함께 살펴보고자 합니다.'],
  ['purpose', '색차 원인 확인', '색차 원인을 함께 확인하고자 합니다.'],
  ['purpose', '색차 원인을 함께 확인', '색차 원인을 함께 확인하고자 합니다.'],
  ['purpose', '두 견적의 비교', '두 견적을 함께 비교하고자 합니다.'],
  ['purpose', '설비 현장점검', '설비 현장을 함께 점검하고자 합니다.'],
  ['purpose', '마을 도로 확인', '마을 도로를 함께 확인하고자 합니다.'],
  ['purpose', '시험 결과 확인', '시험 결과를 함께 확인하고자 합니다.'],
  ['purpose', '대기 시간 줄이기', '대기 시간을 줄일 방법을 함께 찾아보고자 합니다.'],
  ['purpose', '새 기준 찾기', '새 기준을 함께 찾고자 합니다.'],
  ['purpose', '신형 리더기 써 보기', '신형 리더기를 함께 써 보고자 합니다.'],
  ['purpose', '불량률을 줄이기 위해', '불량률을 줄일 방법을 함께 찾아보고자 합니다.'],
  ['purpose', '노이즈 개선', '노이즈 개선 방안을 함께 찾아보고자 합니다.'],
  ['purpose', '납기를 확정하고자', '납기를 확정하고자 합니다.'],
  ['purpose', '납기를 확정하고자 함', '납기를 확정하고자 합니다.'],
  ['purpose', '어느 라인부터 바꿀지', '어느 라인부터 바꿀지 함께 확인하고자 합니다.'],
  ['purpose', '교체 주기와 비용을 확인하고 싶다', '교체 주기와 비용을 확인하고 싶습니다.'],
  ['process', '견학 → 질의응답', '당일에는 견학, 질의응답 순으로 진행하겠습니다.'],
  ['process', '현황 듣기, 자료 검토', '당일에는 현황 듣기, 자료 검토 순으로 진행하겠습니다.'],
  ['process', '저희 팀장과 함께', '당일에는 저희 팀장과 함께 진행하겠습니다.'],
  ['process', '저희 팀장과 제가 방문', '당일에는 저희 팀장과 제가 방문하겠습니다.'],
  [
    'process',
    '먼저 말씀을 듣고, 저희 엔지니어가 설명',
    '당일에는 먼저 말씀을 듣고, 저희 엔지니어가 설명하겠습니다.',
  ],
  ['process', '부장님께서 직접 시험', '당일에는 부장님께서 직접 시험하시는 순서로 진행하겠습니다.'],
  ['process', '자료를 미리 보내 드리고 함께 검토', '자료를 미리 보내 드리고 함께 검토하겠습니다.'],
  ['process', '자료를 먼저 검토한다', '자료를 먼저 검토합니다.'],
  ['process', '30분 화상 회의', '당일에는 30분 화상 회의로 진행하겠습니다.'],
  ['benefit', '재작업 감소', '귀사에서는 재작업 감소를 기대하실 수 있습니다.'],
  ['benefit', '점검표 한 장', '귀사에서는 점검표 한 장을 내부 검토에 그대로 쓰실 수 있습니다.'],
  ['benefit', '교체 여부 판단', '귀사에서는 교체 여부를 판단하실 수 있습니다.'],
  ['benefit', '실사 시간을 절반으로 단축', '귀사에서는 실사 시간을 절반으로 단축하실 수 있습니다.'],
  ['benefit', '어느 라인부터 바꿀지', '귀사에서는 어느 라인부터 바꿀지 판단하실 수 있습니다.'],
  ['benefit', '재고를 줄일 수 있음', '귀사에서는 재고를 줄이실 수 있습니다.'],
  ['benefit', '필요한 부품을 찾을 수 있다', '귀사에서는 필요한 부품을 찾으실 수 있습니다.'],
  ['benefit', '저희가 비용을 줄일 수 있습니다.', '저희가 비용을 줄일 수 있습니다.'],
];

/** Every way of every sentence. */
const said = (change: Partial<LetterFacts>) =>
  composeOutline(filledFacts('ko', change)).parts.flatMap(({ ways }) => ways);

describe('what is typed in Korean becomes a sentence', () => {
  test.each(CASES)('%s: %s', (part, typed, sentence) => {
    const ways = said({ [part]: typed });
    expect(ways.filter((way) => way.includes(sentence))).not.toEqual([]);
  });

  test('whole sentences stand as they were typed', () => {
    const purpose = '새 라인의 배치를 정하고자 합니다. 시험 생산 전에 끝내려 합니다.';
    const part = composeOutline(filledFacts('ko', { purpose })).parts.find(({ id }) => id === 'purpose');
    expect(part?.ways).toEqual([purpose]);
  });
});

test.each([
  ['대기 시간 35% 단축', '대기 시간을 35% 단축한 사례가 있습니다.'],
  ['센터 두 곳에서 편차가 38% 감소', '센터 두 곳에서 편차가 38% 감소한 사례가 있습니다.'],
  ['성수기 정지를 피한 사례 두 건', '성수기 정지를 피한 사례 두 건이 있습니다.'],
  ['검사 시간이 절반으로 줄었다', '참고로 검사 시간이 절반으로 줄었습니다.'],
])('a result is told as one: %s', (proof, sentence) => {
  expect(said({ proof }).filter((way) => way.includes(sentence))).not.toEqual([]);
});

describe('the purpose is put the way its reader works', () => {
  const purposeFor = (change: Partial<LetterFacts>) =>
    composeOutline(filledFacts('ko', { purpose: '2라인 색차 편차', ...change }))
      .parts.find(({ id }) => id === 'purpose')
      ?.ways.join(' ');

  test.each<[Partial<LetterFacts>, RegExp]>([
    [{ readerRole: 'policy_decider' }, /부장님 말씀을 직접 듣고/],
    [{ readerRole: 'specific_decider' }, /결정하실 사항을 정리/],
    [{ readerRole: 'influencer' }, /비교해 보고자|검증해 보고/],
    [{ readerRole: 'executor' }, /요건을 빠짐없이 확인/],
    [{ readerRole: 'user' }, /평소 일하시는 방식/],
    [{ readerRole: 'gatekeeper' }, /방문 일정을 잡고자/],
    [{ readerRole: 'finance' }, /가정을 하나씩/],
    [{ focus: 'dissatisfied' }, /원인부터 차근차근/],
    [{ focus: 'power' }, /이 한 가지를 확정/],
    [{ style: 'rational' }, /비교해 보고자/],
    [{ style: 'emotional' }, /말씀을 직접 듣고/],
  ])('%o', (change, words) => {
    expect(purposeFor(change)).toMatch(words);
  });
});

describe('the reader may answer another way', () => {
  const body = (change: Partial<LetterFacts>) => composeLetter(filledFacts('ko', change)).body;

  test('busy people through somebody else, gatekeepers with a plain no, buyers by a date', () => {
    expect(body({ readerRole: 'policy_decider' })).toContain('비서실이나 담당자분을 통해');
    expect(body({ focus: 'power' })).toContain('담당자분을 통해');
    expect(body({ readerRole: 'gatekeeper' })).toContain('어렵다고만 답해 주셔도');
    expect(body({ readerRole: 'executor', warmth: 'known' })).toContain('1월 11일(월)까지');
    expect(body({ readerRole: 'user' })).not.toContain('통해 알려');
  });

  test('strangers are asked whether it interests them before the day', () => {
    expect(body({ warmth: 'cold' })).toContain('살펴보실 만한 주제인지요? 그렇다면 1월 12일(화)');
    expect(body({ warmth: 'known' })).not.toContain('주제인지요');
  });
});
