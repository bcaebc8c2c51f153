import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkLetter } from '../../../lib/invitation/check-letter';
import { composeLetter, composeOutline } from '../../../lib/invitation/compose-letter';
import { OCCASIONS, REASON_TYPES, TEXT_KINDS, type TextKind } from '../../../lib/invitation/draft';
import { layLetter, variantsOf } from '../../../lib/invitation/letter/lay-letter';
import { FRESH_WORDING } from '../../../lib/invitation/letter/wording';
import type { LetterFacts } from '../../../lib/invitation/letter-facts';
import { READER_ROLES } from '../../../lib/invitation/reader-role';
import { filledFacts, TYPED } from '../filled-facts';

const WARMTHS = ['cold', 'known', 'introduced'] as const;
const FOCI = ['receptive', 'dissatisfied', 'power', null] as const;
const STYLES = ['emotional', 'rational', 'unknown'] as const;
const REASON = '3월 신축 물류센터 가동';

function facts(change: Partial<LetterFacts> = {}): LetterFacts {
  return filledFacts('ko', {
    topic: '3호 보일러 오경보',
    reason: { type: 'trigger_event', text: REASON },
    introducer: change.warmth === 'introduced' ? { name: '한솔기공 윤태경 상무', consent: true } : null,
    meeting: { form: null, minutes: 40, ours: '연구원 노은재', where: '' },
    appointment: { date: '2027-01-12', time: '10:00' },
    news: { type: 'case', text: '오경보를 절반으로 줄인 보일러실' },
    limit: change.kind === 'connection_note' ? 200 : change.kind === 'inmail' ? 1900 : null,
    ...change,
  });
}

function variants(given: LetterFacts): { subject: string; body: string }[] {
  const outline = composeOutline(given);
  return Array.from({ length: variantsOf(outline) }, (_, variant) =>
    layLetter(outline, { ...FRESH_WORDING, variant }),
  );
}

const GRID = READER_ROLES.flatMap((readerRole) =>
  OCCASIONS.flatMap((occasion) =>
    WARMTHS.flatMap((warmth) => STYLES.map((style) => ({ readerRole, occasion, warmth, style }))),
  ),
);

describe('over the whole grid', () => {
  test('nothing is left over, and no two sentences in a row begin alike', () => {
    for (const [at, cell] of GRID.entries()) {
      const focus = FOCI[at % FOCI.length] ?? null;
      const kind = (['phrases', 'actions', 'lists'] as const)[at % 3] ?? 'phrases';
      for (const { subject, body } of variants(facts({ ...cell, focus, ...TYPED.ko[kind] }))) {
        expect(`${subject}\n${body}`).not.toMatch(
          /undefined|null| {2}|\n{3}|[.?!]{2}| [.,]|을를|이가 |은는/u,
        );
        expect(subject.length).toBeLessThanOrEqual(35);
        const own = body.slice(0, body.search(/\n\n(?:감사합니다|고맙습니다)/u));
        const firstWords = own
          .split(/(?<=[.?])\s+|\n+/u)
          .filter((sentence) => !sentence.startsWith('- '))
          .slice(1)
          .map((sentence) => sentence.split(' ')[0]);
        for (const [index, word] of firstWords.entries())
          expect({ body, twice: word === firstWords[index - 1] ? word : '' }).toEqual({ body, twice: '' });
      }
    }
  });

  test('every variant is another letter', () => {
    for (const cell of GRID) {
      const bodies = variants(facts(cell)).map(({ body }) => body);
      expect(new Set(bodies).size).toBe(bodies.length);
      expect(bodies.length).toBeGreaterThanOrEqual(3);
    }
  });

  test('the four lamps are lit and nothing above a hint is found', () => {
    for (const cell of GRID.filter((_, at) => at % 5 === 0)) {
      const given = facts(cell);
      for (const letter of variants(given)) {
        const { recipient, sendDate } = given;
        const { lamps, findings } = checkLetter({ language: 'ko', ...letter, recipient, sendDate });
        const dark = Object.entries(lamps).flatMap(([name, { lit }]) => (lit ? [] : [name]));
        const faults = findings.filter(({ level }) => level !== 'hint').map(({ code }) => code);
        expect({ body: letter.body, dark, faults }).toEqual({ body: letter.body, dark: [], faults: [] });
      }
    }
  });

  test('role, focus, style, warmth and occasion each change the words', () => {
    const bodyOf = (change: Partial<LetterFacts>) =>
      composeLetter(facts({ purpose: '오경보 원인', ...change })).body;
    const base = {
      readerRole: 'influencer',
      occasion: 'first_visit',
      warmth: 'known',
      style: 'unknown',
    } as const;
    const different = (changes: Partial<LetterFacts>[]) =>
      expect(new Set(changes.map((change) => bodyOf({ ...base, ...change }))).size).toBe(changes.length);
    different(READER_ROLES.map((readerRole) => ({ readerRole })));
    different((['dissatisfied', 'power'] as const).map((focus) => ({ focus, readerRole: null })));
    different(STYLES.map((style) => ({ style, readerRole: null })));
    different(WARMTHS.map((warmth) => ({ warmth })));
    different(OCCASIONS.map((occasion) => ({ occasion })));
    different(REASON_TYPES.map((type) => ({ reason: { type, text: REASON } })));
  });
});

describe('each kind of text', () => {
  const body = (kind: TextKind, change: Partial<LetterFacts> = {}) =>
    composeLetter(facts({ kind, ...change })).body;

  test('a confirmation names the agreed time, the topic, who comes and what to say if it changes', () => {
    const text = body('confirmation');
    expect(text).toContain('1월 12일(화) 오전 10시에 찾아뵙겠습니다.');
    expect(text).toContain('- 다룰 내용: 3호 보일러 오경보');
    expect(text).toContain('연구원 노은재');
    expect(text).toContain('1월 11일(월)까지 알려 주시겠습니까?');
  });

  test('a reminder says tomorrow, and is shorter than the confirmation', () => {
    const text = body('reminder', { sendDate: '2027-01-11' });
    expect(text).toContain('내일 1월 12일(화) 오전 10시에');
    expect(text.length).toBeLessThan(body('confirmation').length);
  });

  test('a visiting customer is asked for what is not known yet, and for nothing else', () => {
    const all = body('visitor_questions', { purpose: '', process: '', benefit: '' });
    expect(all).toContain('세 가지');
    expect(all).toMatch(/1\. .+\?\n2\. .+\?\n3\. .+\?/u);
    const one = body('visitor_questions', { process: '' });
    expect(one).toContain('한 가지');
    expect(one).not.toContain('2. ');
    expect(one).toContain('- 주제: 3호 보일러의 오경보 원인');
    expect(one).toContain('1월 12일(화)까지');
    expect(body('visitor_questions')).not.toMatch(/가지(?:만|를) /u);
  });

  test('a new time is asked for with regret and with the topic kept', () => {
    const text = body('reschedule');
    expect(text).toMatch(/죄송.*3호 보일러 오경보.*그대로/su);
    expect(text).toContain('1월 14일(목) 오후 2시 30분');
  });

  test('each further step brings the news in another shape; the last one offers an easy no', () => {
    const steps = [2, 3, 4].map((step) => body('follow_up_step', { step }));
    expect(new Set(steps.map((text) => text.split('\n\n')[1])).size).toBe(3);
    for (const text of steps) expect(text).toContain('오경보를 절반으로 줄인 보일러실 사례');
    expect(body('follow_up_step', { step: 4, lastStep: true })).toContain('더 여쭙지 않겠습니다');
    expect(steps.join('')).not.toMatch(/확인하셨는지|혹시 보셨/u);
  });

  test('the phone script is spoken, line by line, with words for the voicemail', () => {
    const text = body('phone_script');
    expect(text.split('\n').every((line) => line.startsWith('- '))).toBe(true);
    expect(text).toContain('- 부재중: “새벽별설비 이슬찬입니다.');
    expect(text).toContain('02-000-0000으로');
  });

  test('the calendar entry carries the three elements', () => {
    const { subject, body: description } = composeLetter(facts({ kind: 'calendar_entry' }));
    expect(subject).toBe('한울식품 · 새벽별설비: 3호 보일러 오경보');
    expect(description).toMatch(/^목적: .+\n진행: .+\n기대 효과: /u);
    expect(description).toContain('참석: 조민재 부장님, 연구원 노은재와 이슬찬');
  });

  test('LinkedIn takes its limits whatever the names and texts are', () => {
    const any = fc.string({ unit: 'grapheme', maxLength: 400, size: 'max' });
    fc.assert(
      fc.property(any, any, any, fc.constantFrom(200, 300), (name, company, text, limit) => {
        const change = {
          recipient: { name, company, title: '부장' },
          topic: text,
          reason: { type: 'problem_seen' as const, text: company },
        };
        for (const way of variants(facts({ kind: 'connection_note', ...change, limit })))
          expect(way.body.length).toBeLessThanOrEqual(limit);
        for (const way of variants(
          facts({ kind: 'inmail', ...change, purpose: text.repeat(8), limit: 1900 }),
        ))
          expect(way.body.length).toBeLessThanOrEqual(1900);
      }),
    );
  });

  test('an InMail stays within 400 characters where its parts allow it', () => {
    for (const way of variants(facts({ kind: 'inmail', warmth: 'introduced' })))
      expect(way.body.length).toBeLessThanOrEqual(400);
  });
});

describe('nothing is invented', () => {
  test('without facts there is no topic, no time and no name in any kind of text', () => {
    for (const kind of TEXT_KINDS) {
      const empty = facts({
        kind,
        topic: '',
        purpose: '',
        process: '',
        benefit: '',
        reason: { type: null, text: '' },
        meeting: { form: null, minutes: null, ours: '', where: '' },
        news: { type: null, text: '' },
        appointment: null,
        slots: [],
        recipient: { name: '' },
        sender: { name: '', title: '', company: '', phone: '' },
      });
      for (const { subject, body } of variants(empty)) {
        expect(body.replace(/^[123]\. /gmu, '').replace('1촌', '일촌')).not.toMatch(
          /\d|undefined|보일러|한울|새벽별|이슬찬| {2}|\n{3}/u,
        );
        expect(body.trim()).not.toBe('');
        expect(subject.trim() === '').toBe(kind === 'connection_note');
      }
    }
  });

  test('an introducer without consent is not named', () => {
    const { body } = composeLetter(facts({ introducer: { name: '윤태경 상무', consent: false } }));
    expect(body).not.toContain('윤태경');
  });

  test('an introducer stands in the first line, honoured', () => {
    const { body } = composeLetter(facts({ warmth: 'introduced' }));
    expect(body).toContain('이슬찬입니다. 한솔기공 윤태경 상무님 소개로');
  });

  test("the rep's own signature stands in for the sign-off", () => {
    const { body } = composeLetter(facts({ signature: '이슬찬 배상\n새벽별설비' }));
    expect(body.endsWith('\n\n이슬찬 배상\n새벽별설비')).toBe(true);
    expect(body).not.toContain('감사합니다.\n이슬찬');
  });

  test('the zone is said once, with the times', () => {
    const { body } = composeLetter(facts({ zoneName: '한국 시간' }));
    expect(body.match(/한국 시간/gu)).toHaveLength(1);
    expect(body).toContain('오후 2시 30분(한국 시간) 중');
  });

  test('a field of ten thousand characters does not stall', () => {
    for (const unit of ['가', '확인, ', '을 ', '(', 'a를 ', '는 것']) {
      const text = unit.repeat(10_000 / unit.length);
      const started = performance.now();
      composeLetter(facts({ purpose: text, process: text, benefit: text, topic: text, proof: text }));
      expect(performance.now() - started).toBeLessThan(500);
    }
  });
});

describe('whole letters, as they are read', () => {
  const MATERIAL: Partial<LetterFacts> = {
    topic: '김해 센터 야간 출고 대기',
    purpose: '야간 출고 대기의 원인 확인',
    process: '출고장을 먼저 둘러본 뒤, 기록을 놓고 함께 검토',
    benefit: '어느 구간부터 손댈지',
    proof: '비슷한 센터 두 곳에서 대기 시간 35% 단축',
    reason: { type: 'trigger_event', text: '김해 센터 3월 증설' },
    recipient: { name: '서지안', title: '물류본부 본부장', company: '한울냉장', country: 'KR' },
  };

  test('to a decider, introduced', () => {
    const given = facts({ ...MATERIAL, warmth: 'introduced', readerRole: 'policy_decider' });
    expect(composeLetter(given)).toMatchInlineSnapshot(`
      {
        "body": "한울냉장 물류본부 서지안 본부장님께

      안녕하십니까. 새벽별설비 팀장 이슬찬입니다. 한솔기공 윤태경 상무님 소개로 인사드립니다. 김해 센터 3월 증설 소식을 접하고 연락드립니다. 본부장님 말씀을 먼저 듣고 야간 출고 대기의 원인을 확인하고자 합니다.

      당일에는 출고장을 먼저 둘러본 뒤, 기록을 놓고 함께 검토하겠습니다. 저희 연구원 노은재와 제가 찾아뵙고, 40분을 넘기지 않겠습니다.

      이 자리를 통해 귀사에서는 어느 구간부터 손댈지 판단하실 수 있습니다. 참고로 비슷한 센터 두 곳에서 대기 시간을 35% 단축한 사례가 있습니다.

      1월 12일(화) 오전 10시와 1월 14일(목) 오후 2시 30분 중 언제가 편하신지 회신해 주시겠습니까? 일정은 비서실이나 담당자분을 통해 알려 주셔도 됩니다.

      감사합니다.
      이슬찬 드림
      새벽별설비 팀장
      02-000-0000",
        "subject": "[새벽별설비] 한솔기공 윤태경 상무님 소개로 방문 요청드립니다",
      }
    `);
  });

  test('to a dissatisfied user, known', () => {
    const given = facts({ ...MATERIAL, warmth: 'known', readerRole: 'user', focus: 'dissatisfied' });
    expect(variants(given)[1]?.body).toMatchInlineSnapshot(`
      "한울냉장 물류본부 서지안 본부장님께

      안녕하십니까, 새벽별설비 이슬찬입니다. 김해 센터 3월 증설 소식을 듣고 메일을 드립니다. 찾아뵙고 야간 출고 대기의 원인을 처음부터 차근차근 확인하고 싶습니다.

      진행은 출고장을 먼저 둘러본 뒤, 기록을 놓고 함께 검토하는 순서로 준비하겠습니다. 저희 쪽에서는 연구원 노은재가 함께 가며, 40분이면 충분합니다.

      미팅이 끝나면 어느 구간부터 손댈지 분명히 아실 수 있습니다. 비교하실 만한 예로 비슷한 센터 두 곳에서 대기 시간을 35% 단축한 사례가 있습니다.

      1월 12일(화) 오전 10시와 1월 14일(목) 오후 2시 30분 중 언제 찾아뵈면 좋을지 알려 주시겠습니까? 바쁘신 시간대가 있으면 그때는 피하겠습니다.

      고맙습니다.
      이슬찬 드림
      새벽별설비 팀장
      02-000-0000"
    `);
  });

  test('the second letter of a sequence', () => {
    const given = facts({ ...MATERIAL, kind: 'follow_up_step', step: 2 });
    expect(composeLetter(given)).toMatchInlineSnapshot(`
      {
        "body": "한울냉장 물류본부 서지안 본부장님께

      안녕하십니까. 새벽별설비 이슬찬입니다. 지난번 김해 센터 야간 출고 대기 건에 한 가지를 덧붙입니다.

      오경보를 절반으로 줄인 보일러실 사례를 전해 드립니다. 이 내용까지 놓고 보면 이야기가 더 빨라질 것 같습니다.

      1월 12일(화) 오전 10시와 1월 14일(목) 오후 2시 30분 가운데 어느 날이 좋으신지 답장 주시겠습니까?

      감사합니다.
      이슬찬 드림
      새벽별설비 팀장
      02-000-0000",
        "subject": "[새벽별설비] 김해 센터 야간 출고 대기에 덧붙여",
      }
    `);
  });

  test('the day before', () => {
    const given = facts({ ...MATERIAL, kind: 'reminder', sendDate: '2027-01-11' });
    expect(composeLetter(given)).toMatchInlineSnapshot(`
      {
        "body": "한울냉장 물류본부 서지안 본부장님께

      안녕하십니까. 새벽별설비 이슬찬입니다. 내일 1월 12일(화) 오전 10시에 김해 센터 야간 출고 대기 건으로 찾아뵙겠습니다. 저희 쪽에서는 연구원 노은재가 함께합니다.

      늦추거나 바꾸실 일이 생기면 02-000-0000으로 전화 주셔도 됩니다.

      감사합니다.
      이슬찬 드림
      새벽별설비 팀장
      02-000-0000",
        "subject": "[새벽별설비] 내일 뵙겠습니다: 김해 센터 야간 출고 대기",
      }
    `);
  });
});
