import { describe, expect, test } from 'vitest';
import { FOCUS_PERSONS } from '../../../lib/chain/role-tag';
import { readChinesePhrase } from '../../../lib/invitation/compose/chinese/phrase';
import { OCCASIONS } from '../../../lib/invitation/draft';
import { READER_ROLES } from '../../../lib/invitation/reader-role';
import type { Situation } from '../../../lib/invitation/suggest/situation';
import { phrasesSimplifiedChinese } from '../../../lib/invitation/suggest/simplified-chinese/phrases';
import { BENEFIT_TYPES } from '../../../lib/library/library-item';

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
  topic: '三号线的换型时间',
  company: '泽岸精工',
  meeting: { form: null, minutes: null, ours: '', where: '' },
  openPoints: [],
  ...change,
});

const GRID = READER_ROLES.flatMap((readerRole) =>
  OCCASIONS.flatMap((occasion) =>
    FOCUS_PERSONS.flatMap((focus) =>
      BENEFIT_TYPES.map((benefitType) =>
        situation({ readerRole, occasion, focus, benefitType, style: 'rational' }),
      ),
    ),
  ),
);

describe('what a rep is offered', () => {
  test('three to six phrases a field, no two alike, none empty, none in the frame of a sentence', () => {
    for (const one of GRID)
      for (const [slot, phrases] of Object.entries(phrasesSimplifiedChinese(one))) {
        const texts = phrases.map(({ text }: { text: string }) => text);
        expect({ slot, fits: texts.length >= 3 && texts.length <= 6 }).toEqual({ slot, fits: true });
        expect(new Set(texts).size).toBe(texts.length);
        for (const text of texts) {
          expect(text).not.toMatch(/[{}]|的的|^[，。]|[。]$/u);
          expect({ text, kind: readChinesePhrase(text).kind }).not.toEqual({ text, kind: 'sentence' });
        }
      }
  });

  test('every purpose names the topic and is something to do', () => {
    for (const one of GRID)
      for (const { text } of phrasesSimplifiedChinese(one).purpose) {
        expect(text).toMatch(/三号线的?换型时间/u);
        const { kind } = readChinesePhrase(text);
        expect({ text, fits: kind === 'verb' || /^(?:听听)/u.test(text) }).toEqual({ text, fits: true });
      }
  });

  test('without a topic no purpose is offered but for what was left open', () => {
    expect(phrasesSimplifiedChinese(situation({ topic: '' })).purpose).toEqual([]);
    const openPoints = [
      { from: 'visit' as const, text: '首件放行由谁负责' },
      { from: 'objection' as const, text: '担心影响合格率' },
      { from: 'commitment_ours' as const, text: '换型步骤的分解表' },
    ];
    expect(
      phrasesSimplifiedChinese(situation({ topic: '', openPoints })).purpose.map(({ text }) => text),
    ).toEqual(['把首件放行由谁负责定下来', '谈清一个顾虑：担心影响合格率', '把换型步骤的分解表过一遍']);
  });

  test('only people and minutes that are planned are named; otherwise little time', () => {
    const text = (change: Partial<Situation>) =>
      phrasesSimplifiedChinese(situation({ readerRole: 'policy_decider', ...change })).process[0]?.text;
    expect(text({})).toBe('先听您谈打算，再由我们讲同行怎么做，最后由您定下一步，30分钟以内');
    expect(text({ meeting: { form: null, minutes: 45, ours: '我们的副总韩屿', where: '' } })).toBe(
      '先听您谈打算，再由我们的副总韩屿讲同行怎么做，最后由您定下一步',
    );
  });

  test('each role, focus and benefit type brings a phrase of its own', () => {
    const first = (change: Partial<Situation>) =>
      phrasesSimplifiedChinese(situation(change)).benefit[0]?.text;
    const all = [
      ...READER_ROLES.map((readerRole) => first({ readerRole })),
      ...FOCUS_PERSONS.map((focus) => first({ focus })),
      ...BENEFIT_TYPES.filter((type) => type !== 'enterprise').map((benefitType) => first({ benefitType })),
    ];
    expect(new Set(all).size).toBe(all.length);
  });
});
