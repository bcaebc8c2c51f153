import { describe, expect, test } from 'vitest';
import { checkLetter } from '../../../lib/invitation/check-letter';

const asks = (body: string) =>
  checkLetter({ subject: '', body: `Dear Ms Roe,\n${body}\nKind regards,\nAda Quist` }).lamps.ask.lit;

describe('an English ask', () => {
  test.each([
    'I am keeping two afternoons free, 9 and 11 February. Kindly tick the one you like better.',
    'I could be there on Tuesday 9 or Thursday 11 February. Which is calmer in the kitchen?',
    'I can be in Bergen on Monday 8 March or on Tuesday 9 March. A note naming either will do.',
    'We could do Weds 10 Feb or Thurs 11 Feb, early. Shout which is better.',
    'I pass your gate on Thursday 11 February, free at 10. Coffee and a quick look?',
    'I am in your street on Friday 12 February. Okay if I put my head in around ten?',
    'I happen to be in Derby on Tuesday 9 February. Would you let me drop in at 9?',
    'We should be glad if the bursar would tell us by 5 February whether 16 February is open.',
    'Have you got a quarter of an hour for us on Monday 8 Feb?',
  ])('stands in: %s', (body) => {
    expect(asks(body)).toBe(true);
  });

  test.each([
    'The point is the leak of the 9th: was it the seal, or only the gauge?',
    'On Tuesday 9 February we shall be at the fair. A good line of products speaks for itself.',
    'Our technician wrote down which of the drums leaked on 9 February.',
  ])('is missing in: %s', (body) => {
    expect(asks(body)).toBe(false);
  });
});
