import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../lib/i18n/language';
import { composeLetter } from '../../lib/invitation/compose-letter';
import { OCCASIONS, type Occasion } from '../../lib/invitation/draft';
import { filledFacts } from './filled-facts';

const subjectOf = (language: Language, purpose: string, occasion: Occasion = 'first_visit') =>
  composeLetter(filledFacts(language, { purpose, occasion })).subject;

describe('an English subject', () => {
  test.each([
    ['the late invoices', 'The late invoices'],
    ['late invoices', 'Meeting about late invoices'],
    ['Late invoices', 'Meeting request: Late invoices'],
    ['reduce scrap', 'Meeting request: reduce scrap'],
    ['find out where the nine hours of your mock recall go', 'Where the nine hours of your mock recall go'],
    ['see how the handhelds work in your cold store', 'How the handhelds work in your cold store'],
    ['whether the sorter fits your smallest parcels', 'Whether the sorter fits your smallest parcels'],
    [
      'to understand what the night crew needs from the day crew at the handover',
      'What the night crew needs from the day crew at the handover',
    ],
    ['agree the delivery plan for the spring order', 'Agree the delivery plan for the spring order'],
    ['decide on the supplier', 'Decide on the supplier'],
    ['cuts stock-take time in half', 'Cuts stock-take time in half'],
    ["discuss Mr. Castell's list of open points", "Discuss Mr. Castell's list of open points"],
    [
      'check the two compressors that raised the pressure alarm in May',
      'Check the two compressors that raised the pressure alarm in May',
    ],
    [
      'We would like to settle with you which of the two gearboxes goes into the spring order. Then we can plan.',
      'Settle which of the two gearboxes goes into the spring order',
    ],
    ['the pallet height\nthe price list', 'The pallet height'],
  ])('says the whole purpose where it fits: %s', (purpose, subject) => {
    expect(subjectOf('en', purpose)).toBe(subject);
  });

  test.each([
    [
      'the false alarms on your third boiler that woke the night shift eleven times in November',
      'The false alarms on your third boiler',
    ],
    [
      'compare the two quotes for the cold store doors, item by item, before the board meets in March',
      'Compare the two quotes for the cold store doors, item by item',
    ],
    [
      'agree the test plan for the three label printers so that the spring launch can go ahead',
      'Agree the test plan for the three label printers',
    ],
    [
      'Your drivers wait for pallets every morning because nobody knows which gate opens first',
      'Your drivers wait for pallets every morning',
    ],
    [
      'whether the three sorters in hall B can take the parcels that the new customers will send',
      'Meeting request: the three sorters in hall B',
    ],
    [
      'why your night shift in the north hall has been waiting for pallets every single morning',
      'Meeting request: your night shift in the north hall',
    ],
    ['the false alarms on your', 'The false alarms'],
  ])('is cut only where what stays reads whole: %s', (purpose, subject) => {
    expect(subjectOf('en', purpose)).toBe(subject);
  });

  test.each([
    'find out why so many of the parcels that leave the north hall between two and four come back without a slip',
    'choose between repairing the two older compressors in the basement and replacing both with a larger machine',
    'work out how many loading bays the morning peak really needs once the two new customers have moved in',
    'the',
    'what is the',
    'x'.repeat(500),
  ])('names the kind of meeting where no part would read whole: %s', (purpose) => {
    expect(subjectOf('en', purpose)).toBe('First meeting with Oakmere Handling');
  });

  /** Prepositions, articles, conjunctions, relative words, possessives, auxiliaries: each waits for another word. */
  const WAITS =
    /\b(?:the|a|an|of|for|on|in|at|by|to|from|with|between|and|or|but|so|because|before|after|which|that|who|what|why|how|where|when|whether|your|our|their|its|is|are|was|were|will|would|can|could|has|have)$/i;
  const noun = fc.constantFrom(
    'pallets',
    'seals',
    'late invoices',
    'label printers',
    'alarms',
    'handover notes',
  );
  const group = fc.tuple(fc.constantFrom('the', 'your', 'our', 'both'), noun).map((words) => words.join(' '));
  const place = fc
    .tuple(fc.constantFrom('in', 'on', 'for', 'at', 'of', 'from', 'with', 'before', 'after'), group)
    .map((words) => words.join(' '));
  const phrase = fc
    .tuple(group, fc.array(place, { maxLength: 6 }))
    .map(([head, places]) => [head, ...places].join(' '));
  const task = fc
    .tuple(fc.constantFrom('', 'compare ', 'agree ', 'to review ', 'I would like to settle '), phrase)
    .map((words) => words.join(''));
  const asked = fc.tuple(
    fc.constantFrom('find out ', 'see ', '', 'We want to understand '),
    fc.constantFrom('why', 'where', 'how', 'whether'),
    phrase,
  );

  test('never ends on a word that waits for another', () => {
    fc.assert(
      fc.property(task, fc.constantFrom('', ' of the', ' which', ' and your', ' because'), (typed, loose) => {
        const subject = subjectOf('en', typed + loose);
        expect(subject).not.toMatch(WAITS);
        expect(subject.length).toBeLessThanOrEqual(70);
      }),
    );
  });

  test('never breaks a question off before its verb', () => {
    fc.assert(
      fc.property(asked, fc.array(place, { maxLength: 3 }), ([verb, question, subjectGroup], places) => {
        const subject = subjectOf('en', `${verb}${question} ${subjectGroup} disappear ${places.join(' ')}`);
        expect(subject).not.toMatch(/\b(?:why|where|how|whether)\b(?!.*disappear)/i);
      }),
    );
  });

  test('never ends on a waiting word, whatever words follow each other', () => {
    const word = fc.constantFrom(
      ...'the your of in which that find out why compare seals line is before and so because pallets can wait'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        expect(subjectOf('en', words.join(' '))).not.toMatch(WAITS);
      }),
    );
  });
});

describe('a Korean subject', () => {
  test.each([
    ['재계약 조건', '[새벽별설비] 재계약 조건 관련 방문 요청'],
    ['라벨을 붙이는 방법을 확인하고자 합니다.', '[새벽별설비] 라벨을 붙이는 방법 관련 방문 요청'],
    ['불량률을 다시 확인하고자 합니다', '[새벽별설비] 불량률 관련 방문 요청'],
    [
      '북쪽 창고에서 나가는 상자의 라벨이 새벽마다 떨어지는 원인 확인',
      '상자의 라벨이 새벽마다 떨어지는 원인 확인을 위한 방문 요청',
    ],
    [
      '올해 안에 교체할 수 있는 저울 네 대의 교정 주기와 비용을 함께 검토하고자',
      '[새벽별설비] 저울 네 대의 교정 주기와 비용 관련 방문 요청',
    ],
  ])('keeps whole groups of words: %s', (purpose, subject) => {
    expect(subjectOf('ko', purpose)).toBe(subject);
  });

  test('keeps both sides of a comparison or names neither', () => {
    const purpose = '1공장 포장 라인과 2공장 조립 라인의 야간 대기 시간 비교';
    expect(subjectOf('ko', purpose)).toBe('[새벽별설비] 방문 요청드립니다');
  });
});

describe('a Chinese subject', () => {
  test.each<[Language, string, string]>([
    ['zh-Hant', '為了縮短交期，釐清夜班等候棧板的原因', '想與您一起釐清夜班等候棧板的原因'],
  ])('%s takes the clause that stands alone: %s', (language, purpose, subject) => {
    expect(subjectOf(language, purpose)).toBe(subject);
  });
});

describe('a hostile purpose', () => {
  test.each(['a ', 'which the ', '<b>"(', '\u202e확인 ', '가', '如果，', ', and ', 'on the '])(
    'of a megabyte of %j neither stalls the letter nor swells its subject',
    (unit) => {
      for (const language of ['en', 'ko', 'zh-Hans', 'zh-Hant'] as const) {
        const started = performance.now();
        const subject = subjectOf(language, unit.repeat(1_000_000 / unit.length));
        expect(subject.length).toBeLessThanOrEqual(70);
        expect(subject).not.toContain('\u202e');
        expect(performance.now() - started).toBeLessThan(2_000);
      }
    },
  );

  test.each(OCCASIONS)('of markup stays plain text in one line: %s', (occasion) => {
    expect(subjectOf('en', '<img src=x onerror=alert(1)>\r\nBcc: x', occasion)).not.toMatch(/[\r\n]/u);
  });
});
