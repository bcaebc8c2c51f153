import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinCell, splitCell } from '../../lib/exchange/csv/cell-list';
import { anyText } from './any-contact';

describe('several texts in one cell', () => {
  it('reads like a list', () => {
    expect(joinCell(['a@x.example', 'b@x.example'])).toBe('a@x.example; b@x.example');
  });

  it('takes a list typed by hand, with or without blanks', () => {
    expect(splitCell('a@x.example;b@x.example; c@x.example')).toEqual([
      'a@x.example',
      'b@x.example',
      'c@x.example',
    ]);
  });

  it('tells no text from one empty text', () => {
    expect(splitCell(joinCell([]))).toEqual([]);
    expect(splitCell(joinCell(['']))).toEqual(['']);
  });

  it('comes back exactly, for any texts', () => {
    fc.assert(
      fc.property(fc.array(anyText), (texts) => {
        expect(splitCell(joinCell(texts))).toEqual(texts);
      }),
    );
  });
});
