import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine, cleanText, LONGEST_LINE } from '../../lib/people/clean-text';
import { companyNameKey } from '../../lib/people/company-name';
import { normaliseEmail } from '../../lib/people/email-address';
import { foldText } from '../../lib/people/fold';
import { phoneDigits } from '../../lib/people/phone-number';
import { isFreeMail, workDomain } from '../../lib/people/work-domain';

const anyText = fc.string({ unit: 'binary', maxLength: 60 });

describe('a line from a page', () => {
  it('loses what reorders or hides text, and keeps what names need', () => {
    expect(cleanLine('Dana \u202eroflacO\u202c Okafor')).toBe('Dana roflacO Okafor');
    expect(cleanLine('  Da\u200bna\n\tOkafor\u0000 ')).toBe('Dana Okafor');
    expect(cleanLine('نیک\u200cنام')).toBe('نیک\u200cنام');
    expect(cleanLine('👩\u200d🔧 Ines')).toBe('👩\u200d🔧 Ines');
    expect(cleanLine('half \ud83d pair')).toBe('half pair');
    expect(cleanLine('<b>Bo</b>')).toBe('<b>Bo</b>');
  });

  it('of a megabyte keeps a line, at once', () => {
    const started = performance.now();
    expect(cleanLine('名'.repeat(1_000_000))).toHaveLength(LONGEST_LINE);
    expect(performance.now() - started).toBeLessThan(200);
  });

  it('is never cut through a character, never grows, and is clean when cleaned again', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 20 }), (text, longest) => {
        const line = cleanLine(text, longest);
        expect(Array.from(line).length).toBeLessThanOrEqual(longest);
        expect(line.isWellFormed()).toBe(true);
        expect(cleanLine(line, longest)).toBe(line);
        expect(line).not.toMatch(/[\n\t\u202e\u2066]/u);
      }),
    );
  });

  it('as a note keeps its line breaks', () => {
    expect(cleanText('first\r\nsecond\u202e\n\tthird')).toBe('first\nsecond\n\tthird');
  });
});

describe('an e-mail address', () => {
  it.each([
    ['mailto:Dana.Okafor@Northquay.Example', 'dana.okafor@northquay.example'],
    [' <dana@northquay.example> ', 'dana@northquay.example'],
    ['ｄａｎａ@northquay.example', 'dana@northquay.example'],
    ['하늘@별빛푸드.example', '하늘@별빛푸드.example'],
    ["o'neill+trade@northquay.example", "o'neill+trade@northquay.example"],
  ])('%s is %s', (text, address) => expect(normaliseEmail(text)).toBe(address));

  it.each([
    '',
    'dana',
    '@northquay.example',
    'dana@northquay',
    'a b@c.example',
    'dana@-x.example',
    'a..b@c.example',
  ])('%j is none', (text) => expect(normaliseEmail(text)).toBeNull());

  it('is the same when normalised again', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (email) => {
        const once = normaliseEmail(email);
        expect(normaliseEmail(once ?? email)).toBe(once);
      }),
    );
  });
});

describe('a work domain', () => {
  it('is what a company registered', () => {
    expect(workDomain('dana@sales.northquay.co.kr')).toBe('northquay.co.kr');
    expect(workDomain('yizhou@mail.qinglan.com.cn')).toBe('qinglan.com.cn');
    expect(workDomain('noor@quillmark.example')).toBe('quillmark.example');
  });

  it.each([
    'gmail.com',
    'naver.com',
    'hanmail.net',
    'qq.com',
    'vip.163.com',
    'hinet.net',
    'msa.hinet.net',
    'empal.com',
  ])('is not %s, where anybody can have an address', (host) => {
    expect(isFreeMail(host)).toBe(true);
    expect(workDomain(`somebody@${host}`)).toBeNull();
  });

  it('is not an IP address or a bare host', () => {
    expect(workDomain('dana@localhost')).toBeNull();
    expect(workDomain('192.0.2.1')).toBeNull();
  });
});

describe('one spelling', () => {
  it('of a name folds case, width and accents, and leaves Hangul whole', () => {
    expect(foldText('  ＺＯË   Müller ')).toBe('zoe muller');
    expect(foldText('김하늘')).toBe('김하늘');
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });

  it.each([
    ['Northquay Foods, Inc.', 'NORTHQUAY FOODS'],
    ['(주)별빛푸드', '별빛푸드 주식회사'],
    ['㈜별빛푸드', '별빛푸드'],
    ['青岚食品有限公司', '青岚食品'],
    ['Søster & Co. KG', 'Søster'],
  ])('of a company makes %s and %s one', (a, b) => expect(companyNameKey(a)).toBe(companyNameKey(b)));

  it('of a company keeps different names apart, and names that look like legal forms', () => {
    expect(companyNameKey('Northquay Foods')).not.toBe(companyNameKey('Northquay Feeds'));
    expect(companyNameKey('Group SE')).not.toBe('');
    expect(companyNameKey('주식회사')).not.toBe('');
  });

  it('of a phone number is its digits', () => {
    expect(phoneDigits('+82 (0)10-1234-5678')).toBe(phoneDigits('+82 010 1234 5678'));
    expect(phoneDigits('call me')).toBeNull();
  });
});
