import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../scripts/invitations/evaluate';
import { splitSubject } from '../../../scripts/invitations/judge';

const LETTER = {
  id: 'a',
  lang: 'en',
  text: 'Subject: Line 4\n\nI would like to compare the two layouts of line 4. Would Tuesday 12 January at 10:00 suit you?\n\nKind regards,\nAnn\n\n> We walk the hall first, then we measure.',
  has_purpose: true,
  has_process: false,
  has_benefit_to_customer: false,
  has_concrete_ask: true,
  product_dump: false,
};
const file = (...lines: unknown[]) => ({
  name: 'letters.jsonl',
  content: lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
});
const verdicts = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('the evaluation of labelled letters', () => {
  it('judges each letter under the names of the labels', () => {
    const { text: _, ...labels } = LETTER;
    expect(verdicts(evaluate([file(LETTER)]).verdicts)).toEqual([labels]);
  });

  it('scores each label, and the four lamps together', () => {
    const wrong = { ...LETTER, id: 'b', has_process: true };
    const { text } = evaluate([file(LETTER, wrong)]);
    expect(text).toMatch(/^en: 2 letters, 0 findings/);
    expect(text).toMatch(/has_process +50\.0 % +100\.0 % +0\.0 % +2/);
    expect(text).toMatch(/exact match of four +50\.0 %/);
  });

  it('scores only labels that are there', () => {
    const { has_process: _, ...some } = LETTER;
    const { text } = evaluate([file(some)]);
    expect(text).toMatch(/has_purpose .* 1$/m);
    expect(text).not.toContain('has_process');
    expect(evaluate([file({ text: 'Hello' })]).text).toBe(
      'en: 1 letter, 0 findings at error level, no labels',
    );
  });

  it('names the lines that it cannot use, and reads the others', () => {
    const { text, letters } = evaluate([file(LETTER, '{"id": 1', '[]', { id: 'x' }, '', LETTER)]);
    expect(letters).toBe(2);
    expect(text).toContain('letters.jsonl:2 is no JSON');
    expect(text).toContain('letters.jsonl:3 is no object');
    expect(text).toContain('letters.jsonl:4 has no "text"');
  });

  it('lets a byte order mark and Windows line ends pass', () => {
    const content = `\ufeff${JSON.stringify(LETTER)}\r\n${JSON.stringify({ ...LETTER, text: LETTER.text.replaceAll('\n', '\r\n') })}\r\n`;
    const { verdicts: lines, text } = evaluate([{ name: 'w.jsonl', content }]);
    expect(text).not.toContain('Left out');
    expect(
      verdicts(lines).map(({ has_concrete_ask, has_process }) => [has_concrete_ask, has_process]),
    ).toEqual([
      [true, false],
      [true, false],
    ]);
  });

  it('guesses a language that it is not told', () => {
    const asked = (line: object) => verdicts(evaluate([file(line)]).verdicts)[0].lang;
    expect(asked({ text: '안녕하십니까. 확인 부탁드립니다.' })).toBe('ko');
    expect(asked({ lang: 'tlh', text: '您好，请您确认时间。' })).toBe('zh-Hans');
    expect(asked({ lang: 'zh_TW', text: '您好' })).toBe('zh-Hant');
  });

  it('compares weekdays with dates where it knows the day of sending', () => {
    const wrong = { ...LETTER, text: LETTER.text.replace('Tuesday', 'Monday') };
    expect(evaluate([file(wrong)], '2026-12-20').text).toContain('weekday_mismatch “Monday 12 January”');
    expect(evaluate([file(wrong)]).text).not.toContain('weekday_mismatch');
  });

  it.each([
    ['Subject: Line 4\nHello', 'Line 4', 'Hello'],
    ['제목: 방문 요청\n\n안녕하십니까.', '방문 요청', '안녕하십니까.'],
    ['主题：来访安排\n您好', '来访安排', '您好'],
    ['主旨：來訪安排\n您好', '來訪安排', '您好'],
    ['The subject: a box', '', 'The subject: a box'],
  ])('takes the subject off: %j', (text, subject, body) => {
    expect(splitSubject(text)).toEqual({ subject, body });
  });
});
