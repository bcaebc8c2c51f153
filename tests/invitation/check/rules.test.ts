import { describe, expect, test } from 'vitest';
import { checkLetter, type Finding, type LetterToCheck } from '../../../lib/invitation/check-letter';
import { findingKey } from '../../../lib/invitation/check/letter-check';

const SENT = '2026-12-17';
type Letter = Partial<LetterToCheck> & { body: string };

const check = (letter: Letter) => checkLetter({ subject: 'Line 4', sendDate: SENT, ...letter });
const found = (letter: Letter, code: Finding['code']) =>
  check(letter).findings.find((finding) => finding.code === code);
/** The body after the finding's own fix; null where it offers none. */
function mended(letter: Letter, code: Finding['code']): string | null {
  const fix = found(letter, code)?.fix;
  return fix ? letter.body.slice(0, fix.span.start) + fix.text + letter.body.slice(fix.span.end) : null;
}
const evidence = ({ body }: Letter, finding: Finding | undefined) =>
  finding?.span && body.slice(finding.span.start, finding.span.end);

const FULL =
  'Dear Ms Kerr,\n\nI would like to settle with you which of the two conveyors stops first. Our planner Sue brings both drawings, and we go through them line by line. You will know before the budget round which one to order. Would Tuesday 12 January at 10:00 suit you?';

describe('what a letter must hold (R1 to R5)', () => {
  test('a whole letter has nothing to be told', () => {
    expect(check({ body: FULL }).findings).toEqual([]);
  });

  test.each([
    ['no_purpose', /I would like to settle.*?first\. /],
    ['no_process', /Our planner.*?line\. /],
    ['no_benefit', /You will know.*?order\. /],
    ['no_ask', / Would Tuesday.*$/],
  ] as const)('without one part: %s', (code, part) => {
    const body = FULL.replace(part, '');
    expect(check({ body }).findings.map((finding) => finding.code)).toEqual(expect.arrayContaining([code]));
    expect(found({ body }, code)?.level).toBe('warning');
  });

  test('points at the request that names no day', () => {
    const body = FULL.replace(
      'Would Tuesday 12 January at 10:00 suit you?',
      'Could you let me know what you think?',
    );
    expect(evidence({ body }, found({ body }, 'day_missing'))).toBe('Could you let me know what you think?');
    expect(found({ body, relation: 'cold' }, 'interest_asked')?.level).toBe('hint');
  });

  test('points at the gain that is ours', () => {
    const body =
      'Dear Ms Kerr,\nI would like to compare the two layouts. It would help us hit our sales target.';
    expect(evidence({ body }, found({ body }, 'ours_only'))).toBe('It would help us hit our sales target.');
  });

  test.each(['reminder', 'confirmation', 'phone_script', 'connection_note'] as const)(
    'a %s is not held to the four',
    (kind) => {
      expect(check({ kind, body: 'Dear Ms Kerr,\nsee you on Tuesday.' }).findings).toEqual([]);
    },
  );
});

describe('days (R6)', () => {
  test.each([
    ['Would Monday 12 January at 10:00 suit you?', 'Would Tuesday 12 January at 10:00 suit you?'],
    ['Would Mon 12 January at 10:00 suit you?', 'Would Tue 12 January at 10:00 suit you?'],
    ['1월 12일(월) 오전 10시는 어떠십니까?', '1월 12일(화) 오전 10시는 어떠십니까?'],
    ['1월 12일 월요일 오전 10시는 어떠십니까?', '1월 12일 화요일 오전 10시는 어떠십니까?'],
    ['1月12日（周一）上午10点您方便吗？', '1月12日（周二）上午10点您方便吗？'],
  ])('the right weekday is put in: %s', (body, right) => {
    expect(mended({ body }, 'weekday_mismatch')).toBe(right);
  });

  const closedDays = ['2026-12-19', '2026-12-20', '2026-12-23', '2026-12-24', '2026-12-25', '2026-12-27'];
  test.each([
    ['Would Wednesday 23 December at 10:00 suit you?', 'day_holiday'],
    ['Would Sunday 27 December at 10:00 suit you?', 'day_weekend'],
    ['Would Saturday 26 December at 10:00 suit you?', null],
    ['Would Tuesday 22 December at 10:00 suit you?', null],
    // Beyond the days that are known only weekends are.
    ['Would Wednesday 30 December at 10:00 suit you?', null],
    ['Would Saturday 2 January at 10:00 suit you?', 'day_weekend'],
  ])('days off where they are: %s', (body, code) => {
    const off = check({ body, closedDays }).findings.filter(({ rule }) => rule === 'R6');
    expect(off.map((finding) => finding.code)).toEqual(code ? [code] : []);
  });

  test.each([
    ['How about this Friday, 8 January at 10:00?', true],
    ['How about this Friday, 18 December at 10:00?', false],
    ['How about next Friday, 8 January at 10:00?', false],
    ['다음 주 화요일(12월 29일) 오전 10시는 어떠십니까?', true],
    ['다음 주 화요일(12월 22일) 오전 10시는 어떠십니까?', false],
    ['本周五（12月25日）上午10点您方便吗？', true],
    ['下周五（12月25日）上午10点您方便吗？', false],
    ['下週五（12月25日）上午10點您方便嗎？', false],
  ])('the week that is named: %s', (body, wrong) => {
    expect(found({ body }, 'week_mismatch') !== undefined).toBe(wrong);
    expect(check({ body }).findings.filter(({ level }) => level === 'error')).toEqual([]);
  });

  test('a day that is gone is told as such, not mended by the weekday of another year', () => {
    const body = 'Would Tuesday 12 January at 10:00 suit you?';
    const told = check({ body, sendDate: '2027-06-01' }).findings.filter(({ rule }) => rule === 'R6');
    expect(told.map(({ code, fix }) => [code, fix])).toEqual([['day_past', undefined]]);
    const lastYears = check({
      body: 'Would Wednesday 13 January at 10:00 suit you?',
      sendDate: '2027-12-15',
    });
    expect(lastYears.findings.find(({ rule }) => rule === 'R6')?.code).toBe('weekday_mismatch');
  });

  test('a proposal far ahead is asked about', () => {
    expect(found({ body: 'Would Wednesday 6 October at 10:00 suit you?' }, 'day_far')?.level).toBe('hint');
  });
});

describe('whom the letter is about (R7, R8)', () => {
  test('more of us than of them', () => {
    const body =
      'Dear Ms Kerr,\nWe are happy that our team grew. I lead our sales. We sent you our list. My boss and I like our hall.';
    expect(found({ body }, 'about_us')?.params).toEqual({ them: 1, us: 9 });
    expect(found({ body: FULL }, 'about_us')).toBeUndefined();
  });

  test('what the customer said is not our talk', () => {
    const told = 'We lose two hours because we count what we packed, and our trucks wait for us.';
    const letter = (quote: string) =>
      `Dear Ms Kerr,\n${quote}\nYou said so in May. You and your team know why.`;
    expect(found({ body: letter(told) }, 'about_us')).toBeDefined();
    expect(found({ body: letter(`“${told}”`) }, 'about_us')).toBeUndefined();
  });

  test('courtesies do not count, nor does a "we" of both sides', () => {
    const body =
      'Thank you for your kind help.\nWe walk the hall together. We count together. You decide. Your call.';
    expect(found({ body }, 'about_us')).toBeUndefined();
  });

  test.each([
    'We were founded in 1982, have 240 employees and offices in nine countries. Our pumps are ISO 9001 certified.',
    'The LX 40 offers a touch display, remote access, a new app and a ten-year warranty.',
    'LobbyBot: 27-inch screen, eight languages, two lidars, twelve hours per charge.',
    '당사는 1995년 설립되어 특허 12건을 보유한 업계 1위 기업입니다.',
    '我司成立于1998年，是行业领先的企业，拥有20项专利，并通过ISO 9001认证。',
    '敝公司成立於1998年，是業界領先的企業，擁有20項專利，並通過ISO 9001認證。',
  ])('a product dump: %s', (body) => {
    expect(check({ body }).productDump).toBe(true);
    expect(found({ body }, 'product_dump')?.level).toBe('warning');
  });

  test.each([
    FULL,
    'Your advert names 900 alarms a week on line 4, 38 % of them at night, and your 12 operators clear them by hand.',
    'At two lines of the same age it took out 38 % and 44 %.',
    'Agenda: 09:30 walk along line 2, 10:00 two measurements, 10:30 questions.',
  ])('none: %s', (body) => {
    expect(check({ body }).productDump).toBe(false);
  });
});

describe('LinkedIn (R9)', () => {
  const text = (length: number) => 'x'.repeat(length);
  test.each([
    ['connection_note', 200, null],
    ['connection_note', 201, 'warning over_free_limit'],
    ['connection_note', 301, 'error over_limit'],
    ['inmail', 400, null],
    ['inmail', 401, 'hint over_soft_limit'],
    ['inmail', 1901, 'error over_limit'],
  ] as const)('%s of %i characters', (kind, length, expected) => {
    const told = check({ kind, body: text(length) }).findings.find(({ rule }) => rule === 'R9');
    expect(told ? `${told.level} ${told.code}` : null).toBe(expected);
  });

  test('the subject of an InMail has a limit of its own', () => {
    expect(found({ kind: 'inmail', body: 'x', subject: text(201) }, 'subject_over_limit')?.level).toBe(
      'error',
    );
  });
});

describe('variables of our own (R10)', () => {
  test('one with a fallback can be filled with it', () => {
    expect(mended({ body: 'Dear {{given_name|colleague}}, hello' }, 'unfilled_variable')).toBe(
      'Dear colleague, hello',
    );
    expect(mended({ body: 'Dear {{given_name}}, hello' }, 'unfilled_variable')).toBeNull();
  });
});

describe('address and style (R11)', () => {
  const minjae = { name: '조민재' };
  test.each<[Finding['code'], Letter, string | null]>([
    [
      'missing_nim',
      { body: '조민재 부장께\n안녕하십니까.', recipient: minjae },
      '조민재 부장님께\n안녕하십니까.',
    ],
    ['missing_nim', { body: '조민재께\n안녕하십니까.', recipient: minjae }, '조민재 님께\n안녕하십니까.'],
    [
      'ssi_to_customer',
      { body: '조민재 씨께\n안녕하십니까.', recipient: minjae },
      '조민재 님께\n안녕하십니까.',
    ],
    ['gwijung_to_person', { body: '조민재 부장님 귀중\n안녕하십니까.' }, '조민재 부장님 께\n안녕하십니까.'],
    [
      'nim_on_own_side',
      { body: '부장님께\n저희 기술팀 한도윤 본부장님이 함께 갑니다.' },
      '부장님께\n저희 기술팀 한도윤 본부장이 함께 갑니다.',
    ],
    ['own_title_last', { body: '부장님께\n문가람 팀장입니다.' }, '부장님께\n팀장 문가람입니다.'],
    ['sugo', { body: '부장님께\n수고하세요.' }, null],
    ['thing_honoured', { body: '부장님께\n자료가 준비되셨습니다.' }, null],
    ['you_impolite', { body: '부장님께\n당신의 의견을 듣고 싶습니다.' }, null],
    ['plain_ending', { body: '부장님께\n안녕하십니까. 자료를 보냅니다. 내일 갈게요. 감사합니다.' }, null],
    ['you_mixed', { body: '您好！我想和你核对清单，请您确认。' }, '您好！我想和您核对清单，请您确认。'],
    ['you_plural', { body: '您们好，请您确认清单。' }, '各位好，请您确认清单。'],
    ['too_intimate', { body: '亲爱的方经理：\n您好！' }, '尊敬的方经理：\n您好！'],
    ['too_intimate', { body: '亲，您好！' }, null],
    ['name_without_title', { body: '钟明远：\n您好！', recipient: { name: '钟明远' } }, null],
    ['firms_confused', { body: '您好！贵司澄岸智造的资料已备好。', companies: { ours: '澄岸智造' } }, null],
    [
      'mainland_word',
      { body: '羅總經理您好：\n想和貴公司領導討論。', language: 'zh-Hant' },
      '羅總經理您好：\n想和貴公司主管討論。',
    ],
    [
      'mainland_word',
      { body: '羅總經理您好：\n軟件已備妥。', language: 'zh-Hant' },
      '羅總經理您好：\n軟體已備妥。',
    ],
    [
      'title_with_given_name',
      {
        body: 'Dear Mr Tomas,\nhello.',
        recipient: { name: 'Tomas Novak', givenName: 'Tomas', familyName: 'Novak' },
      },
      'Dear Mr Novak,\nhello.',
    ],
    [
      'no_salutation',
      { body: 'I would like to compare the two layouts with you.', recipient: { name: 'Ann Kerr' } },
      null,
    ],
  ])('%s', (code, letter, right) => {
    expect(found(letter, code)).toBeDefined();
    expect(found(letter, code)?.level).not.toBe('error');
    expect(mended(letter, code)).toBe(right);
  });

  test.each<Letter>([
    { body: '부장님께\n안녕하십니까. 자료를 보냅니다. 1월 12일은 가능하실까요?' },
    { body: '부장님께\n저희 본부장 한도윤이 함께 갑니다.' },
    { body: '부장님께\n온새미로지스 팀장 문가람입니다.' },
    { body: '부장님께\n부장님께서 준비하신 자료가 있으시면 보내 주십시오.' },
    { body: '한울식품 귀중\n안녕하십니까.' },
    { body: '尊敬的方经理：\n您好！贵司的资料已备好。', companies: { ours: '澄岸智造' } },
    { body: '羅總經理您好：\n想請教您的領導力課程與檢查項目的數據。', language: 'zh-Hant' },
    { body: '尊敬的领导：\n您好！软件已备好。', language: 'zh-Hans' },
    {
      body: 'Dear Mr Novak,\nhello.',
      recipient: { name: 'Tomas Novak', givenName: 'Tomas', familyName: 'Novak' },
    },
    {
      body: 'Hi Tomas,\nhello.',
      recipient: { name: 'Tomas Novak', givenName: 'Tomas', familyName: 'Novak' },
    },
  ])('lets pass: %j', (letter) => {
    expect(check(letter).findings.filter(({ rule }) => rule === 'R11')).toEqual([]);
  });
});

describe('one ask, no pressure (R12, R13)', () => {
  test('a request made twice can be dropped', () => {
    const ask = 'Could you confirm Tuesday 12 January at 10:00 by phone?';
    expect(mended({ body: `${FULL}\n${ask} We bring the drawings. ${ask}` }, 'said_twice')).toBe(
      `${FULL}\n${ask} We bring the drawings.`,
    );
  });

  test('many requests are told, the three questions to a visitor are not', () => {
    const many =
      'Dear Ms Kerr,\nCould you send the list? Please call me tomorrow. Would Tuesday 12 January suit you? Could you also name a buyer?';
    expect(found({ body: many }, 'several_asks')?.params).toEqual({ count: 4 });
    const visit =
      'Hi Priya,\nWhat should your leads be able to tell afterwards? Who would like to come? Would they rather try or watch? Could you send names by Friday 8 January?';
    expect(found({ body: visit }, 'several_asks')).toBeUndefined();
    expect(found({ body: FULL }, 'several_asks')).toBeUndefined();
  });

  test('a sentence of pressure alone may go; one with a day in it is for the rep to reword', () => {
    expect(mended({ body: 'Hello. This is your last chance.' }, 'pressure')).toBe('Hello. ');
    expect(
      mended({ body: 'Your last chance is Tuesday 12 January, please confirm.' }, 'pressure'),
    ).toBeNull();
  });
});

describe('country and history (R14, R15)', () => {
  test.each([
    ['KR', 'legal_kr', '(광고) 신제품'],
    ['CN', 'legal_cn', '广告：新品'],
    ['US', 'legal_us', null],
  ] as const)('the first letter to a stranger in %s', (country, code, labelled) => {
    const letter: Letter = { body: FULL, country, relation: 'cold' };
    expect(found(letter, code)?.level).toBe('hint');
    expect(found({ ...letter, relation: 'known' }, code)).toBeUndefined();
    expect(found({ ...letter, earlier: ['Dear Ms Kerr, hello.'] }, code)).toBeUndefined();
    expect(found({ ...letter, kind: 'connection_note' }, code)).toBeUndefined();
    const said = labelled
      ? { subject: labelled }
      : { body: `${FULL}\nIf you would rather not hear from me, say so.` };
    expect(found({ ...letter, ...said }, code)).toBeUndefined();
  });

  test('the opening of the last letter again', () => {
    const again = FULL.replace(
      'Would Tuesday 12 January at 10:00 suit you?',
      'Could you reply by Friday 15 January?',
    );
    expect(evidence({ body: again }, found({ body: again, earlier: [FULL] }, 'same_opening'))).toMatch(
      /^I would like to settle/,
    );
    const other =
      'Dear Ms Kerr,\nThe drawings of both conveyors are ready now. Sue marked three points for you.';
    expect(found({ body: FULL, earlier: [other] }, 'same_opening')).toBeUndefined();
    expect(found({ body: again, earlier: [FULL], kind: 'reminder' }, 'same_opening')).toBeUndefined();
  });
});

describe('whoever introduces us (R16)', () => {
  const letter = { body: `${FULL}\nIrena Vale said you would know the belts best.` };

  test('is not named before they agreed', () => {
    const unasked = ['Irena Vale of Northquay', 'Irena Vale'];
    const finding = found({ ...letter, unasked }, 'introducer_unasked');
    expect(finding).toMatchObject({ rule: 'R16', level: 'warning', params: { name: 'Irena Vale' } });
    expect(evidence(letter, finding)).toBe('Irena Vale');
  });

  test('may be named once they did, and is not looked for where nobody is filled in', () => {
    expect(found(letter, 'introducer_unasked')).toBeUndefined();
    expect(found({ ...letter, unasked: [' '] }, 'introducer_unasked')).toBeUndefined();
  });
});

describe('what the rep does not want to be told', () => {
  const body = 'Hello. This is your last chance. Hurry.';

  test('a rule that is off stays silent', () => {
    const { findings } = checkLetter({ subject: '', body }, { rulesOff: ['R13', 'R9'] });
    expect(findings.map(({ rule }) => rule)).not.toContain('R13');
    expect(findings.length).toBeGreaterThan(0);
  });

  test('one finding is dismissed for good, others of its rule are not', () => {
    const pressed = (options = {}) =>
      checkLetter({ subject: '', body }, options).findings.filter(({ rule }) => rule === 'R13');
    const [first] = pressed();
    const key = findingKey(first!, body);
    expect(key).toBe('R13:pressure:last chance');
    expect(pressed({ dismissed: [key] }).map(({ params }) => params.words)).toEqual(['Hurry']);
  });

  test('a key is the same wherever its words stand, and short enough to keep', () => {
    const later = `Dear Ms Kerr,\n\n${body.replace('last chance', 'Last  chance')}`;
    const key = (text: string) =>
      findingKey(
        checkLetter({ subject: '', body: text }).findings.find(({ rule }) => rule === 'R13')!,
        text,
      );
    expect(key(later.replace('  ', ' '))).toBe(key(body));
    expect(key(`${'x '.repeat(100)}last chance`).length).toBeLessThan(300);
  });
});
