import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_HISTORY, remember, step } from '../../../components/invitation/draft-history';
import { slotWarning } from '../../../components/invitation/fields/slot-warning';
import { followCaret, partAt } from '../../../components/invitation/letter/caret';
import { cutAtMarks, type MarkKind } from '../../../components/invitation/letter/text-marks';
import { emptyInput } from '../../../lib/invitation/draft';
import { layLetter } from '../../../lib/invitation/letter/lay-letter';
import { FRESH_WORDING } from '../../../lib/invitation/letter/wording';

describe('marks', () => {
  it('cut a text into pieces that are the text again, each with all that marks it', () => {
    const mark = fc.record({
      kind: fc.constantFrom<MarkKind>('here', 'locked', 'error'),
      start: fc.integer({ min: -2, max: 12 }),
      end: fc.integer({ min: -2, max: 14 }),
    });
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.array(mark, { maxLength: 4 }), (text, marks) => {
        const pieces = cutAtMarks(text, marks);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        let at = 0;
        for (const { text: words, kinds } of pieces) {
          for (let i = at; i < at + words.length; i += 1) {
            const over = marks.filter(({ start, end }) => start <= i && i < end).map(({ kind }) => kind);
            expect(new Set(kinds)).toEqual(new Set(over));
          }
          at += words.length;
        }
      }),
    );
  });
});

const outline = {
  subject: ['S'],
  parts: [
    { id: 'salutation', slot: 'salutation' as const, ways: ['Hi,'], before: '' as const },
    {
      id: 'opening',
      slot: 'opening' as const,
      ways: ['Short.', 'A longer opening.'],
      before: '\n\n' as const,
    },
    { id: 'ask', slot: 'ask' as const, ways: ['Tuesday?'], before: ' ' as const },
  ],
};

describe('the caret', () => {
  const before = layLetter(outline, FRESH_WORDING);
  const after = layLetter(outline, { ...FRESH_WORDING, ways: { opening: 1 } });

  it('stays in a sentence that was swapped', () => {
    const at = before.body.indexOf('Short') + 2;
    expect(partAt(after, followCaret(before, after, at))?.key).toBe('opening');
  });

  it('moves along with a sentence behind the one that was swapped', () => {
    const at = before.body.indexOf('sday');
    expect(after.body.slice(followCaret(before, after, at))).toBe('sday?');
  });
});

describe('history', () => {
  const moment = (topic: string) => ({ input: { ...emptyInput('en'), topic }, wording: FRESH_WORDING });

  it('takes one burst of typing back at once, and any other change by itself', () => {
    let history = NO_HISTORY;
    history = remember(history, moment(''), { typing: true, at: 1_000 });
    history = remember(history, moment('a'), { typing: true, at: 1_100 });
    history = remember(history, moment('ab'), { typing: false, at: 1_200 });
    const first = step(history, moment('chip'), 'back');
    expect(first?.moment.input.topic).toBe('ab');
    const second = first && step(first.history, first.moment, 'back');
    expect(second?.moment.input.topic).toBe('');
    const again = second && step(second.history, second.moment, 'forward');
    expect(again?.moment.input.topic).toBe('ab');
  });
});

describe('a time to propose', () => {
  const calendar = {
    country: 'KR',
    zone: 'Asia/Seoul',
    businessDays: ['2027-02-03', '2027-02-04', '2027-02-11'],
    closedDays: ['2027-02-05', '2027-02-06', '2027-02-07', '2027-02-14'],
  };
  it.each([
    ['2027-02-04', '10:00', null],
    ['2027-02-05', '10:00', 'holiday'],
    ['2027-02-06', '10:00', 'weekend'],
    ['2027-01-29', '10:00', 'past'],
    // Worked, though nothing is proposed so near to a long rest.
    ['2027-02-10', '10:00', null],
    // A Saturday that is worked.
    ['2027-02-13', '10:00', null],
    ['2027-02-20', '10:00', 'weekend'],
    ['2027-02-04', '12:30', 'lunch'],
    ['2027-02-04', '19:00', 'hours'],
    ['2029-05-01', '10:00', null],
  ])('%s %s: %s', (date, time, warning) => {
    expect(slotWarning({ date, time }, calendar, '2027-02-01')).toBe(warning);
  });
});
