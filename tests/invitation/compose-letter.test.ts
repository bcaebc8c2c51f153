import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../lib/i18n/language';
import { checkLetter, type LampName } from '../../lib/invitation/check-letter';
import { composeLetter } from '../../lib/invitation/compose-letter';
import { OCCASIONS, type Occasion } from '../../lib/invitation/draft';
import type { LetterFacts } from '../../lib/invitation/letter-facts';
import { filledFacts, TYPED } from './filled-facts';

const KINDS = ['phrases', 'actions', 'sentences', 'lists'] as const;
const GRID = LANGUAGES.flatMap((language) =>
  OCCASIONS.flatMap((occasion) => KINDS.map((kind) => ({ language, occasion, kind }))),
);

function lampsOf(facts: LetterFacts): Record<LampName, boolean> {
  const letter = composeLetter(facts);
  const { lamps } = checkLetter({ language: facts.language, ...letter, sendDate: facts.sendDate });
  return {
    purpose: lamps.purpose.lit,
    process: lamps.process.lit,
    benefit: lamps.benefit.lit,
    ask: lamps.ask.lit,
  };
}

const ALL_LIT = { purpose: true, process: true, benefit: true, ask: true };

describe('a composed letter', () => {
  test.each(GRID)('says all four things: $language $occasion, $kind', ({ language, occasion, kind }) => {
    expect(lampsOf(filledFacts(language, { occasion, ...TYPED[language][kind] }))).toEqual(ALL_LIT);
  });

  test.each(GRID)(
    'asks for one time as well as for two: $language $occasion, $kind',
    ({ language, occasion, kind }) => {
      const slots = [{ date: '2027-01-12', time: '13:00' }];
      expect(lampsOf(filledFacts(language, { occasion, ...TYPED[language][kind], slots })).ask).toBe(true);
    },
  );

  test.each(LANGUAGES.flatMap((language) => OCCASIONS.map((occasion) => ({ language, occasion }))))(
    'leaves the lamp of an empty part dark: $language $occasion',
    ({ language, occasion }) => {
      const nothing = { purpose: '', process: '', benefit: '', slots: [] };
      expect(lampsOf(filledFacts(language, { occasion, ...nothing }))).toEqual({
        purpose: false,
        process: false,
        benefit: false,
        ask: false,
      });
      for (const part of ['purpose', 'process', 'benefit'] as const) {
        const lamps = lampsOf(filledFacts(language, { occasion, [part]: '' }));
        expect({ part, lamps }).toEqual({ part, lamps: { ...ALL_LIT, [part]: false } });
      }
      expect(lampsOf(filledFacts(language, { occasion, slots: [] }))).toEqual({ ...ALL_LIT, ask: false });
    },
  );

  test.each(GRID)(
    'has no finding above a hint: $language $occasion, $kind',
    ({ language, occasion, kind }) => {
      const facts = filledFacts(language, { occasion, ...TYPED[language][kind] });
      const { findings } = checkLetter({
        language,
        ...composeLetter(facts),
        sendDate: facts.sendDate,
        recipient: facts.recipient,
      });
      expect(findings.filter(({ level }) => level !== 'hint')).toEqual([]);
    },
  );

  test.each(GRID)('names its topic in a subject of fitting length: $language $occasion, $kind', (cell) => {
    const { subject } = composeLetter(
      filledFacts(cell.language, { occasion: cell.occasion, ...TYPED[cell.language][cell.kind] }),
    );
    const [least, most] = { en: [15, 70], ko: [15, 35], 'zh-Hans': [10, 25], 'zh-Hant': [10, 25] }[
      cell.language
    ] as [number, number];
    expect({ subject, fits: subject.length >= least && subject.length <= most }).toEqual({
      subject,
      fits: true,
    });
  });

  test('is the same whenever the facts are', () => {
    for (const language of LANGUAGES) {
      expect(composeLetter(filledFacts(language))).toEqual(composeLetter(filledFacts(language)));
    }
  });
});

describe('what is not known', () => {
  const nobody = { recipient: { name: '' }, sender: { name: '', title: '', company: '', phone: '' } };

  test.each(LANGUAGES)('%s: is left out without a trace', (language) => {
    for (const occasion of OCCASIONS) {
      for (const facts of [nobody, { ...nobody, purpose: '', process: '', benefit: '', slots: [] }]) {
        const { subject, body } = composeLetter(filledFacts(language, { occasion, ...facts }));
        expect(
          checkLetter({ language, subject, body }).findings.filter(({ rule }) => rule === 'R10'),
        ).toEqual([]);
        expect(`${subject}\n${body}`).not.toMatch(/undefined|null|[{}<>]| {2}|\n{3}| [.,]/u);
        expect(subject.trim()).not.toBe('');
      }
    }
  });

  test('a slot on a day that does not exist is not offered', () => {
    const slots = [
      { date: '2027-02-30', time: '10:00' },
      { date: '2027-02-26', time: '10:00' },
    ];
    const { body } = composeLetter(filledFacts('en', { slots }));
    expect(body).toContain('whether Friday 26 February at 10:00 suits you.');
  });
});

describe('what was typed', () => {
  test('markup in names and companies stays the text it is', () => {
    for (const language of LANGUAGES) {
      const facts = filledFacts(language);
      const { body } = composeLetter({
        ...facts,
        recipient: { name: '<b>Ann</b> & "Co"', company: '=HYPERLINK("x")' },
        sender: { ...facts.sender, company: '<img src=x>' },
      });
      expect(body).toContain('<b>Ann</b> & "Co"');
      expect(body).toContain('<img src=x>');
    }
  });

  test('characters that turn the reading direction round are dropped', () => {
    const { body } = composeLetter(filledFacts('en', { recipient: { name: 'Ann\u202e Gro\u0000ve' } }));
    expect(body).toContain('Dear Ann Grove,');
  });

  test('any text at all can be typed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LANGUAGES),
        fc.constantFrom<Occasion>(...OCCASIONS),
        fc.record({
          purpose: fc.string({ unit: 'grapheme' }),
          process: fc.string({ unit: 'grapheme' }),
          benefit: fc.string({ unit: 'grapheme' }),
        }),
        fc.record({ name: fc.string({ unit: 'grapheme' }), title: fc.string({ unit: 'grapheme' }) }),
        (language, occasion, typed, recipient) => {
          const facts = filledFacts(language, { occasion, ...typed, recipient });
          const { subject, body } = composeLetter(facts);
          checkLetter({ language, subject, body, recipient, sendDate: facts.sendDate });
          expect(subject).not.toMatch(/\n/u);
          expect(body).not.toMatch(/undefined|NaN/u);
        },
      ),
    );
  });
});
