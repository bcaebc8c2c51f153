import { describe, expect, test } from 'vitest';
import { checkLetter } from '../../../lib/invitation/check-letter';
import { composeLetter } from '../../../lib/invitation/compose-letter';
import { OCCASIONS } from '../../../lib/invitation/draft';
import { READER_ROLES } from '../../../lib/invitation/reader-role';
import { phrasesKorean } from '../../../lib/invitation/suggest/korean/phrases';
import type { Situation, SuggestedPhrase } from '../../../lib/invitation/suggest/situation';
import { BENEFIT_TYPES } from '../../../lib/library/library-item';
import { filledFacts } from '../filled-facts';

const TOPIC = '포장 2라인 대기 시간';

function situation(change: Partial<Situation> = {}): Situation {
  return {
    occasion: 'first_visit',
    direction: 'we_visit',
    readerRole: null,
    focus: null,
    style: 'unknown',
    warmth: 'known',
    stage: null,
    benefitType: null,
    reasonType: null,
    topic: TOPIC,
    company: '한울식품',
    meeting: { form: null, minutes: null, ours: '', where: '' },
    openPoints: [],
    ...change,
  };
}

const slots = (given: Situation): SuggestedPhrase[][] => {
  const { purpose, process, benefit } = phrasesKorean(given);
  return [purpose, process, benefit];
};

const GRID = READER_ROLES.flatMap((readerRole) =>
  OCCASIONS.flatMap((occasion) =>
    BENEFIT_TYPES.flatMap((benefitType) =>
      (['receptive', 'dissatisfied', 'power'] as const).map((focus) => ({
        readerRole,
        occasion,
        benefitType,
        focus,
      })),
    ),
  ),
);

describe('Korean phrases to choose from', () => {
  test('each slot offers two to six, no two alike', () => {
    for (const cell of GRID) {
      for (const phrases of slots(situation(cell))) {
        const texts = phrases.map(({ text }) => text);
        expect(new Set(texts).size).toBe(texts.length);
        expect(texts.length).toBeGreaterThanOrEqual(2);
        expect(texts.length).toBeLessThanOrEqual(6);
      }
    }
  });

  test('whatever is chosen lights purpose, process and benefit', () => {
    // Checking takes longer than composing: every seventh cell, another choice in each.
    for (const [turn, cell] of GRID.filter((_, at) => at % 7 === 0).entries()) {
      const { purpose, process, benefit } = phrasesKorean(situation(cell));
      for (const at of [turn, turn + 2]) {
        const facts = filledFacts('ko', {
          ...cell,
          warmth: 'known',
          topic: TOPIC,
          purpose: purpose[at % purpose.length]?.text ?? '',
          process: process[at % process.length]?.text ?? '',
          benefit: benefit[at % benefit.length]?.text ?? '',
        });
        const letter = composeLetter(facts);
        const { lamps } = checkLetter({ language: 'ko', ...letter, sendDate: facts.sendDate });
        const dark = Object.entries(lamps).flatMap(([name, { lit }]) => (lit ? [] : [name]));
        expect({ body: letter.body, dark }).toEqual({ body: letter.body, dark: [] });
      }
    }
  });

  test('without a topic nothing is offered that would need one', () => {
    for (const cell of GRID) {
      const { purpose, benefit } = phrasesKorean(situation({ ...cell, topic: '' }));
      expect(purpose).toEqual([]);
      for (const { text } of benefit) expect(text).not.toMatch(/^[의에을를은는이가] |undefined| {2}/u);
    }
  });

  test('no number is said but the minutes of the meeting', () => {
    for (const cell of GRID) {
      const meeting = { form: null, minutes: 25, ours: '', where: '' };
      for (const phrases of slots(situation({ ...cell, meeting, topic: '포장 라인' }))) {
        for (const { text } of phrases) expect(text.replace('25분', '')).not.toMatch(/\d/u);
      }
    }
  });

  test('what was left open comes first, worded as something to do', () => {
    const { purpose } = phrasesKorean(
      situation({
        openPoints: [
          { from: 'visit', text: '검수대 높이를 얼마로 할지' },
          { from: 'commitment_ours', text: '원가 구성표 송부' },
          { from: 'commitment_theirs', text: '설치 장소 선정' },
          { from: 'objection', text: '최소 발주 수량이 너무 많음' },
          { from: 'need', text: '야간 소음' },
        ],
      }),
    );
    expect(purpose.slice(0, 5)).toEqual([
      { text: '검수대 높이를 얼마로 할지', why: 'visit' },
      { text: '원가 구성표 내용 확인', why: 'commitment_ours' },
      { text: '설치 장소 선정', why: 'commitment_theirs' },
      { text: '최소 발주 수량이 너무 많다는 점의 해결 방안 논의', why: 'objection' },
      { text: '야간 소음 방안 논의', why: 'need' },
    ]);
  });

  test('who comes along is named, with the particle that fits', () => {
    const ours = (name: string) =>
      phrasesKorean(situation({ meeting: { form: null, minutes: null, ours: name, where: '' } }))
        .process.map(({ text }) => text)
        .join('\n');
    expect(ours('연구원 노은재')).toContain('저희 연구원 노은재가 질문에');
    expect(ours('Kevin')).toContain('저희 Kevin이 질문에');
  });
});
