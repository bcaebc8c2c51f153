import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../lib/exchange/library/read-library';
import { writeLibrary } from '../../lib/exchange/library/write-library';
import { LANGUAGES } from '../../lib/i18n/language';
import { READER_ROLES } from '../../lib/invitation/reader-role';
import { contentProblem, tidyContent } from '../../lib/library/library-content';
import { BENEFIT_TYPES, LIBRARY_KINDS, PHRASE_SLOTS } from '../../lib/library/library-item';
import { newRecord } from '../../lib/records/new-record';
import { aBenefit, anItem } from '../library/a-benefit';

const ITEM = { kind: 'benefit', language: 'en', text: 'Less to look for', benefitType: 'product' };
const file = (...items: unknown[]) => JSON.stringify({ format: 'doorstep-library', version: 1, items });
const reasons = (...items: unknown[]) =>
  readLibrary(file(...items)).skipped.map(({ place, reason }) => `${place} ${reason}`);

const anyContent = fc
  .record({
    kind: fc.constantFrom(...LIBRARY_KINDS),
    language: fc.constantFrom(...LANGUAGES),
    text: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
    topic: fc.string({ unit: 'grapheme', maxLength: 20 }),
    proof: fc.string({ unit: 'grapheme', maxLength: 20 }),
    benefitType: fc.constantFrom(...BENEFIT_TYPES),
    roles: fc.subarray([...READER_ROLES]),
    slot: fc.constantFrom(...PHRASE_SLOTS),
    companyId: fc.constant(null),
  })
  .map(tidyContent)
  .filter((content) => contentProblem(content) === null);

describe('a library written to a file', () => {
  it('is the same when it is read back', () => {
    fc.assert(
      fc.property(fc.array(anyContent, { maxLength: 8 }), (contents) => {
        const items = contents.map((content) => ({ ...newRecord(0), ...content }));
        const { text, count } = writeLibrary(items, new Map(), '2026-11-22');
        const read = readLibrary(text);
        expect(read).toMatchObject({ problem: null, skipped: [] });
        expect(read.items.map(({ content }) => content)).toEqual(contents);
        expect(count).toBe(contents.length);
      }),
    );
  });

  it('names the customer, and keeps an item for one customer from becoming one for all', () => {
    const [known, unknown] = [newRecord(0).id, newRecord(1).id];
    const items = [anItem({ companyId: known }), anItem({ companyId: unknown })];
    const { text } = writeLibrary(items, new Map([[known, 'Northquay Foods']]), '2026-11-22');
    const customers = readLibrary(text).items.map(({ customer }) => customer);
    expect(customers).toEqual(['Northquay Foods', unknown]);
    expect(text).not.toContain(known);
  });
});

describe('a file that somebody hands over', () => {
  it.each([
    ['not_json', 'name,text\nA,B'],
    ['not_json', '['.repeat(200_000)],
    ['not_a_library', '[]'],
    ['not_a_library', 'null'],
    ['not_a_library', '{"format":"doorstep-library","version":"1","items":[]}'],
    ['not_a_library', '{"__proto__":{"format":"doorstep-library","version":1,"items":[]}}'],
    ['newer_version', '{"format":"doorstep-library","version":2,"items":[]}'],
    ['too_large', ' '.repeat(5_000_001)],
  ])('is said to be none where it is none: %s', (problem, text) => {
    expect(readLibrary(text)).toEqual({ problem, items: [], skipped: [] });
  });

  it('is read with a byte order mark', () => {
    expect(readLibrary(`\ufeff${file(ITEM)}`).items).toHaveLength(1);
  });

  it('gives what can be used, and says of the rest which and why', () => {
    expect(
      reasons(
        ITEM,
        null,
        { ...ITEM, text: 5 },
        { ...ITEM, kind: 'poem' },
        { ...ITEM, language: 'de' },
        { ...ITEM, roles: ['user', 'boss'] },
        { ...ITEM, text: ' ' },
        { ...ITEM, text: 'x'.repeat(2_001) },
        { ...ITEM, benefitType: 'best' },
        { ...ITEM, kind: 'phrase' },
        { ...ITEM, roles: 'user' },
      ),
    ).toEqual([
      '2 kind_unknown',
      '3 broken',
      '4 kind_unknown',
      '5 language_unknown',
      '6 role_unknown',
      '7 text_empty',
      '8 text_too_long',
      '9 type_missing',
      '10 slot_missing',
      '11 broken',
    ]);
    expect(readLibrary(file(ITEM, null)).items).toHaveLength(1);
  });

  it('takes nothing from what every object has, and leaves every object as it was', () => {
    const { items } = readLibrary(
      `{"format":"doorstep-library","version":1,"items":[
        {"kind":"benefit","language":"en","text":"a","__proto__":{"benefitType":"product"}},
        {"kind":"benefit","language":"en","text":"b","benefitType":"unique","__proto__":{"proof":"x"},"constructor":"y"}]}`,
    );
    expect(items.map(({ content }) => content)).toEqual([
      aBenefit({ text: 'b', benefitType: 'unique', topic: '', roles: [] }),
    ]);
    expect(({} as Record<string, unknown>).proof).toBeUndefined();
  });

  it('is read up to the item after which there are too many', () => {
    const { items, skipped } = readLibrary(file(...Array.from({ length: 5_010 }, () => ITEM)));
    expect(items).toHaveLength(5_000);
    expect(skipped).toEqual([{ place: 5_001, reason: 'too_many', start: 'Less to look for' }]);
  });

  it('never throws, whatever it holds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.array(fc.anything(), { maxLength: 5 })), (any) => {
        const { items } = readLibrary(typeof any === 'string' ? any : file(...any));
        expect(items.every(({ content }) => contentProblem(content) === null)).toBe(true);
      }),
    );
  });
});
