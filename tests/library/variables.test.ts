import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../lib/i18n/language';
import { builtInValues, fillVariables } from '../../lib/library/fill-variables';
import {
  hasTornVariable,
  hasUnfilled,
  piecesOf,
  variablesOf,
  writeVariable,
  type Variable,
} from '../../lib/library/variables';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings';
import { emptyInput } from '../../lib/invitation/draft';
import { aCompany, aPerson, typed } from '../store/records';

const fill = (text: string, values: Record<string, string>) => fillVariables(text, values, 'en').text;

describe('a variable', () => {
  it.each<[string, Variable]>([
    ['{{company}}', { name: 'company', type: 'text', fallback: null }],
    ['{{ Recipient Name }}', { name: 'recipient_name', type: 'text', fallback: null }],
    ['{{topic|what you asked}}', { name: 'topic', type: 'text', fallback: 'what you asked' }],
    ['{{topic|}}', { name: 'topic', type: 'text', fallback: '' }],
    ['{{pallets:number|40}}', { name: 'pallets', type: 'number', fallback: '40' }],
    ['{{opening : DATE}}', { name: 'opening', type: 'date', fallback: null }],
    ['｛｛담당자：person｜담당자분｝｝', { name: '담당자', type: 'person', fallback: '담당자분' }],
    ['{{交期:date}}', { name: '交期', type: 'date', fallback: null }],
    ['{{{ company }}}', { name: 'company', type: 'text', fallback: null }],
    ['{{ {{company}} }}', { name: 'company', type: 'text', fallback: null }],
    ['{{size:colour}}', { name: 'size', type: 'text', fallback: null }],
  ])('is read from %s', (text, variable) => {
    expect(variablesOf(`a ${text} z`)).toEqual([variable]);
    expect(fill(`a ${text} z`, { [variable.name]: '2027-01-12' })).not.toMatch(/[{}｛｝]/u);
  });

  it('said twice is asked for once, with the type and the fallback of either', () => {
    expect(variablesOf('{{opening}} {{opening:date}} {{opening|soon}}')).toEqual([
      { name: 'opening', type: 'date', fallback: 'soon' },
    ]);
    expect(fill('{{opening}}, {{opening:date}}', { opening: '2027-01-12' })).toBe(
      'Tuesday 12 January 2027, Tuesday 12 January 2027',
    );
  });

  it('is none in JSON, lists, addresses and prices', () => {
    const plain = 'Send {"a": {"b": 1}} or {x} to [1], {1}; 30 % off {…}.';
    expect(variablesOf(plain)).toEqual([]);
    expect(hasUnfilled(plain)).toBe(false);
  });
});

describe('filling variables', () => {
  it('leaves what is not known as it is written, and names it once', () => {
    const { text, missing } = fillVariables(
      'For {{company}}: {{gain}}, {{gain}}',
      { company: 'Northquay' },
      'en',
    );
    expect(text).toBe('For Northquay: {{gain}}, {{gain}}');
    expect(missing.map(({ name }) => name)).toEqual(['gain']);
  });

  it('takes the fallback for what is blank, and counts it as missing without one', () => {
    expect(fill('Hi {{name|there}}', { name: ' ' })).toBe('Hi there');
    expect(fill('Hi {{name|}}!', {})).toBe('Hi !');
    expect(fillVariables('Hi {{name}}', { name: ' ' }, 'en').missing).toHaveLength(1);
  });

  it.each([
    ['number', '1,200', '1,200'],
    ['number', '４０', '40'],
    ['number', '12.5 %', '12.5 %'],
    ['number', 'forty', null],
    ['number', '1,2,3', null],
    ['date', '2027-01-12', 'Tuesday 12 January 2027'],
    ['date', '2027-02-30', null],
    ['date', 'Tuesday', null],
    ['person', 'Lena  Ortiz', 'Lena Ortiz'],
    ['person', '한도윤 본부장', '한도윤 본부장'],
    ['person', 'lena@northquay.example', null],
    ['person', '42', null],
    ['text', 'Lena {{x}}', null],
  ])('checks that a %s is one: %s', (type, value, printed) => {
    const { text, missing } = fillVariables(`{{v:${type}}}`, { v: value }, 'en');
    expect(missing.length === 0 ? text : null).toBe(printed);
  });

  it('prints a date as the language does, weekday included', () => {
    const dates = LANGUAGES.map(
      (language) => fillVariables('{{d:date}}', { d: '2027-01-12' }, language).text,
    );
    expect(dates).toEqual([
      'Tuesday 12 January 2027',
      '2027년 1월 12일(화)',
      '2027年1月12日（周二）',
      '2027年1月12日（二）',
    ]);
  });

  it('takes no value from what every object has', () => {
    const { missing } = fillVariables('{{constructor}} {{__proto__}} {{tostring}}', {}, 'en');
    expect(missing).toHaveLength(3);
  });
});

describe('what is still to be filled in', () => {
  it.each([
    'Dear {{recipient_name}}',
    'Dear {{recipient_name',
    'Dear {{recipient_name}',
    'Dear {recipient_name}',
    'Dear recipient_name}}',
    'Dear ｛｛이름｝｝',
    'Dear {\u200b{name}}',
    'Dear {{ {{ name',
    'from {{1}} on',
  ])('is found in %s', (text) => {
    expect(hasUnfilled(text)).toBe(true);
  });

  it('is told to be beyond filling where a variable is torn', () => {
    expect(hasTornVariable('{{company}} and {{topic')).toBe(true);
    expect(hasTornVariable('{{company}} and {{topic|this}}')).toBe(false);
  });
});

describe('the values that are known', () => {
  const person = aPerson('노유림', { familyName: typed('노'), title: typed('책임') });
  const known = {
    person,
    company: aCompany('별빛푸드'),
    settings: { ...DEFAULT_SETTINGS, ownName: '문가람' },
  };

  it('come from the records and the letter, and hold nothing that is not known', () => {
    const input = { ...emptyInput('ko'), topic: '로트 추적', introducer: { name: '윤태경', consent: true } };
    expect(builtInValues(known, input)).toEqual({
      recipient_name: '노유림',
      recipient_family_name: '노',
      recipient_title: '책임',
      company: '별빛푸드',
      topic: '로트 추적',
      sender_name: '문가람',
      introducer: '윤태경',
    });
  });

  it('name nobody who has not agreed to it', () => {
    const input = { ...emptyInput('ko'), introducer: { name: '윤태경', consent: false } };
    expect(builtInValues(known, input)).not.toHaveProperty('introducer');
  });
});

const anyName = fc.stringMatching(/^[a-z_가-힣一-龥][a-z0-9_]{0,12}$/);
const anyVariable = fc.record({
  name: anyName,
  type: fc.constantFrom('text' as const, 'number' as const, 'date' as const, 'person' as const),
  fallback: fc.option(fc.stringMatching(/^[a-z가-힣 ,.:|]{0,12}$/).map((text) => text.trim())),
});
const plainText = fc
  .string({ unit: 'grapheme', maxLength: 30 })
  .map((text) => text.replace(/[{}｛｝]/gu, ''));
const braces = fc.string({
  unit: fc.constantFrom('{', '}', '｛', '｝', ' ', ':', '|', 'a', '가', '\n', '1', 'date', 'company'),
  maxLength: 40,
});

describe('any text', () => {
  it('is the same again when its pieces are joined, and is cut without an error', () => {
    fc.assert(
      fc.property(fc.oneof(braces, fc.string()), (text) => {
        expect(
          piecesOf(text)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it('either says what is missing, or is caught before it leaves, or holds no variable', () => {
    fc.assert(
      fc.property(braces, (text) => {
        const { missing, text: filled } = fillVariables(text, {}, 'en');
        expect(missing.length === 0 || hasUnfilled(filled)).toBe(true);
        expect(filled === text || hasUnfilled(text)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is filled for good when all its variables have a value or a fallback', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(plainText, anyVariable), { maxLength: 6 }), (parts) => {
        const text = parts.map(([plain, variable]) => plain + writeVariable(variable)).join('');
        const values = Object.fromEntries(
          variablesOf(text).map(({ name, type }) => [
            name,
            { text: 'Kim', number: '12', date: '2027-01-12', person: '문가람' }[type],
          ]),
        );
        const { text: filled, missing } = fillVariables(text, values, 'ko');
        expect(missing).toEqual([]);
        expect(hasUnfilled(filled)).toBe(false);
      }),
    );
  });

  it('reads back a variable as it was written', () => {
    fc.assert(
      fc.property(anyVariable, (variable) => {
        expect(variablesOf(`${writeVariable(variable)}.`)).toEqual([variable]);
      }),
    );
  });

  it('is searched in no time, however hostile', () => {
    const hostile = [
      '{'.repeat(20_000),
      '{{a'.repeat(7_000),
      `{{${'a '.repeat(9_000)}`,
      '{{a|'.repeat(5_000),
    ];
    const start = performance.now();
    for (const text of hostile) {
      variablesOf(text);
      hasUnfilled(text);
    }
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
