import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBlock, rowsWithAll } from '../../lib/store/directory-block';
import { packEntry, searchText } from '../../lib/store/directory-entry';
import { personKeys } from '../../lib/store/person-keys';
import { aPerson } from './records';

const ALONE = { company: null, plan: null, roleTag: null, lastTouchAt: null };

function blockOf(names: string[]) {
  const rows = names.map((name) => {
    const person = aPerson(name);
    const stored = { ...person, keys: personKeys(person, ALONE) };
    return { line: packEntry(stored), text: searchText(stored) };
  });
  return {
    n: 0,
    lines: rows.map((row) => row.line).join('\n'),
    texts: rows.map((row) => row.text).join('\n'),
  };
}

describe('a block of the directory', () => {
  it('finds in each of many lines what looking at each line would', () => {
    const name = fc.string({ unit: fc.constantFrom('a', 'b', '김', ' '), maxLength: 5 });
    const word = fc.string({ unit: fc.constantFrom('a', 'b', '김'), minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(
        fc.array(name, { maxLength: 12 }),
        fc.array(word, { minLength: 1, maxLength: 3 }),
        (names, words) => {
          const block = readBlock(blockOf(names), undefined);
          const found = rowsWithAll(block, words);
          const texts = block.texts.split('\n');
          const expected = names
            .map((_, row) => row)
            .filter((row) => words.every((each) => texts[row]!.includes(each)));
          expect(found).toEqual(expected);
          expect(block.rows.map((entry) => entry.row)).toEqual(names.map((_, row) => row));
        },
      ),
    );
  });

  it('read again keeps the entries that did not change', () => {
    const { n, lines, texts } = blockOf(['Ada', 'Bo', 'Cy']);
    const first = readBlock({ n, lines, texts }, undefined);
    const [ada = '', , cy = ''] = lines.split('\n');
    const again = readBlock({ n, lines: [ada, cy].join('\n'), texts: 'ada\ncy' }, first);
    expect(again.rows[0]).toBe(first.rows[0]);
    expect(again.rows[1]).toBe(first.rows[2]);
    expect(again.rows[1]?.row).toBe(1);
  });

  it('that is gone holds nobody', () => {
    expect(rowsWithAll(readBlock(undefined, undefined), ['a'])).toEqual([]);
  });
});
