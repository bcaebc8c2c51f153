import { describe, expect, test } from 'vitest';
import { checkLetter } from '../../lib/invitation/check-letter';
import type { Cast } from '../../scripts/suggestions/cast';
import { cast as english } from '../../scripts/suggestions/cast/english';
import { cast as korean } from '../../scripts/suggestions/cast/korean';
import { cast as simplified } from '../../scripts/suggestions/cast/simplified-chinese';
import { cast as traditional } from '../../scripts/suggestions/cast/traditional-chinese';
import {
  cells,
  lettersOf,
  sequenceOf,
  type Cell,
  type ComposedLetter,
} from '../../scripts/suggestions/compose-grid';
import { faultsOf, repeated } from '../../scripts/suggestions/judge-letters';

const CELL: Cell = {
  role: 'policy_decider',
  focus: 'power',
  occasion: 'first_visit',
  warmth: 'known',
  style: 'rational',
  benefitType: 'product',
};
const CASTS = [english, korean, simplified, traditional];

function firstLetter(cast: Cast): ComposedLetter {
  const [letter] = lettersOf(cast, CELL, 0);
  if (!letter) throw new Error('no letter');
  return letter;
}

/** The checks that a letter fails once a fault was put into it, and did not fail before. */
function failedBy(cast: Cast, spoil: (letter: ComposedLetter) => Partial<ComposedLetter>): string[] {
  const letter = firstLetter(cast);
  const before = new Set(faultsOf(letter).map(({ check, shown }) => `${check}: ${shown}`));
  return faultsOf({ ...letter, ...spoil(letter) })
    .filter(({ check, shown }) => !before.has(`${check}: ${shown}`))
    .map(({ check }) => check);
}

const adding = (words: string) => (letter: ComposedLetter) => ({ body: `${letter.body}\n${words}` });
const replacing = (right: string, wrong: string) => (letter: ComposedLetter) => {
  if (!letter.body.includes(right)) throw new Error(`no ${right} in ${letter.body}`);
  return { body: letter.body.replace(right, wrong) };
};

test('the grid holds every cell once', () => {
  const all = cells().map((cell) => Object.values(cell).join());
  expect(new Set(all).size).toBe(all.length);
  expect(all).toContain(Object.values(CELL).join());
  const sizes = Object.keys(CELL).map((key) => new Set(cells().map((cell) => cell[key as keyof Cell])).size);
  expect(all.length).toBe(sizes.reduce((product, size) => product * size));
});

describe('the judge of suggested letters', () => {
  test.each([
    [english, 'Tuesday 23 March', 'Wednesday 23 March'],
    [korean, '3월 23일(화)', '3월 23일(수)'],
    [simplified, '3月23日（周二）', '3月23日（周三）'],
    [traditional, '3月23日（二）', '3月23日（三）'],
  ] as const)('finds a wrong weekday: %#', (cast, right, wrong) => {
    expect(failedBy(cast, replacing(right, wrong))).toEqual(['date']);
  });

  test('finds a particle that does not agree with the name', () => {
    expect(failedBy(korean, adding('한울냉장는 어떠십니까.'))).toEqual(['particle']);
    expect(failedBy(korean, adding('한울냉장은 어떠십니까.'))).toEqual([]);
  });

  test.each(CASTS)('finds what was not filled in: %#', (cast) => {
    expect(failedBy(cast, adding('{{company}}'))).toEqual(['leftover']);
    expect(failedBy(cast, adding('undefined'))).toEqual(['leftover']);
  });

  test.each([
    [simplified, '你', ['register']],
    [simplified, '資訊', ['usage']],
    [traditional, '視頻', ['usage']],
    [traditional, '貴公司的項目', []],
  ] as const)('knows the words of each side of the strait: %#', (cast, words, failed) => {
    expect(failedBy(cast, adding(words))).toEqual(failed);
  });

  test('finds a letter that says too little, and a lamp that stayed dark', () => {
    expect(failedBy(english, () => ({ body: 'Dear Ms Strand,\nCome.' }))).toEqual(['length']);
    const check = checkLetter({ subject: '', body: 'Dear Ms Strand,\nCome.' });
    expect(failedBy(english, () => ({ check }))).toEqual(
      expect.arrayContaining(['lamp purpose', 'lamp process', 'lamp benefit', 'lamp ask']),
    );
  });
});

describe('a sequence to one person', () => {
  test.each(CASTS)('is at fault where two of its letters are alike: %#', (cast) => {
    const letter = firstLetter(cast);
    const again = (kind: ComposedLetter['kind']) => repeated([letter, { ...letter, kind }]);
    expect(again('follow_up_step')).toEqual([{ check: 'alike invitation follow_up_step', shown: '1.00' }]);
    // The same first letter by another channel.
    expect(again('inmail')).toEqual([]);
    expect(again('connection_note')).toEqual([]);
  });

  test.each(CASTS)('as it is composed says something new each time: %#', (cast) => {
    expect(repeated(sequenceOf(cast, CELL, 0))).toEqual([]);
  });
});
