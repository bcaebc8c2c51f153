import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeOutline } from '../../../lib/invitation/compose-letter';
import { layLetter, variantsOf } from '../../../lib/invitation/letter/lay-letter';
import { FRESH_WORDING } from '../../../lib/invitation/letter/wording';
import type { LetterFacts } from '../../../lib/invitation/letter-facts';
import { LINKEDIN_LIMITS } from '../../../lib/invitation/linkedin-limits';
import { filledFacts } from '../filled-facts';

const all = (change: Partial<LetterFacts>) => {
  const outline = composeOutline(filledFacts('en', change));
  return Array.from({ length: variantsOf(outline) }, (_, variant) =>
    layLetter(outline, { ...FRESH_WORDING, variant }),
  );
};
const bodies = (change: Partial<LetterFacts>) => all(change).map(({ body }) => body);

const APPOINTED: Partial<LetterFacts> = {
  topic: 'duplicate alarms on line 4',
  appointment: { date: '2027-01-12', time: '10:00' },
  zoneName: 'London time',
  meeting: { form: 'meeting', minutes: 30, ours: 'our engineer Lena Ortiz', where: 'your plant in Leeds' },
};
const name = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom('Ann', 'X Æ A-12', '王小明', 'a'.repeat(250)),
);

describe('what goes over LinkedIn', () => {
  const people = fc.record({
    recipient: name.map((value) => ({ name: value, givenName: value, country: 'GB' })),
    sender: name.map((value) => ({ name: value, title: '', company: value, phone: '' })),
    topic: name,
    reason: fc.record({
      type: fc.constantFrom('problem_seen' as const, 'trigger_event' as const),
      text: name,
    }),
    purpose: fc.string({ maxLength: 400 }),
    introducer: fc.option(name.map((value) => ({ name: value, consent: true }))),
  });

  test.each([LINKEDIN_LIMITS.note, LINKEDIN_LIMITS.longNote])(
    'a note of any ways has at most %i characters',
    (limit) => {
      fc.assert(
        fc.property(people, fc.array(fc.nat(2), { minLength: 6, maxLength: 6 }), (facts, picks) => {
          const outline = composeOutline(filledFacts('en', { kind: 'connection_note', limit, ...facts }));
          const ways = Object.fromEntries(
            outline.parts.map(({ id }, at) => [id, picks[at % picks.length] ?? 0]),
          );
          const { body } = layLetter(outline, { ...FRESH_WORDING, ways });
          expect(body.length).toBeLessThanOrEqual(limit);
          expect(body).not.toBe('');
        }),
      );
    },
  );

  test('a note names topic and sender where they fit, and has no subject', () => {
    const [note] = all({ kind: 'connection_note', limit: 300, topic: 'duplicate alarms on line 4' });
    expect(note?.subject).toBe('');
    expect(note?.body).toContain('duplicate alarms on line 4');
    expect(note?.body).toContain('Nora Winfield');
  });

  test('an InMail is short, and never beyond its limit', () => {
    for (const body of bodies({
      kind: 'inmail',
      limit: LINKEDIN_LIMITS.inmail,
      topic: 'duplicate alarms on line 4',
    })) {
      expect(body.length).toBeLessThanOrEqual(LINKEDIN_LIMITS.inmailSoft);
      expect(body).toContain('duplicate alarms');
      expect(body).toContain('Tuesday 12 January');
    }
    const purpose = `We would like to find out why ${'the pallets wait and '.repeat(30)}the trucks leave.`;
    const [long] = bodies({ kind: 'inmail', limit: LINKEDIN_LIMITS.inmail, purpose });
    expect(long).toContain(purpose);
    fc.assert(
      fc.property(people, (facts) => {
        for (const { body, subject } of all({ kind: 'inmail', limit: LINKEDIN_LIMITS.inmail, ...facts })) {
          expect(body.length).toBeLessThanOrEqual(LINKEDIN_LIMITS.inmail);
          expect(subject.length).toBeLessThanOrEqual(LINKEDIN_LIMITS.inmailSubject);
        }
      }),
    );
  });
});

describe('what is written about a meeting that stands', () => {
  test('a confirmation names time, place, topic, people and result, and what to do if something changes', () => {
    for (const body of bodies({ ...APPOINTED, kind: 'confirmation' })) {
      for (const said of [
        'Tuesday 12 January at 10:00 (London time)',
        'at your plant in Leeds',
        'duplicate alarms on line 4',
      ])
        expect(body).toContain(said);
      expect(body).toMatch(/test engineer.*our engineer Lena Ortiz/u);
      expect(body).toMatch(/: a ranked list of the alarms you can switch off/u);
      expect(body).toMatch(/please write to me or call \+44/u);
    }
  });

  test('a reminder is shorter, and says tomorrow only the day before', () => {
    const [confirmed = ''] = bodies({ ...APPOINTED, kind: 'confirmation' });
    const reminded = (sendDate: string) => bodies({ ...APPOINTED, kind: 'reminder', sendDate });
    for (const body of reminded('2027-01-11')) {
      expect(body.length).toBeLessThan(confirmed.length);
      expect(body).toContain('tomorrow, Tuesday 12 January at 10:00');
      expect(body).toContain('Lena Ortiz');
    }
    for (const body of reminded('2027-01-08')) expect(body).not.toContain('tomorrow');
  });

  test('another date: half a sentence of regret, the topic kept, the new times asked for', () => {
    for (const body of bodies({
      ...APPOINTED,
      kind: 'reschedule',
      slots: [{ date: '2027-01-19', time: '09:00' }],
    })) {
      expect(body).toMatch(/sorry|apologi/iu);
      expect(body).toContain('duplicate alarms on line 4');
      expect(body).toMatch(/Tuesday 19 January at 09:00[^.]*\?/u);
    }
  });

  test('a phone script says who calls, confirms, asks who comes and what to bring, and knows the answering machine', () => {
    for (const body of bodies({ ...APPOINTED, kind: 'phone_script' })) {
      expect(body.split('\n').every((line) => line.startsWith('- '))).toBe(true);
      expect(body).toMatch(/^- .*Nora Winfield from Oakmere Handling/u);
      expect(body).toMatch(/voicemail|picks up/u);
      expect(body).toMatch(/bring|need|ready/u);
    }
  });

  test('a calendar entry carries the three elements, a labelled line each', () => {
    const [entry] = all({ ...APPOINTED, kind: 'calendar_entry' });
    expect(entry?.subject).toBe('Duplicate alarms on line 4 (Brackwell Foods and Oakmere Handling)');
    expect(entry?.body).toBe(
      [
        'Purpose: The false alarms on your third boiler',
        'How it runs: 40 minutes with our test engineer: your alarm list first, then two measurements on site',
        'What you take away: A ranked list of the alarms you can switch off',
        'Who: Adam Kowal, Nora Winfield, our engineer Lena Ortiz',
        'Length: 30 minutes',
        'Where: Your plant in Leeds',
        'Phone (Nora Winfield): +44 20 7946 0000',
      ].join('\n'),
    );
  });
});

describe('the reply to a customer who wants to visit', () => {
  const kind = 'visitor_questions';

  test('asks for what is missing by the first day given, and offers the rest as a draft', () => {
    const slots = [{ date: '2027-01-08', time: '12:00' }];
    for (const { body, subject } of all({ kind, process: '', benefit: '', slots })) {
      expect(body.match(/\?/gu)?.length).toBeGreaterThanOrEqual(2);
      expect(body).toContain('the false alarms on your third boiler');
      expect(body).toContain('Friday 8 January');
      expect(subject).not.toBe('');
    }
    expect(all({ kind, process: '', benefit: '' })[0]?.subject).toBe(
      'Your visit: two questions before you come',
    );
  });

  test('counts its questions right', () => {
    const asked = (change: Partial<LetterFacts>) => bodies({ kind, slots: [], ...change })[0] ?? '';
    expect(asked({ purpose: '', process: '', benefit: '' }).match(/^- .*\?$/gmu)).toHaveLength(3);
    expect(asked({ purpose: '', process: '', benefit: '' })).toContain('three questions:');
    expect(asked({ benefit: '' })).toContain('one question:');
    expect(asked({})).not.toContain('question');
  });
});

describe('a further step', () => {
  const step = (n: number, change: Partial<LetterFacts> = {}) =>
    bodies({
      kind: 'follow_up_step',
      step: n,
      topic: 'duplicate alarms on line 4',
      news: { type: 'document', text: 'the filter rules in four pages' },
      ...change,
    });

  test('brings its news, recalls the topic and asks for another time, each in another shape', () => {
    for (const n of [2, 3, 4]) {
      for (const body of step(n)) {
        expect(body).toContain('the filter rules in four pages');
        expect(body).toMatch(/duplicate alarms on line 4/iu);
        expect(body).toContain('Tuesday 12 January');
        expect(body).not.toMatch(/checking in|have you (?:seen|read)|did you (?:see|get)/iu);
      }
    }
    expect(new Set([2, 3, 4].flatMap((n) => step(n))).size).toBe(9);
  });

  test('only the last one offers an easy no', () => {
    for (const body of step(4, { lastStep: true })) expect(body).toMatch(/“no”|no, one word|not for you/u);
    for (const body of step(3)) expect(body).not.toMatch(/“no”|one word/u);
  });

  test('the fourth asks whom else to ask', () => {
    for (const body of step(4)) expect(body).toMatch(/whom should I ask|colleague/u);
  });
});
