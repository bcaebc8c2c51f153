import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editBody, flipLetter, setLocked, swapPart } from '../../lib/invitation/letter/change-letter';
import { layLetter } from '../../lib/invitation/letter/lay-letter';
import type { LetterOutline } from '../../lib/invitation/letter/outline';
import { FRESH_WORDING, type LetterWording } from '../../lib/invitation/letter/wording';

const OUTLINE: LetterOutline = {
  subject: ['One', 'Two'],
  parts: [
    { id: 'salutation', slot: 'salutation', ways: ['Dear Dana,'], before: '' },
    { id: 'opening', slot: 'opening', ways: ['Marta spoke of you.', 'I heard of you.'], before: '\n\n' },
    { id: 'purpose', slot: 'purpose', ways: ['May we settle it?', 'Let us settle it.'], before: ' ' },
    { id: 'ask', slot: 'ask', ways: ['Does Tuesday suit you?', 'Is Tuesday fine?'], before: '\n\n' },
    { id: 'sign_off', slot: 'sign_off', ways: ['Best,\nJo'], before: '\n\n' },
  ],
};

describe('a letter that is edited by hand', () => {
  it('says after an edit what the rep typed, and again when laid anew', () => {
    const edits = fc.array(
      fc.tuple(
        fc.nat(200),
        fc.nat(12),
        fc.constantFrom('x', ' And more.', '\n', '', 'Hello. ', '\n\nNew paragraph.'),
      ),
      { maxLength: 8 },
    );
    let untouched = 0;
    fc.assert(
      fc.property(edits, (list) => {
        let wording: LetterWording = FRESH_WORDING;
        for (const [at, cut, put] of list) {
          const laid = layLetter(OUTLINE, wording);
          const from = Math.min(at, laid.body.length);
          const typed = laid.body.slice(0, from) + put + laid.body.slice(from + cut);
          wording = editBody(wording, OUTLINE, typed);
          const next = layLetter(OUTLINE, wording);
          expect(next.body).toBe(typed);
          untouched += next.parts.filter(({ state }) => state === 'composed').length;
        }
      }),
      { numRuns: 2000 },
    );
    // The whole letter is taken over only where nothing less says what was typed.
    expect(untouched).toBeGreaterThan(5000);
  });

  it('leaves the sentences that were not touched to be composed', () => {
    const laid = layLetter(OUTLINE, FRESH_WORDING);
    const wording = editBody(FRESH_WORDING, OUTLINE, laid.body.replace('settle it', 'settle the price'));
    const flipped = layLetter(OUTLINE, flipLetter(wording, 1, 2)).body;
    expect(flipped).toContain('May we settle the price?');
    expect(flipped).toContain('I heard of you.');
  });

  it('keeps a sentence that was added, beside the one it followed', () => {
    const laid = layLetter(OUTLINE, FRESH_WORDING);
    const wording = editBody(FRESH_WORDING, OUTLINE, laid.body.replace('of you. ', 'of you. She was glad. '));
    expect(layLetter(OUTLINE, flipLetter(wording, 1, 2)).body).toContain(
      'I heard of you. She was glad. Let us',
    );
  });

  it('holds a locked sentence through flips and edits beside it', () => {
    const laid = layLetter(OUTLINE, FRESH_WORDING);
    let wording = setLocked(FRESH_WORDING, laid, 'opening', true);
    wording = flipLetter(wording, 1, 2);
    expect(layLetter(OUTLINE, wording).body).toContain('Marta spoke of you. Let us settle it.');
    const again = layLetter(OUTLINE, wording);
    wording = editBody(wording, OUTLINE, again.body.replace('Is Tuesday fine?', 'Tuesday?'));
    expect(layLetter(OUTLINE, wording).body).toContain('Marta spoke of you.');
  });

  it('loses nothing the rep wrote where another occasion has other parts', () => {
    const laid = layLetter(OUTLINE, FRESH_WORDING);
    const wording = editBody(
      FRESH_WORDING,
      OUTLINE,
      laid.body.replace('Does Tuesday suit you?', 'Call me on Tuesday!'),
    );
    const other = { ...OUTLINE, parts: OUTLINE.parts.filter(({ id }) => id !== 'ask') };
    expect(layLetter(other, wording).body).toMatch(/settle it\?\s+Call me on Tuesday!\s+Best,/u);
  });

  it('swaps one sentence and leaves the others', () => {
    const laid = layLetter(OUTLINE, FRESH_WORDING);
    const purpose = laid.parts.find(({ key }) => key === 'purpose');
    if (!purpose) throw new Error('no purpose');
    const swapped = layLetter(OUTLINE, swapPart(FRESH_WORDING, purpose, 1)).body;
    expect(swapped).toBe(laid.body.replace('May we settle it?', 'Let us settle it.'));
  });
});
