import { describe, expect, test } from 'vitest';
import { suggestLetterLanguage } from '../../lib/invitation/suggest-letter-language';

describe('the language suggested for a letter', () => {
  test.each([
    [{ name: 'Adam Kowal' }, 'en'],
    [{ name: 'Minjae Cho', country: 'KR' }, 'en'],
    [{ name: '조민재' }, 'ko'],
    [{ name: '조민재 (Minjae Cho)', country: 'US' }, 'ko'],
    [{ name: '钟明远' }, 'zh-Hans'],
    [{ name: '高以恩', country: 'TW' }, 'zh-Hant'],
    [{ name: '陳以樂', country: 'hk' }, 'zh-Hant'],
    [{ name: '趙敏宰', country: 'KR' }, 'ko'],
    [{ name: '田中真由', country: 'JP' }, 'en'],
    [{ name: '田中まゆ' }, 'en'],
    [{ name: '조민재', language: 'en' as const }, 'en'],
    [{ name: '钟明远', language: null, country: null }, 'zh-Hans'],
    [{ name: '' }, 'en'],
  ])('%o → %s', (person, expected) => {
    expect(suggestLetterLanguage(person)).toBe(expected);
  });
});
