import { describe, expect, test } from 'vitest';
import { cast } from '../../../scripts/suggestions/cast/traditional-chinese';
import { FOCUS_PERSONS } from '../../../lib/chain/role-tag';
import { BENEFIT_TYPES } from '../../../lib/library/library-item';
import { readConduct, readPhrase } from '../../../lib/invitation/compose/traditional-chinese/phrase';
import { composeOutline } from '../../../lib/invitation/compose-letter';
import { OCCASIONS } from '../../../lib/invitation/draft';
import { READER_ROLES } from '../../../lib/invitation/reader-role';
import { filledFacts } from '../filled-facts';
import type { Situation } from '../../../lib/invitation/suggest/situation';
import { phrasesTraditionalChinese } from '../../../lib/invitation/suggest/traditional-chinese/phrases';

const situation = (change: Partial<Situation> = {}): Situation => ({
  occasion: 'first_visit',
  direction: 'we_visit',
  readerRole: null,
  focus: null,
  style: 'unknown',
  warmth: 'known',
  stage: null,
  benefitType: null,
  reasonType: null,
  topic: '三號線的換線時間',
  company: '禾岸精密',
  meeting: { form: null, minutes: null, ours: '', where: '' },
  openPoints: [],
  ...change,
});
const texts = (change: Partial<Situation>) => {
  const { purpose, process, benefit } = phrasesTraditionalChinese(situation(change));
  return {
    purpose: purpose.map(({ text }) => text),
    process: process.map(({ text }) => text),
    benefit: benefit.map(({ text }) => text),
  };
};

const GRID = [null, ...READER_ROLES].flatMap((readerRole) =>
  [null, ...FOCUS_PERSONS].flatMap((focus) =>
    OCCASIONS.flatMap((occasion) =>
      [null, ...BENEFIT_TYPES].map((benefitType) => ({ readerRole, focus, occasion, benefitType })),
    ),
  ),
);

describe('what is offered in Taiwan', () => {
  test('three to six phrases for each field, none twice, with their topic filled in', () => {
    for (const cell of GRID)
      for (const list of Object.values(texts(cell))) {
        expect(list.length).toBeGreaterThanOrEqual(3);
        expect(list.length).toBeLessThanOrEqual(6);
        expect(new Set(list).size).toBe(list.length);
        for (const text of list) expect(text).not.toMatch(/[{}]|undefined|[。]$/u);
      }
  });

  test('is a kind of phrase that the writer frames, never a stray clause', () => {
    for (const cell of GRID) {
      const { purpose, process, benefit } = texts(cell);
      for (const text of purpose)
        expect([text, readPhrase(text).kind]).toEqual([text, expect.stringMatching(/^(?:verb|heard)$/u)]);
      for (const text of process) expect([text, readConduct(text).kind]).not.toEqual([text, 'sentence']);
      for (const benefitText of benefit) {
        const ways = composeOutline(filledFacts('zh-Hant', { benefit: benefitText })).parts.find(
          ({ id }) => id === 'benefit',
        )?.ways;
        for (const way of ways ?? []) expect(way).not.toMatch(/好處是|改變是|就能清楚|可以判斷[^該]*$/u);
        expect(ways).toHaveLength(3);
      }
    }
  });

  test('without a topic nothing is offered that would need one', () => {
    for (const cell of GRID) {
      const { purpose, benefit } = texts({ ...cell, topic: '' });
      expect(purpose).toEqual([]);
      for (const text of benefit) expect(text).not.toMatch(/^的|把的|^決定要不要往下|看清在|處理$/u);
    }
  });

  test('nobody comes along who is not known, and no number but the minutes', () => {
    for (const cell of GRID) {
      const { purpose, process, benefit } = texts(cell);
      expect([...purpose, ...benefit].join()).not.toMatch(/\d/u);
      expect(
        process
          .join()
          .match(/\d+/gu)
          ?.filter((n) => Number(n) > 40) ?? [],
      ).toEqual([]);
      expect(process.join()).not.toMatch(/由說明|和向/u);
    }
    const withUs = texts({
      readerRole: 'influencer',
      meeting: { form: null, minutes: 25, ours: '我們的工程師林彥廷', where: '' },
    });
    expect(withUs.process.join()).toMatch(/由工程師林彥廷.*25分鐘/u);
  });

  test('on a call nothing happens on site', () => {
    for (const cell of GRID) {
      const { process } = texts({ ...cell, meeting: { form: 'call', minutes: null, ours: '', where: '' } });
      expect(process.join()).not.toMatch(/現場|到場/u);
    }
  });

  test.each([
    [{ from: 'commitment_ours', text: '換線步驟的拆解表' }, '逐項核對換線步驟的拆解表'],
    [{ from: 'commitment_ours', text: '提供拆解表' }, '確認提供拆解表的進度'],
    [{ from: 'commitment_theirs', text: '六片試片。' }, '確認六片試片準備到哪裡'],
    [{ from: 'visit', text: '首件放行由誰負責' }, '釐清首件放行由誰負責'],
    [{ from: 'visit', text: '週一早上人手不夠' }, '解決週一早上人手不夠的問題'],
    [{ from: 'objection', text: '擔心改順序會影響良率' }, '釐清改順序會影響良率的疑慮'],
    [{ from: 'need', text: '交期不能延' }, '討論「交期不能延」這項需求該怎麼做到'],
  ] as const)('what was left open comes first: %o', (point, text) => {
    const [first] = phrasesTraditionalChinese(situation({ openPoints: [point] })).purpose;
    expect(first).toEqual({ text, why: point.from });
    expect(phrasesTraditionalChinese(situation({ topic: '', openPoints: [point] })).purpose).toHaveLength(1);
  });

  test('our standing alone comes late in a first letter', () => {
    const enterprise = (warmth: Situation['warmth']) =>
      texts({ readerRole: 'finance', benefitType: 'enterprise', warmth }).benefit.findIndex((text) =>
        text.startsWith('向已經在使用'),
      );
    expect(enterprise('known')).toBe(0);
    expect(enterprise('cold')).toBeGreaterThan(0);
  });

  test('each phrase says what it was made by', () => {
    const { purpose } = phrasesTraditionalChinese(
      situation({ readerRole: 'finance', focus: 'dissatisfied', style: 'rational', stage: 'invite' }),
    );
    expect(purpose.map(({ why }) => why)).toEqual(['focus', 'role', 'occasion', 'style', 'role', 'stage']);
  });
});

test('the cast is whole: every reader has what each kind of letter needs', () => {
  for (const member of Object.values(cast.readers)) {
    expect(Object.values(member.reasons).every(Boolean)).toBe(true);
    expect(Object.values(member.news).every(Boolean)).toBe(true);
    expect(member.openPoints.length).toBeGreaterThan(0);
  }
});
