import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeOutline } from '../../../lib/invitation/compose-letter';
import { OCCASIONS, REASON_TYPES, TEXT_KINDS } from '../../../lib/invitation/draft';
import { layLetter, variantsOf } from '../../../lib/invitation/letter/lay-letter';
import { FRESH_WORDING } from '../../../lib/invitation/letter/wording';
import type { LetterFacts } from '../../../lib/invitation/letter-facts';
import { READER_ROLES } from '../../../lib/invitation/reader-role';
import { filledFacts, TYPED } from '../filled-facts';

const letters = (change: Partial<LetterFacts>) => {
  const outline = composeOutline(filledFacts('en', change));
  return Array.from({ length: variantsOf(outline) }, (_, variant) =>
    layLetter(outline, { ...FRESH_WORDING, variant }),
  );
};

/** Texts of the kinds that reps type, and what may be missing. */
const anyFacts = fc
  .record({
    kind: fc.constantFrom(...TEXT_KINDS),
    occasion: fc.constantFrom(...OCCASIONS),
    direction: fc.constantFrom('we_visit' as const, 'customer_initiated' as const),
    readerRole: fc.constantFrom(null, ...READER_ROLES),
    focus: fc.constantFrom(null, 'receptive' as const, 'dissatisfied' as const, 'power' as const),
    style: fc.constantFrom('emotional' as const, 'rational' as const, 'unknown' as const),
    warmth: fc.constantFrom('introduced' as const, 'known' as const, 'cold' as const),
    benefitType: fc.constantFrom(null, 'product' as const, 'enterprise' as const, 'unique' as const),
    typed: fc.constantFrom(...Object.values(TYPED.en)),
    topic: fc.constantFrom('', 'duplicate alarms on line 4', 'Ostrava'),
    reason: fc.record({
      type: fc.constantFrom(null, ...REASON_TYPES),
      text: fc.constantFrom(
        '',
        'your advert for a second engineer',
        'You asked for the figures.',
        'Your night shift waits for pallets',
        'whether the gates can be booked',
        'see the line run',
        'who ran the start-up',
        'too expensive',
      ),
    }),
    introducer: fc.constantFrom(null, { name: 'Marta Linden, who ran the start-up', consent: true }),
    proof: fc.constantFrom('', 'one dairy saved two hours a shift', '38 % fewer alarms'),
    news: fc.record({
      type: fc.constantFrom('fact' as const, 'document' as const, 'person' as const, 'event' as const),
      text: fc.constantFrom('', 'a new sheet', 'our analyst Kim, who wrote it', 'The rule changes in May.'),
    }),
    meeting: fc.record({
      form: fc.constantFrom(null, 'call' as const, 'demo' as const, 'meeting' as const),
      minutes: fc.constantFrom(null, 25),
      ours: fc.constantFrom('', 'our engineer Lena Ortiz'),
      where: fc.constantFrom(
        '',
        'your plant in Leeds',
        'Leeds',
        'Room 4',
        'https://meet.example/x',
        'online',
      ),
    }),
    appointment: fc.constantFrom(null, { date: '2027-01-12', time: '10:00' }),
    slots: fc.constantFrom([], [{ date: '2027-01-12', time: '10:00' }], filledFacts('en').slots),
    step: fc.integer({ min: 2, max: 5 }),
    lastStep: fc.boolean(),
    zoneName: fc.constantFrom('', 'London time'),
    signature: fc.constantFrom('', 'N. W.\nOakmere'),
  })
  .map(({ typed, ...rest }) => Object.assign(rest, typed));

describe('an English text of any kind', () => {
  test('reads clean in every variant, whatever was filled in', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        for (const { subject, body } of letters(facts)) {
          expect(`${subject}\n${body}`).not.toMatch(
            /undefined|null|NaN|[{}]| {2}|\n{3}| [.,;:?!]|[,;:?!.]{2}|: to to\b|\b(?:a|an|the|to|of|on|about) [.,?]/u,
          );
          expect(body).not.toMatch(/\b(\p{L}+) \1\b|\ba [aeiou]\p{L}+ to\b|(?:^|[.?!] |\n)[a-z]/u);
          expect(body.match(/London time/gu)?.length ?? 0).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 1500 },
    );
  });

  test('says each composed sentence in three ways or keeps to the words of the rep', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        for (const { ways, id } of composeOutline(filledFacts('en', facts)).parts) {
          expect({ id, alike: new Set(ways).size !== ways.length }).toEqual({ id, alike: false });
          expect(ways.length).toBeGreaterThanOrEqual(1);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('every weekday is that of its date', () => {
    fc.assert(
      fc.property(
        anyFacts,
        fc.date({ min: new Date('2027-01-05'), max: new Date('2029-12-31'), noInvalidDate: true }),
        (facts, day) => {
          const date = day.toISOString().slice(0, 10);
          const slot = { date, time: '09:30' };
          const all = letters({ ...facts, slots: [slot], appointment: slot, sendDate: '2026-12-20' });
          for (const { body } of all) {
            for (const [, weekday, number, month] of body.matchAll(
              /(\w+day) (\d{1,2}) (January|February|March|April|May|June|July|August|September|October|November|December)/gu,
            )) {
              const year = Number(/\d{1,2} \w+ (20\d\d)/u.exec(body)?.[1] ?? date.slice(0, 4));
              const meant = new Date(`${number} ${month} ${year} 12:00 UTC`);
              const real = meant.toLocaleDateString('en', { weekday: 'long', timeZone: 'UTC' });
              expect(weekday).toBe(real);
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test('says nothing of a topic, people or a result where none was given', () => {
    const nothing: Partial<LetterFacts> = {
      purpose: '',
      process: '',
      benefit: '',
      slots: [],
      sender: { name: '', title: '', company: '', phone: '' },
      recipient: { name: '' },
    };
    for (const kind of TEXT_KINDS)
      for (const occasion of OCCASIONS)
        for (const { subject, body } of letters({ ...nothing, kind, occasion }))
          expect(`${subject} ${body}`).not.toMatch(/ about (?!our|your|this|the point)|Oakmere|Kowal|\d/u);
  });

  test('begins a paragraph under the salutation, whatever comes first there', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        for (const { body, parts } of letters(facts)) {
          if (parts[0]?.slot !== 'salutation' || parts.length < 2) continue;
          expect(body.slice(parts[0].end)).toMatch(/^\n/u);
        }
        const bare = {
          ...facts,
          warmth: 'known' as const,
          reason: { type: null, text: '' },
          introducer: null,
        };
        for (const { body } of letters({ ...bare, kind: 'invitation', purpose: '' }))
          expect(body).toMatch(/^.*,\n\n/u);
      }),
      { numRuns: 300 },
    );
  });

  test('takes the signature of the rep in place of the sign-off', () => {
    for (const kind of ['invitation', 'confirmation', 'reminder', 'reschedule', 'follow_up_step'] as const) {
      const [first] = letters({ kind, signature: 'Nora\nOakmere Handling · York' });
      expect(first?.body.endsWith('\n\nNora\nOakmere Handling · York')).toBe(true);
      expect(first?.body).not.toMatch(/regards/iu);
    }
  });

  test('10 kB typed into every field are laid out at once', () => {
    const long = 'which the pallets wait, '.repeat(420);
    for (const kind of TEXT_KINDS) {
      const started = performance.now();
      letters({
        kind,
        purpose: long,
        process: long,
        benefit: long,
        topic: long,
        reason: { type: 'problem_seen', text: long },
        news: { type: 'fact', text: long },
        proof: long,
      });
      expect(performance.now() - started).toBeLessThan(1_000);
    }
  });
});

describe('the variants of an English invitation', () => {
  const GRID = READER_ROLES.flatMap((readerRole) =>
    OCCASIONS.flatMap((occasion) =>
      (['phrases', 'actions', 'lists'] as const).map((typed) => ({ readerRole, occasion, typed })),
    ),
  );

  test.each(GRID)('are three letters: $readerRole $occasion $typed', ({ readerRole, occasion, typed }) => {
    const all = letters({ readerRole, occasion, ...TYPED.en[typed] });
    expect(new Set(all.map(({ body }) => body)).size).toBe(3);
    for (const { parts } of all) {
      const composed = parts.filter(({ slot }) => ['purpose', 'process', 'benefit', 'ask'].includes(slot));
      expect(composed.map(({ ways }) => ways)).toEqual(composed.map(() => 3));
      // No two sentences in a row begin alike, from the opening to the question.
      const inner = parts.filter(({ slot }) => slot !== 'salutation' && slot !== 'sign_off');
      const starts = inner.map(({ text }) => firstWord(text));
      const ends = inner.map(({ text }) => firstWord(text.split(/[.?!]\s+(?=\S)|\n(?:- )?/u).at(-1) ?? ''));
      expect(starts.filter((start, at) => at > 0 && start === ends[at - 1])).toEqual([]);
    }
  });

  const firstWord = (text: string) => /[\p{L}\p{N}’']+/u.exec(text)?.[0].toLowerCase();
});

describe('an English invitation is worded for who reads it', () => {
  const first = (change: Partial<LetterFacts>) => letters(change)[0]?.body ?? '';

  test('every role, focus, style, warmth and occasion changes its words', () => {
    const differ = (changes: Partial<LetterFacts>[]) =>
      expect(new Set(changes.map(first)).size).toBe(changes.length);
    differ(READER_ROLES.map((readerRole) => ({ readerRole })));
    differ([null, 'dissatisfied' as const, 'power' as const].map((focus) => ({ focus })));
    differ((['emotional', 'rational'] as const).map((style) => ({ style, readerRole: null })));
    differ(OCCASIONS.filter((one) => one !== 'introduction').map((occasion) => ({ occasion })));
    differ((['cold', 'known'] as const).map((warmth) => ({ warmth })));
  });

  test('whoever decides may let the assistant answer', () => {
    expect(first({ readerRole: 'policy_decider' })).toContain('Your assistant is welcome to reply');
    expect(first({ focus: 'power' })).toContain('Your assistant is welcome to reply');
    expect(first({ readerRole: 'user' })).not.toContain('assistant');
  });

  test('purchasing is asked for an answer by a working day before the first time', () => {
    expect(first({ readerRole: 'executor', warmth: 'known' })).toContain(
      'by Friday 8 January whether Tuesday 12 January at 10:00 or Thursday 14 January at 14:30 suits you',
    );
    const late = { sendDate: '2027-01-11', slots: [{ date: '2027-01-12', time: '10:00' }] };
    expect(first({ readerRole: 'executor', warmth: 'known', ...late })).not.toMatch(/ by \w+day/u);
  });

  test('a gatekeeper gets one block, who asks and another way out', () => {
    const body = first({ readerRole: 'gatekeeper' });
    expect(body.split('\n\n')).toHaveLength(4);
    expect(body).toContain('I am Nora Winfield, Account Manager at Oakmere Handling.');
    expect(body).toContain('please suggest another time');
  });

  test('somebody who does not know us is asked for interest first, then for a day', () => {
    expect(first({ warmth: 'cold' })).toMatch(/Is this worth a look for you\? If so, .*Tuesday 12 January/u);
    expect(first({ warmth: 'known' })).not.toContain('Is this worth');
  });

  test('an introducer stands in the first line, and only with consent', () => {
    const introducer = { name: 'Marta Linden', consent: true };
    expect(first({ introducer, warmth: 'introduced' })).toMatch(
      /^Dear Adam Kowal,\n\nMarta Linden suggested/u,
    );
    expect(first({ introducer: { ...introducer, consent: false } })).not.toContain('Marta');
  });

  test('an event is named as one, whatever the reason for writing', () => {
    for (const reason of ['', 'your advert for a second engineer'])
      expect(first({ occasion: 'event', reason: { type: 'trigger_event', text: reason } })).toContain(
        'our event',
      );
  });

  test('who comes along and how long it takes are said where the process does not', () => {
    const meeting = { form: null, minutes: 30, ours: 'our planner Kim Dorsey', where: 'Room 4' } as const;
    const said = first({ meeting, process: 'walk the line, then questions' });
    expect(said).toContain('Our planner Kim Dorsey would come with me, and 30 minutes should be enough.');
    expect(said).toContain('We would meet in Room 4.');
    const typed = first({
      meeting,
      process: '45 minutes with our planner Kim Dorsey, first the data, then the line',
    });
    expect(typed.match(/Kim Dorsey/gu)).toHaveLength(1);
    expect(typed).not.toContain('30 minutes');
  });
});
