import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cast } from '../../../scripts/suggestions/cast/traditional-chinese';
import { checkLetter } from '../../../lib/invitation/check-letter';
import { findWrittenDays } from '../../../lib/invitation/check/written-days';
import { composeLetter, composeOutline } from '../../../lib/invitation/compose-letter';
import { NEWS_TYPES, OCCASIONS, TEXT_KINDS, type InvitationInput } from '../../../lib/invitation/draft';
import { layLetter, variantsOf } from '../../../lib/invitation/letter/lay-letter';
import { FRESH_WORDING } from '../../../lib/invitation/letter/wording';
import type { LetterFacts } from '../../../lib/invitation/letter-facts';
import { overlap } from '../../../lib/invitation/overlap';
import { READER_ROLES } from '../../../lib/invitation/reader-role';
import { filledFacts, TYPED } from '../filled-facts';

const REASONS = [
  'trigger_event',
  'open_commitment',
  'customer_question',
  'problem_seen',
  'peer_case',
  'service_followup',
  'invitation_to_us',
] as const;
const TYPED_KINDS = ['phrases', 'actions', 'sentences', 'lists'] as const;
const appointment = { date: '2027-01-12', time: '10:00' };

/** What is known and typed for the reader of a role; anything can be changed. */
function factsFor(role: (typeof READER_ROLES)[number], change: Partial<LetterFacts> = {}): LetterFacts {
  const { recipient, topic, reasons, benefits, ours, minutes } = cast.readers[role];
  return filledFacts('zh-Hant', {
    recipient,
    sender: cast.sender,
    readerRole: role,
    topic,
    reason: { type: 'trigger_event', text: reasons.trigger_event },
    meeting: { form: 'meeting', minutes, ours, where: '' },
    purpose: `釐清${topic}目前卡在哪裡`,
    process: '先聽您說明現況，再一起看可行的做法',
    benefit: benefits.product.text,
    benefitType: 'product',
    warmth: 'known',
    ...change,
  });
}

/** Every kind and occasion, with what makes a letter differ taking turns. */
const GRID: LetterFacts[] = READER_ROLES.flatMap((role, at) =>
  TEXT_KINDS.flatMap((kind, k) =>
    OCCASIONS.map((occasion, o) => {
      const turn = at + k + o;
      const { reasons, news, introducer, benefits } = cast.readers[role];
      const type = REASONS[turn % REASONS.length] ?? 'trigger_event';
      const newsType = NEWS_TYPES[turn % NEWS_TYPES.length] ?? 'fact';
      return factsFor(role, {
        kind,
        occasion,
        reason: { type, text: reasons[type] },
        introducer: turn % 3 === 0 ? { name: introducer, consent: true } : null,
        warmth: turn % 3 === 0 ? 'introduced' : turn % 3 === 1 ? 'known' : 'cold',
        focus: ([null, 'receptive', 'dissatisfied', 'power'] as const)[turn % 4] ?? null,
        style: (['unknown', 'emotional', 'rational'] as const)[turn % 3] ?? 'unknown',
        ...TYPED['zh-Hant'][TYPED_KINDS[(at + o) % 4] ?? 'phrases'],
        proof: benefits.product.proof,
        news: { type: newsType, text: news[newsType] },
        appointment,
        step: 2 + (turn % 3),
        lastStep: turn % 3 === 2,
        limit: kind === 'connection_note' ? 200 : kind === 'inmail' ? 1900 : null,
      });
    }),
  ),
);

const lettersOf = (facts: LetterFacts) => {
  const outline = composeOutline(facts);
  return Array.from({ length: variantsOf(outline) }, (_, variant) =>
    layLetter(outline, { ...FRESH_WORDING, variant }),
  );
};

const BROKEN =
  /undefined|null|NaN|[{}]| {2}|\n{3}|[，。；：？！、]{2}|[「（]\s*[」）]|(我們|想|請問|這次|今天|當天)\1|的的|是是|就就|，約，/u;

describe('every letter of the grid', () => {
  test('has no trace of a frame and reads without doubled marks or words', () => {
    for (const facts of GRID)
      for (const { subject, body } of lettersOf(facts)) expect(`${subject}\n${body}`).not.toMatch(BROKEN);
  });

  test('sets nothing on the line of the last point of a list', () => {
    const process = '現場參觀\n問答';
    for (const facts of GRID.filter(({ kind }) => kind === 'invitation' || kind === 'inmail')) {
      const said = lettersOf(Object.assign({}, facts, { process }));
      for (const { body } of said) {
        const points = body.split('\n').filter((line) => line.includes('問答'));
        expect(points.filter((line) => line !== '- 問答')).toEqual([]);
      }
    }
  });

  test('comes in three variants at least, no two alike', () => {
    for (const facts of GRID) {
      const bodies = lettersOf(facts).map(({ body }) => body);
      expect(new Set(bodies).size).toBe(bodies.length);
      expect(bodies.length).toBeGreaterThanOrEqual(3);
      const twofold = composeOutline(facts).parts.filter(({ ways }) => ways.length === 2);
      expect(twofold.filter(({ id }) => id !== 'sign_off')).toEqual([]);
    }
  });

  test('never begins two sentences in a row alike, as far as they are ours', () => {
    for (const facts of GRID.filter(({ kind }) => kind === 'invitation'))
      for (const { parts } of lettersOf(facts)) {
        const ours = parts.filter(({ ways, slot }) => ways > 1 && slot !== 'sign_off');
        ours.slice(1).forEach(({ text }, at) => {
          const before = ours[at]?.text.split(/(?<=[。？])/u).at(-1) ?? '';
          expect([before, text]).not.toEqual([before, before.slice(0, 2) + text.slice(2)]);
        });
      }
  });

  test('speaks as one writes in Taiwan, with 您 throughout', () => {
    const others = /[你妳]|您們|贵|这|视频|视|領導|信息|軟件|質量|反饋|項目|周[一二三四五]|貴司|發您/u;
    for (const facts of GRID)
      for (const { subject, body } of lettersOf(facts)) expect(`${subject}\n${body}`).not.toMatch(others);
  });

  test('heads itself with 10 to 25 characters; a note has no heading', () => {
    for (const facts of GRID)
      for (const subject of composeOutline(facts).subject) {
        expect(facts.kind).not.toBe('connection_note');
        expect({ subject, fits: subject.length >= 7 && subject.length <= 25 }).toEqual({
          subject,
          fits: true,
        });
      }
  });

  test('an invitation is as long as one reads', () => {
    for (const facts of GRID.filter(({ kind }) => kind === 'invitation'))
      for (const { body } of lettersOf(facts)) {
        const han = body.match(/[\u3400-\u9fff]/gu)?.length ?? 0;
        expect(han).toBeGreaterThan(109);
        expect(han).toBeLessThan(300);
      }
  });

  test('has no error of the checker', () => {
    for (const facts of GRID) {
      const letter = composeLetter(facts);
      const { findings } = checkLetter({
        language: 'zh-Hant',
        kind: facts.kind,
        ...letter,
        recipient: facts.recipient,
        sendDate: facts.sendDate,
      });
      expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
    }
  });
});

describe('nothing is said that is not known', () => {
  const nobody: Partial<LetterFacts> = {
    recipient: { name: '' },
    sender: { name: '', title: '', company: '', phone: '' },
    purpose: '',
    process: '',
    benefit: '',
    slots: [],
  };

  test.each(TEXT_KINDS)('%s of nothing has neither topic, number nor name', (kind) => {
    for (const occasion of OCCASIONS) {
      const facts = filledFacts('zh-Hant', {
        ...nobody,
        kind,
        occasion,
        limit: kind === 'inmail' ? 1900 : null,
      });
      for (const { subject, body } of lettersOf(facts)) {
        expect(`${subject}\n${body}`).not.toMatch(BROKEN);
        expect(body.replace(/[三]件/u, '')).not.toMatch(/\d|青汀|高以恩/u);
      }
    }
  });

  test('an introducer without consent is not named', () => {
    for (const kind of TEXT_KINDS) {
      const facts = factsFor('user', { kind, introducer: { name: '馬可欣', consent: false }, appointment });
      for (const { subject, body } of lettersOf(facts)) expect(subject + body).not.toContain('馬可欣');
    }
  });

  test('markup in names is plain text, and a signature of the rep takes the place of ours', () => {
    const { body } = composeLetter(
      factsFor('user', { recipient: { name: '<b>安</b>' }, signature: '書寧\n溪谷自動化' }),
    );
    expect(body).toContain('<b>安</b> 您好：');
    expect(body.endsWith('\n\n書寧\n溪谷自動化')).toBe(true);
    expect(body).not.toContain('商祺');
  });
});

describe('adaptation', () => {
  const first = (change: Partial<LetterFacts>) => composeLetter(factsFor('specific_decider', change)).body;
  const differing = (letters: readonly string[]) => expect(new Set(letters).size).toBe(letters.length);

  test('each dimension changes the words', () => {
    differing(READER_ROLES.map((readerRole) => first({ readerRole })));
    differing((['receptive', 'dissatisfied', 'power'] as const).map((focus) => first({ focus })));
    differing(OCCASIONS.map((occasion) => first({ occasion })));
    differing((['known', 'cold'] as const).map((warmth) => first({ warmth })));
    differing((['emotional', 'rational', 'unknown'] as const).map((style) => first({ style })));
    const rational = { style: 'rational' } as const;
    differing(
      (['product', 'enterprise', 'unique'] as const).map((benefitType) =>
        first({ ...rational, benefitType }),
      ),
    );
  });

  test('who does not know us is asked for interest, and then for a day', () => {
    const body = first({ warmth: 'cold', occasion: 'first_visit' });
    expect(body).toMatch(/是否有興趣.*1月12日（二）/u);
    expect(first({ warmth: 'known', occasion: 'first_visit' })).not.toContain('是否有興趣');
  });

  test('the introducer stands in the first line', () => {
    const body = first({ introducer: { name: '鄭雅文課長', consent: true }, warmth: 'introduced' });
    expect(body.split('\n')[1]).toContain('鄭雅文課長');
  });

  test('a gatekeeper gets all facts in one block', () => {
    expect(composeLetter(factsFor('gatekeeper')).body.split('\n\n')).toHaveLength(3);
  });
});

describe('times', () => {
  test('carry their weekday, and the zone once', () => {
    for (const facts of GRID) {
      const letter = composeLetter(facts);
      // January is ours: the slots and the appointment; other dates are the rep's own words.
      const ours = findWrittenDays(letter.body, 'zh').filter(({ month }) => month === 1);
      for (const { year, day, weekday } of ours)
        expect(weekday).toBe(new Date(Date.UTC(year ?? 2027, 0, day)).getUTCDay());
    }
    const invited = composeLetter(factsFor('user', { zoneName: '台灣時間' })).body;
    expect(invited.match(/（台灣時間）/gu)).toHaveLength(1);
  });
});

describe('the limits of LinkedIn', () => {
  const name = fc.oneof(
    fc.string({ maxLength: 300, size: 'max' }),
    fc.string({ unit: fc.constantFrom('高', '以', '恩', '經', '理', 'A', ' '), maxLength: 400, size: 'max' }),
  );

  test.each([200, 300])(
    'a note of %i characters fits, whatever the names and however it is put together',
    (limit) => {
      fc.assert(
        fc.property(name, name, name, fc.constantFrom(...REASONS), (recipient, sender, topic, type) => {
          const facts = factsFor('user', {
            kind: 'connection_note',
            limit,
            recipient: { name: recipient, title: '經理' },
            sender: { name: sender, title: '', company: recipient, phone: '' },
            topic,
            reason: { type, text: topic },
          });
          const outline = composeOutline(facts);
          for (const variant of [0, 1, 2])
            for (const { id } of outline.parts) {
              const { body } = layLetter(outline, { ...FRESH_WORDING, variant, ways: { [id]: variant + 1 } });
              expect(body.length).toBeLessThanOrEqual(limit);
              expect(body.length).toBeGreaterThan(0);
            }
        }),
        { endOnFailure: true },
      );
    },
  );

  test('a note keeps who, why and what about where they fit', () => {
    const { body } = composeLetter(factsFor('influencer', { kind: 'connection_note', limit: 200 }));
    expect(body).toContain('葉書寧');
    expect(body).toContain('研討會');
    expect(body).toContain('塗佈二線的色差');
  });

  test('an InMail keeps within 400 characters where it can, and within 1,900 always', () => {
    fc.assert(
      fc.property(name, fc.string({ maxLength: 3000, size: 'max' }), (recipient, purpose) => {
        const facts = factsFor('user', {
          kind: 'inmail',
          limit: 1900,
          recipient: { name: recipient },
          purpose,
        });
        const { subject, body } = composeLetter(facts);
        expect(body.length).toBeLessThanOrEqual(1900);
        expect(subject.length).toBeLessThanOrEqual(200);
      }),
      { endOnFailure: true },
    );
    for (const role of READER_ROLES)
      expect(composeLetter(factsFor(role, { kind: 'inmail', limit: 1900 })).body.length).toBeLessThanOrEqual(
        400,
      );
  });
});

test('ten thousand characters in every field are laid out in no time', () => {
  const long = (unit: string) => unit.repeat(10_000 / unit.length);
  for (const unit of ['確', '先看，', 'Line 4 ', '的', '在前', '。', ' ', '如何', '<b>']) {
    const text = long(unit);
    for (const kind of TEXT_KINDS) {
      const input: Partial<InvitationInput> = {
        kind,
        topic: text,
        purpose: text,
        process: text,
        benefit: text,
        proof: text,
      };
      const started = performance.now();
      composeLetter(
        factsFor('user', { ...input, reason: { type: 'problem_seen', text }, news: { type: 'fact', text } }),
      );
      expect(performance.now() - started).toBeLessThan(500);
    }
  }
});

describe('what each kind must hold', () => {
  const body = (kind: LetterFacts['kind'], change: Partial<LetterFacts> = {}) =>
    composeLetter(factsFor('specific_decider', { kind, appointment, ...change })).body;

  test('a confirmation has the time, the three elements and what to do if it changes', () => {
    const text = body('confirmation', {
      meeting: { form: 'meeting', minutes: 30, ours: '林彥廷', where: '二樓會議室' },
    });
    for (const part of [
      '1月12日（二）上午10點',
      '- 主題：三號線的換線時間',
      '- 進行：先聽您說明',
      '- 會後您可以：',
      '二樓會議室',
      '林彥廷',
      '變動',
    ])
      expect(text).toContain(part);
  });

  test('a reminder says tomorrow on the day before, and is shorter than the confirmation', () => {
    expect(body('reminder', { sendDate: '2027-01-11' })).toContain('明天');
    expect(body('reminder', { sendDate: '2027-01-04' })).not.toContain('明天');
    expect(body('reminder').length).toBeLessThan(body('confirmation').length);
  });

  test('a visitor is asked for what is not known, by a day, and sees the rest as a draft', () => {
    const asked = body('visitor_questions', { purpose: '', benefit: '', appointment: null });
    expect(asked).toContain('您最想談的主題是什麼？');
    expect(asked).toContain('您希望能決定什麼？');
    expect(asked).not.toContain('同行，');
    expect(asked).toContain('1月12日（二）前');
    expect(asked).toContain('- 進行：先聽您說明現況');
    expect(body('visitor_questions')).not.toContain('先請教您');
  });

  test('a new time comes with regret and the topic', () => {
    const text = body('reschedule', { slots: [{ date: '2027-01-14', time: '14:30' }] });
    expect(text).toMatch(/抱歉.*1月12日（二）.*三號線的換線時間[\s\S]*1月14日（四）下午2點30分/u);
  });

  test('a further letter brings its news; the last one offers an easy no and asks whom else', () => {
    const news = { type: 'case', text: '有家同業改了順序' } as const;
    for (const step of [2, 3, 4])
      expect(body('follow_up_step', { step, news })).toContain('有家同業改了順序');
    expect(body('follow_up_step', { step: 2, news })).not.toContain('暫時不用');
    expect(body('follow_up_step', { step: 3, lastStep: true, news })).toMatch(/暫時不用.*哪一位/u);
  });

  test('a phone script is a list, a calendar entry a set of labels', () => {
    expect(
      body('phone_script')
        .split('\n')
        .every((line) => line.startsWith('- ')),
    ).toBe(true);
    expect(body('phone_script')).toContain('轉語音信箱');
    for (const label of ['目的：', '進行方式：', '會後收穫：', '與會：'])
      expect(body('calendar_entry')).toContain(label);
  });
});

test('no two letters to one person repeat each other', () => {
  const MOST = 0.6;
  for (const role of READER_ROLES)
    for (const occasion of OCCASIONS) {
      const { news, where } = cast.readers[role];
      const base = factsFor(role, { occasion, appointment });
      const step = (n: number, type: (typeof NEWS_TYPES)[number]): Partial<LetterFacts> => ({
        kind: 'follow_up_step',
        step: n,
        lastStep: n === 4,
        news: { type, text: news[type] },
      });
      const texts = [
        {},
        step(2, 'fact'),
        step(3, 'case'),
        step(4, 'document'),
        { kind: 'confirmation' as const, meeting: { ...base.meeting, where } },
        { kind: 'reminder' as const, meeting: { ...base.meeting, where } },
      ].map((change) => composeLetter({ ...base, ...change }).body);
      texts.forEach((later, at) => {
        for (const earlier of texts.slice(0, at))
          expect(overlap(later, earlier, 'zh-Hant'), `${earlier}\n=====\n${later}`).toBeLessThanOrEqual(MOST);
      });
    }
});
