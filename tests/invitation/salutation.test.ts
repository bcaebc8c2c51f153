import { describe, expect, test } from 'vitest';
import type { Language } from '../../lib/i18n/language';
import { checkLetter } from '../../lib/invitation/check-letter';
import { composeLetter } from '../../lib/invitation/compose-letter';
import type { Recipient } from '../../lib/invitation/letter-facts';
import { filledFacts } from './filled-facts';

const firstLine = (language: Language, recipient: Recipient) =>
  composeLetter(filledFacts(language, { recipient })).body.split('\n')[0];

describe('the salutation', () => {
  test.each<[Language, Recipient, string]>([
    ['en', { name: 'Adam Kowal' }, 'Dear Adam Kowal,'],
    ['en', { name: '' }, 'Hello,'],
    ['ko', { name: '조민재', title: '생산팀 부장', company: '한울식품' }, '한울식품 생산팀 조민재 부장님께'],
    ['ko', { name: '조민재', title: '구매팀장' }, '조민재 구매팀장님께'],
    ['ko', { name: '조민재', title: '부장님' }, '조민재 부장님께'],
    ['ko', { name: '조민재' }, '조민재 님께'],
    ['ko', { name: '조민재', title: 'Purchasing Manager' }, '조민재 님께'],
    ['ko', { name: '조민재', title: '물류를 사랑하는 사람' }, '조민재 님께'],
    ['ko', { name: 'Anna Novak', title: '부장' }, 'Anna Novak 부장님께'],
    ['zh-Hant', { name: '高以恩', title: '總經理' }, '高總經理您好：'],
    ['zh-Hant', { name: '高以恩' }, '高以恩 您好：'],
    ['zh-Hant', { name: 'Anna Novak' }, 'Anna Novak 您好：'],
  ])('%s %o', (language, recipient, expected) => {
    expect(firstLine(language, recipient)).toBe(expected);
    const { findings } = checkLetter({
      language,
      ...composeLetter(filledFacts(language, { recipient })),
      recipient,
    });
    expect(findings.filter(({ rule }) => rule === 'R11')).toEqual([]);
  });
});
