import { describe, expect, test } from 'vitest';
import { FOCUS_PERSONS } from '../../../lib/chain/role-tag';
import { OCCASIONS } from '../../../lib/invitation/draft';
import { READER_ROLES } from '../../../lib/invitation/reader-role';
import { readEnglishPhrase } from '../../../lib/invitation/compose/english/phrase';
import { phrasesEnglish } from '../../../lib/invitation/suggest/english/phrases';
import type { Situation } from '../../../lib/invitation/suggest/situation';
import { BENEFIT_TYPES } from '../../../lib/library/library-item';

const BARE: Situation = {
  occasion: 'first_visit',
  direction: 'we_visit',
  readerRole: null,
  focus: null,
  style: 'unknown',
  warmth: 'cold',
  stage: null,
  benefitType: null,
  reasonType: null,
  topic: '',
  company: '',
  meeting: { form: null, minutes: null, ours: '', where: '' },
  openPoints: [],
};
const TOPIC = 'duplicate alarms on line 4';

const GRID: Situation[] = READER_ROLES.flatMap((readerRole) =>
  OCCASIONS.flatMap((occasion) =>
    FOCUS_PERSONS.flatMap((focus) =>
      BENEFIT_TYPES.flatMap((benefitType) =>
        (['emotional', 'rational'] as const).map((style) =>
          Object.assign({}, BARE, {
            readerRole,
            occasion,
            focus,
            benefitType,
            style,
            topic: TOPIC,
          }),
        ),
      ),
    ),
  ),
);

describe('what is suggested in English', () => {
  test('are three to six phrases a field, no two alike, each fit for a sentence', () => {
    for (const situation of GRID) {
      for (const phrases of Object.values(phrasesEnglish(situation))) {
        const texts = phrases.map(({ text }: { text: string }) => text);
        expect(texts.length).toBeGreaterThanOrEqual(3);
        expect(texts.length).toBeLessThanOrEqual(6);
        expect(new Set(texts).size).toBe(texts.length);
        for (const text of texts)
          expect({
            text,
            kind:
              text.includes('\n') || text.startsWith('so that your ') ? 'fits' : readEnglishPhrase(text).kind,
          }).not.toEqual({
            text,
            kind: 'label',
          });
      }
    }
  });

  test('every purpose is a task about the topic, never a visit for its own sake', () => {
    for (const situation of GRID) {
      for (const { text } of phrasesEnglish(situation).purpose) {
        expect(readEnglishPhrase(text).kind).toBe('verb');
        expect(text).toContain(TOPIC);
        expect(text).not.toMatch(/introduce|exchange views|cooperat|opportunit/u);
      }
    }
  });

  test('nothing is said that is not known: no number but the minutes, no superlative, no topic where there is none', () => {
    for (const situation of GRID) {
      const { purpose, process, benefit } = phrasesEnglish({
        ...situation,
        topic: '',
        meeting: { ...BARE.meeting, minutes: 35 },
      });
      expect(purpose).toEqual([]);
      for (const { text } of process) expect(text.replace('35 minutes', '')).not.toMatch(/\d/u);
      for (const { text } of benefit)
        expect(text).not.toMatch(/\d| on [.,]|\bon$|best\b(?! case)|leading|fastest/u);
    }
  });

  test('what was left open comes first, in words that can stand in a letter', () => {
    const { purpose } = phrasesEnglish({
      ...BARE,
      topic: TOPIC,
      openPoints: [
        { from: 'visit', text: 'which gates stay free' },
        { from: 'objection', text: 'Carriers may not accept fixed slots.' },
        { from: 'commitment_ours', text: 'send the report' },
      ],
    });
    expect(purpose.slice(0, 2)).toEqual([
      { why: 'visit', text: 'settle which gates stay free' },
      { why: 'objection', text: 'clear up one concern of yours: Carriers may not accept fixed slots' },
    ]);
    expect(purpose.map(({ text }) => text).join()).not.toContain('send the report');
  });

  test('what the letter begins with as its reason is not its purpose as well', () => {
    const { purpose } = phrasesEnglish({
      ...BARE,
      topic: TOPIC,
      reasonType: 'open_commitment',
      openPoints: [
        { from: 'commitment_ours', text: 'the price list' },
        { from: 'objection', text: 'too many parts' },
      ],
    });
    expect(purpose.map(({ text }) => text).join()).not.toContain('the price list');
    expect(purpose[0]?.text).toContain('too many parts');
  });

  test('our people and the minutes are those of the plan, otherwise minutes that the reader will give', () => {
    const process = (change: Partial<Situation>) =>
      phrasesEnglish({ ...BARE, ...change })
        .process.map(({ text }) => text)
        .join('\n');
    expect(process({ meeting: { ...BARE.meeting, minutes: 50, ours: 'Our planner Kim Dorsey' } })).toContain(
      '50 minutes with our planner Kim Dorsey',
    );
    for (const readerRole of READER_ROLES)
      for (const [, minutes] of process({ readerRole, focus: 'power' }).matchAll(/(\d+) minutes/gu))
        expect(Number(minutes)).toBeLessThanOrEqual(40);
  });

  test('role, focus, style, occasion and benefit type each change what is offered', () => {
    const offered = (change: Partial<Situation>) =>
      JSON.stringify(phrasesEnglish({ ...BARE, topic: TOPIC, ...change }));
    const differ = (changes: Partial<Situation>[]) =>
      expect(new Set(changes.map(offered)).size).toBe(changes.length);
    differ(READER_ROLES.map((readerRole) => ({ readerRole })));
    differ(FOCUS_PERSONS.map((focus) => ({ focus })));
    differ(BENEFIT_TYPES.map((benefitType) => ({ benefitType })));
    differ([{ style: 'emotional' }, { style: 'rational' }]);
    differ(
      (['first_visit', 'follow_up', 'they_come_to_us', 'demo', 'service_visit', 'event'] as const).map(
        (occasion) => ({ occasion }),
      ),
    );
  });
});
