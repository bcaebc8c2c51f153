import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeLetter, composeOutline } from '../../../lib/invitation/compose-letter';
import { OCCASIONS, REASON_TYPES, TEXT_KINDS, type TextKind } from '../../../lib/invitation/draft';
import { layLetter, variantsOf } from '../../../lib/invitation/letter/lay-letter';
import type { LetterOutline } from '../../../lib/invitation/letter/outline';
import { FRESH_WORDING } from '../../../lib/invitation/letter/wording';
import type { LetterFacts } from '../../../lib/invitation/letter-facts';
import { LINKEDIN_LIMITS } from '../../../lib/invitation/linkedin-limits';
import { READER_ROLES } from '../../../lib/invitation/reader-role';
import { filledFacts, TYPED } from '../filled-facts';

const zh = (change: Partial<LetterFacts> = {}) => filledFacts('zh-Hans', change);
const bodyOf = (change: Partial<LetterFacts>) => composeLetter(zh(change)).body;
const variantsFor = (facts: LetterFacts) => {
  const outline = composeOutline(facts);
  return Array.from({ length: variantsOf(outline) }, (_, variant) =>
    layLetter(outline, { ...FRESH_WORDING, variant }),
  );
};

/** The length of the text if the longest way of every sentence is chosen. */
const longestOf = ({ parts }: Pick<LetterOutline, 'parts'>) =>
  parts.reduce(
    (sum, { ways, before }) => sum + before.length + Math.max(...ways.map((way) => way.length)),
    0,
  );

const REASON = '贵司新厂六月投产';
const full: Partial<LetterFacts> = {
  topic: '二号线的色差',
  reason: { type: 'trigger_event', text: REASON },
  meeting: { form: 'meeting', minutes: 40, ours: '我们的工程师陆言', where: '贵司三号会议室' },
  appointment: { date: '2027-01-12', time: '10:00' },
  news: { type: 'fact', text: '新版测色标准三月起试行' },
  proof: '两家同行的返喷率降了一半',
};

describe('any text in simplified Chinese', () => {
  const filled = fc.record({
    kind: fc.constantFrom(...TEXT_KINDS),
    occasion: fc.constantFrom(...OCCASIONS),
    readerRole: fc.constantFrom(null, ...READER_ROLES),
    focus: fc.constantFrom(null, 'receptive' as const, 'dissatisfied' as const, 'power' as const),
    style: fc.constantFrom('unknown' as const, 'emotional' as const, 'rational' as const),
    warmth: fc.constantFrom('introduced' as const, 'known' as const, 'cold' as const),
    typed: fc.constantFrom(...Object.values(TYPED['zh-Hans']), { purpose: '', process: '', benefit: '' }),
    reason: fc.record({ type: fc.constantFrom(null, ...REASON_TYPES), text: fc.constantFrom('', REASON) }),
    topic: fc.constantFrom('', '二号线的色差'),
    given: fc.subarray(Object.keys(full) as (keyof typeof full)[]),
    step: fc.integer({ min: 1, max: 4 }),
    slots: fc.subarray([
      { date: '2027-01-12', time: '10:00' },
      { date: '2027-01-14', time: '14:30' },
    ]),
  });

  test('leaves no trace of what is not known and never stumbles over its marks', () => {
    fc.assert(
      fc.property(filled, ({ typed, given, ...rest }) => {
        const some = Object.fromEntries(given.map((key) => [key, full[key]]));
        const facts = zh({ ...some, ...rest, ...typed, lastStep: rest.step === 4 });
        for (const { subject, body } of variantsFor(facts)) {
          expect(`${subject}\n${body}`).not.toMatch(
            /undefined|null|[{}]| {2}|\n{3}|[，。；：？！、]{2}|[，、；]\n|^[，。；：？！、]|你|您们|（）|“”/mu,
          );
          expect(body).not.toMatch(/[\u3400-\u9fff][,;?!:]/u);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test('is another one in each variant, and each sentence of ours has three ways', () => {
    for (const kind of TEXT_KINDS) {
      const facts = zh({ ...full, kind, limit: kind === 'connection_note' ? 200 : null });
      const bodies = variantsFor(facts).map(({ body }) => body);
      expect({ kind, different: new Set(bodies).size }).toEqual({ kind, different: bodies.length });
      for (const { id, slot, ways } of composeOutline(facts).parts) {
        if (slot === 'salutation' || slot === 'sign_off') continue;
        expect({ kind, id, enough: ways.length >= 3 }).toEqual({ kind, id, enough: true });
      }
    }
  });

  test('begins no two neighbouring sentences with the same word', () => {
    for (const readerRole of READER_ROLES)
      for (const occasion of OCCASIONS)
        for (const { parts } of variantsFor(zh({ ...full, readerRole, occasion })))
          for (const [at, { text }] of parts.slice(1).entries()) {
            const before = parts[at]?.text ?? '';
            expect({ before, text, alike: before.slice(0, 2) === text.slice(0, 2) }).toMatchObject({
              alike: false,
            });
          }
  });

  test('says nothing of a topic, a time or a person that is not given', () => {
    const nothing = { purpose: '', process: '', benefit: '', slots: [] };
    for (const kind of TEXT_KINDS)
      for (const { body } of variantsFor(zh({ ...nothing, kind }))) {
        expect(body).not.toMatch(/\d+月|\d+分钟|周[一二三四五六日]|工程师|色差/u);
      }
  });

  test('takes a signature of the rep for the whole sign-off', () => {
    const body = bodyOf({ signature: '苗知夏｜云汀智造\n一起把事做好' });
    expect(body.endsWith('\n\n苗知夏｜云汀智造\n一起把事做好')).toBe(true);
    expect(body).not.toMatch(/此致|敬礼/u);
  });

  test('is worded at once, even where somebody pastes a book into a field', () => {
    const long = '把二号线的色差，查清楚。'.repeat(1_000);
    const started = performance.now();
    for (const kind of TEXT_KINDS) {
      composeLetter(zh({ ...full, kind, purpose: long, process: long, benefit: long }));
      composeLetter(
        zh({
          kind,
          purpose: '，'.repeat(10_000),
          process: '在'.repeat(10_000),
          benefit: '。'.repeat(10_000),
        }),
      );
    }
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('who is written to', () => {
  test.each([
    [{ name: '钟明远', title: '采购部经理' }, '尊敬的钟经理：'],
    [{ name: '钟明远', title: '副总经理' }, '尊敬的钟总：'],
    [{ name: '钟明远', title: '首席执行官' }, '尊敬的钟总：'],
    [{ name: '欧阳若兰', title: '总监' }, '尊敬的欧阳总监：'],
    [{ name: '钟明远', title: '高级工程师' }, '钟工：'],
    [{ name: '钟明远', title: '包装组组长' }, '钟组长：'],
    [{ name: '钟明远', title: 'Senior Purchasing Manager at Maiyuan' }, '尊敬的钟经理：'],
    [{ name: '钟明远', title: 'Assistant to the General Manager' }, '钟明远，您好！'],
    [{ name: '钟明远', title: '总经理助理' }, '钟明远，您好！'],
    [{ name: '钟明远' }, '钟明远，您好！'],
    [{ name: 'Anna Novak', title: '经理' }, 'Anna Novak，您好！'],
    [{ name: '林真理', title: '经理', country: 'JP' }, '林真理，您好！'],
    [{ name: '' }, '您好！我是云汀智造的客户经理苗知夏。'],
  ])('%o is addressed as is usual', (recipient, line) => {
    expect(bodyOf({ recipient }).split('\n')[0]).toMatch(new RegExp(`^${line}`, 'u'));
  });

  test('whoever introduced us stands in the first line, once they agreed', () => {
    const introducer = { name: '禾木食品的沈嘉禾总', consent: true };
    const first = (facts: Partial<LetterFacts>) => bodyOf(facts).split('\n')[1];
    expect(first({ introducer, warmth: 'introduced' })).toMatch(/^您好！.{0,12}沈嘉禾总/u);
    expect(bodyOf({ introducer: { ...introducer, consent: false } })).not.toContain('沈嘉禾');
  });

  test('whoever does not know us is asked for interest first, then for a day', () => {
    expect(bodyOf({ warmth: 'cold' })).toContain('您觉得值得一谈吗？如果可以，1月12日');
    expect(bodyOf({ warmth: 'known' })).not.toContain('值得一谈');
  });

  test('each role finds its own words', () => {
    const asked = (readerRole: LetterFacts['readerRole']) =>
      composeOutline(zh({ ...full, readerRole, warmth: 'known' }))
        .parts.flatMap(({ ways }) => ways)
        .join('\n');
    expect(asked('policy_decider')).toContain('助理');
    expect(asked('policy_decider')).toMatch(/不放产品幻灯片/u);
    expect(asked('gatekeeper')).toMatch(/其他时间/u);
    expect(asked('executor')).toMatch(/回复确认/u);
    expect(asked('user')).toContain('您和同事');
    expect(asked('finance')).toMatch(/数字/u);
    expect(asked('influencer')).toMatch(/技术上|验证/u);
    expect(asked('user')).not.toContain('助理');
  });

  test('times name their zone once, weekday and date agree', () => {
    const body = bodyOf({ zoneName: '北京时间' });
    expect(body).toContain('1月12日（周二）上午10点或14日（周四）下午2点30分（北京时间）');
    expect(body.split('北京时间')).toHaveLength(2);
  });
});

describe('each kind of text', () => {
  const texts = (kind: TextKind, change: Partial<LetterFacts> = {}) =>
    variantsFor(zh({ ...full, kind, warmth: 'known', ...change })).map(({ body }) => body);

  test('a confirmation has time, topic, people, gain and what to tell us', () => {
    for (const body of texts('confirmation')) {
      expect(body).toContain('1月12日（周二）上午10点');
      expect(body).toContain('二号线的色差');
      expect(body).toContain('陆言');
      expect(body).toContain('报警清单');
      expect(body).toMatch(/告诉我|回我/u);
    }
  });

  test('a reminder on the eve says tomorrow, and is shorter', () => {
    for (const body of texts('reminder', { sendDate: '2027-01-11' })) {
      expect(body).toContain('明天，1月12日（周二）上午10点');
      expect(body).toContain('三号会议室');
      expect(body.length).toBeLessThan(bodyOf(full).length);
    }
  });

  test('a visitor is asked for what is not known yet, and for nothing else', () => {
    const ask = (change: Partial<LetterFacts>) =>
      composeOutline(zh({ ...full, kind: 'visitor_questions', ...change }))
        .parts.map(({ id }) => id)
        .filter((id) => id.startsWith('ask.'));
    expect(ask({})).toEqual([]);
    expect(ask({ benefit: '' })).toEqual(['ask.lead', 'ask.benefit']);
    expect(ask({ purpose: '', process: '', benefit: '' })).toHaveLength(4);
    for (const body of texts('visitor_questions')) expect(body).toContain('1月12日（周二）');
  });

  test('a new appointment begins with regret and keeps the topic', () => {
    for (const body of texts('reschedule')) {
      expect(body).toMatch(/抱歉/u);
      expect(body).toContain('二号线的色差');
      expect(body).toContain('14日（周四）');
    }
  });

  test('a further step brings its news, and the last one makes it easy to say no', () => {
    for (const step of [2, 3, 4]) {
      const bodies = texts('follow_up_step', { step, lastStep: step === 4 });
      for (const body of bodies) {
        expect(body).toContain('新版测色标准三月起试行');
        expect(body).not.toMatch(/不知您是否(?:看到|收到)|打扰一下/u);
        expect(body.includes('找谁') || /别的同事|哪一位/u.test(body)).toBe(step === 4);
      }
    }
  });

  test('a phone script has its points, a calendar entry its labels', () => {
    for (const body of texts('phone_script')) {
      expect(body.split('\n').every((line) => line.startsWith('- '))).toBe(true);
      expect(body).toMatch(/留言/u);
    }
    expect(texts('calendar_entry')[0]).toMatch(
      /^目的：.+\n过程：.+\n时长：40分钟\n收获：.+\n地点：.+\n参加人：/u,
    );
  });

  test('a line break below the salutation counts towards the limit', () => {
    for (let length = 1_000; length < 1_900; length += 1) {
      const facts = zh({
        ...full,
        kind: 'inmail',
        recipient: { name: '钟明远' },
        signature: '签'.repeat(length),
        limit: 1_900,
      });
      const outline = composeOutline(facts);
      expect(longestOf(outline)).toBeLessThanOrEqual(1_900);
      expect(outline.parts.map(({ id }) => id)).toContain('ask');
    }
  });

  test('notes and InMails keep their limits, whatever the names and whichever ways are chosen', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 400, size: 'max' });
    fc.assert(
      fc.property(
        fc.record({ name: text, company: text, topic: text, reason: text, benefit: text, signature: text }),
        fc.constantFrom(200, 300, LINKEDIN_LIMITS.inmail),
        ({ name, company, topic, reason, benefit, signature }, limit) => {
          const facts = zh({
            ...full,
            kind: limit > 300 ? 'inmail' : 'connection_note',
            recipient: { name },
            sender: { name, title: '', company, phone: '' },
            topic,
            reason: { type: 'trigger_event', text: reason },
            benefit,
            signature,
            limit,
          });
          const { parts, subject } = composeOutline(facts);
          expect(longestOf({ parts })).toBeLessThanOrEqual(limit);
          for (const one of subject) expect(one.length).toBeLessThanOrEqual(LINKEDIN_LIMITS.inmailSubject);
        },
      ),
      { numRuns: 300 },
    );
  });
});
