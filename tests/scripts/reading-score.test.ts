import { describe, expect, it } from 'vitest';
import { expectationOf } from '../../scripts/pages/expectation';
import { score, tally } from '../../scripts/pages/score';

const DANA = { name: 'Dana Okafor', headline: 'Buyer', emails: ['dana@northquay.example'] };
const wrong = (...args: Parameters<typeof score>) =>
  score(...args)
    .filter(({ outcome }) => outcome === 'wrong')
    .map(({ part }) => part);

describe('the score of a reading', () => {
  it('counts what is right, missing and wrong', () => {
    expect(tally(score({ name: 'Dana Okafor', headline: 'Seller' }, DANA))).toEqual({
      right: 1,
      missing: 1,
      wrong: 1,
    });
  });

  it('calls wrong what is read where the page tells nothing', () => {
    expect(wrong({ ...DANA, location: 'Cork' }, { ...DANA, location: null })).toEqual(['location']);
    expect(wrong({ ...DANA, phones: ['+1 555'] }, DANA)).toEqual(['phones']);
    expect(wrong({ name: 'Dana Okafor' }, { none: true })).toEqual(['none', 'name']);
  });

  it('counts a page of nobody that is called one, and no silence as wrong', () => {
    expect(tally(score({ none: true }, { none: true }))).toEqual({ right: 1, missing: 0, wrong: 0 });
    expect(tally(score({ none: true }, DANA))).toEqual({ right: 0, missing: 3, wrong: 0 });
  });

  const rows = [
    { name: 'A', profileUrl: 'a' },
    { name: 'B', profileUrl: 'b' },
    { name: 'C', profileUrl: 'c' },
  ];

  it('lays rows beside those they are', () => {
    const [first, , third] = rows;
    expect(tally(score({ rows: [first, third] }, { rows }))).toEqual({ right: 4, missing: 2, wrong: 0 });
    expect(wrong({ rows: [first, { name: 'B', profileUrl: 'c' }] }, { rows })).toHaveLength(1);
    expect(wrong({ rows: [...rows, { name: 'D' }] }, { rows })).toEqual(['rows']);
  });

  it('holds rows to their order, unless the page was put into another', () => {
    const turned = { rows: rows.toReversed() };
    expect(wrong(turned, { rows })).toEqual(['rows.order', 'rows.order']);
    expect(wrong(turned, { rows }, { anyOrder: true })).toEqual([]);
  });

  it('takes rows that were put into the page, asking for none of them', () => {
    const addedRows = [{ name: 'D', profileUrl: 'd' }];
    expect(tally(score({ rows: [...addedRows, ...rows] }, { rows }, { addedRows })).wrong).toBe(0);
    expect(tally(score({ rows }, { rows }, { addedRows }))).toEqual({ right: 6, missing: 0, wrong: 0 });
    expect(wrong({ rows: [{ name: 'D', profileUrl: 'x' }, ...rows] }, { rows }, { addedRows })).toHaveLength(
      1,
    );
  });

  it('looks at who wrote to whom, a name left out being missing only', () => {
    const message = {
      from: { email: 'a@x.example', name: 'A' },
      to: [{ email: 'b@x.example', name: null }],
      mine: false,
    };
    const read = (change: object) =>
      wrong({ messages: [{ ...message, ...change }] }, { messages: [message] });
    expect(read({})).toEqual([]);
    expect(read({ from: { email: 'a@x.example', name: null } })).toEqual([]);
    expect(read({ from: { email: 'c@x.example', name: null } })).toEqual(['messages.from']);
    expect(read({ to: [{ email: 'b@x.example', name: 'me' }] })).toEqual(['messages.to.name']);
    expect(read({ mine: true })).toEqual(['messages.mine']);
  });

  it('expects nobody of the rep’s own profile, whatever its case tells', () => {
    const viewer = { name: 'Noor Ferris', slug: 'noor-ferris' };
    expect(expectationOf({ url: '', kind: 'own-profile', viewer, expect: DANA })).toEqual({
      none: true,
      viewerName: 'Noor Ferris',
      viewerProfileUrl: 'https://www.linkedin.com/in/noor-ferris/',
    });
    expect(expectationOf({ url: '' })).toBeNull();
  });
});
