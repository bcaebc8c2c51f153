import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { particleFor, withParticle } from '../../lib/invitation/compose/korean/particle';

describe('the particle agrees with how the word is read', () => {
  test.each([
    ['배차 지연', '을/를', '배차 지연을'],
    ['납기', '을/를', '납기를'],
    ['질의응답', '으로/로', '질의응답으로'],
    ['서울', '으로/로', '서울로'],
    ['오전 10시', '와/과', '오전 10시와'],
    ['오후 2시 30분', '와/과', '오후 2시 30분과'],
    ['라인 3', '을/를', '라인 3을'],
    ['라인 2', '을/를', '라인 2를'],
    ['1,000', '이/가', '1,000이'],
    ['라인 1', '으로/로', '라인 1로'],
    ['ERP', '을/를', 'ERP를'],
    ['SQL', '을/를', 'SQL을'],
    ['CRM', '와/과', 'CRM과'],
    ['Excel', '을/를', 'Excel을'],
    ['Google', '으로/로', 'Google로'],
    ['iPhone', '을/를', 'iPhone을'],
    ['Slack', '은/는', 'Slack은'],
    ['Salesforce', '은/는', 'Salesforce는'],
    ['Planning', '이/가', 'Planning이'],
    ['색차(ΔE)', '을/를', '색차(ΔE)를'],
    ['「출하 기준」', '을/를', '「출하 기준」을'],
    ['절감률 20%', '을/를', '절감률 20%를'],
  ] as const)('%s %s', (word, particle, expected) => {
    expect(withParticle(word, particle)).toBe(expected);
  });

  test('for any Hangul word it follows the last syllable', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0xac00, max: 0xd7a3 }), { minLength: 1, maxLength: 8 }),
        (codes) => {
          const word = String.fromCharCode(...codes);
          const final = ((codes.at(-1) ?? 0) - 0xac00) % 28;
          expect(particleFor(word, '을/를')).toBe(final === 0 ? '를' : '을');
          expect(particleFor(word, '와/과')).toBe(final === 0 ? '와' : '과');
          expect(particleFor(word, '으로/로')).toBe(final === 0 || final === 8 ? '로' : '으로');
        },
      ),
    );
  });

  test('for any word of letters and digits it is one of the two forms', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9 .()-]{1,20}$/), (word) => {
        expect(['을', '를']).toContain(particleFor(word, '을/를'));
        expect(['으로', '로']).toContain(particleFor(word, '으로/로'));
      }),
    );
  });
});
