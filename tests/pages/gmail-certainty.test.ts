import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { isConversationAddress, mailAddress, workDomain } from '../../lib/pages/gmail/address';
import { hexOf, legacyId, messageId, threadId } from '../../lib/pages/gmail/ids';
import { namePartsByAddress } from '../../lib/pages/gmail/name-parts';
import { readSignature } from '../../lib/pages/gmail/signature';
import { phonesIn } from '../../lib/pages/gmail/signature-lines';

describe('given and family name from the address', () => {
  it('are told where both stand in the address in the same order', () => {
    expect(namePartsByAddress('Tessa Arkwright', 'tessa.arkwright@cedarmoor.example')).toEqual({
      given: 'Tessa',
      family: 'Arkwright',
    });
    expect(namePartsByAddress("Zoë O'Farr", 'zoe.ofarr@cedarmoor.example')).toEqual({
      given: 'Zoë',
      family: "O'Farr",
    });
  });

  it.each([
    ['Tessa Arkwright', 't.arkwright@cedarmoor.example', 'an initial'],
    ['Tessa Arkwright', 'arkwright.tessa@cedarmoor.example', 'the other order'],
    ['Tessa May Arkwright', 'tessa.arkwright@cedarmoor.example', 'three words'],
    ['Wang Fang', 'wang.fang@cedarmoor.example', 'a family name that comes first at home'],
    ['Nagy Anna', 'nagy.anna@cedarmoor.hu', 'a country where it comes first'],
    ['옥 다혜', '옥.다혜@cedarmoor.example', 'another script'],
    ['Cedarmoor Ltd.', 'cedarmoor.ltd@cedarmoor.example', 'a company'],
  ])('%s <%s> tells neither (%s)', (name, address) => {
    expect(namePartsByAddress(name, address)).toBeNull();
  });
});

describe('phone numbers of a signature', () => {
  it('keeps phone and mobile as written, in order', () => {
    expect(phonesIn(['T +1 (555) 010-2277 | M +1 555 010 2290'])).toEqual([
      '+1 (555) 010-2277',
      '+1 555 010 2290',
    ]);
    expect(phonesIn(['T. 051-555-0142 / M. 010-5550-0173'])).toEqual(['051-555-0142', '010-5550-0173']);
    expect(phonesIn(['电话：021-5550-0199', '手机:13555500142'])).toEqual(['021-5550-0199', '13555500142']);
    expect(phonesIn(['+49 30 5550 123'])).toEqual(['+49 30 5550 123']);
  });

  it.each([
    ['F +44 20 5555 0134'],
    ['Fax: 051-555-0191'],
    ['传真：021-5550-0198'],
    ['사업자등록번호 123-45-67890'],
    ['VAT 123-45-67890'],
    ['123-45-67890'],
    ['Est. 1994 - 2026'],
    ['48127 Busan'],
    ['https://cedarmoor.example/0123456789'],
  ])('%s is none', (line) => {
    expect(phonesIn([line])).toEqual([]);
  });
});

describe('signatures', () => {
  const body = (html: string) =>
    new JSDOM(`<div class="a3s">${html}</div>`).window.document.querySelector('div') as Element;
  const marked = (...lines: string[]) => `<div data-smartmail="gmail_signature">${lines.join('<br>')}</div>`;
  const read = (html: string) =>
    readSignature(body(html), 'Tessa Arkwright', 'tessa.arkwright@cedarmoor.example');

  it('tells a title only between name and company, and only where it reads like one', () => {
    expect(read(marked('Tessa Arkwright', 'Purchasing Manager', 'Cedarmoor'))).toMatchObject({
      title: 'Purchasing Manager',
      company: 'Cedarmoor',
    });
    expect(read(marked('Tessa Arkwright', 'Cold chain, done right', 'Cedarmoor'))).toEqual({
      company: 'Cedarmoor',
      phones: [],
    });
    expect(read(marked('Tessa Arkwright', 'Purchasing Manager', 'Second floor', 'Cedarmoor'))).toEqual({
      company: 'Cedarmoor',
      phones: [],
    });
  });

  it('tells a company only by its legal form or by the domain of the person', () => {
    expect(read(marked('Tessa Arkwright', 'Buyer', 'Something Else'))).toEqual({ phones: [] });
    expect(read(marked('Tessa Arkwright', 'Buyer', 'Something Else GmbH'))).toMatchObject({
      company: 'Something Else GmbH',
    });
  });

  it('takes no line for a company that also holds a title', () => {
    expect(read(marked('Tessa Arkwright', '구매팀 팀장주식회사 별빛'))).toEqual({ phones: [] });
    expect(read(marked('Tessa Arkwright', 'Director | Cedarmoor Ltd'))).toEqual({ phones: [] });
  });

  it('says nothing without the mark of a signature, with two of them, in a quotation or under another name', () => {
    const good = marked('Tessa Arkwright', 'Buyer', 'Cedarmoor');
    expect(read('Tessa Arkwright<br>Buyer<br>Cedarmoor')).toBeNull();
    expect(read(good + good)).toBeNull();
    expect(read(`<blockquote>${good}</blockquote>`)).toBeNull();
    expect(read(marked('Bo Lind', 'Buyer', 'Cedarmoor'))).toBeNull();
  });
});

describe('ids', () => {
  it.each(['undefined', '', '#msg-f:', '#msg-x:123456', 'null', '#msg-f:12 34'])('%j is no id', (text) => {
    expect(messageId(text)).toBeNull();
    expect(threadId(text)).toBeNull();
    expect(legacyId(text)).toBeNull();
  });

  it('a synced id and its older form are one number', () => {
    expect(hexOf('#msg-f:1840000000000000001')).toBe(1840000000000000001n.toString(16));
    expect(hexOf('#msg-a:r-2579772273266297865')).toBeNull();
    expect(threadId('#thread-f:1840000000000000001')).toBe('thread-f:1840000000000000001');
  });
});

describe('addresses', () => {
  it.each([
    ['https://mail.google.com/mail/u/0/#inbox', false],
    ['https://mail.google.com/mail/u/0/#inbox?compose=new', false],
    ['https://mail.google.com/mail/u/0/#inbox/FMfcgzQdRwLkTmVbXsPqZnHcJfGyWb', true],
    ['https://mail.google.com/mail/u/0/#inbox/154e2f6b3c9a1d07', true],
    ['https://mail.google.com/mail/u/0/#inbox/FMfcgzQdRwLkTmVbXsPqZnHcJfGyWb?compose=new', true],
    ['https://mail.google.com/mail/u/0/#label/ProspectsOfTheNorth', false],
    ['https://mail.google.com/mail/u/0/#label/x/FMfcgzQdRwLkTmVbXsPqZnHcJfGyWb', true],
    ['https://mail.google.com/mail/u/0/#search/from%3Atessa/FMfcgzQdRwLkTmVbXsPqZnHcJfGyWb', true],
    ['https://mail.google.com/mail/u/0/#inbox/p2', false],
  ])('%s open: %s', (address, open) => {
    expect(isConversationAddress(new URL(address))).toBe(open);
  });

  it('a hover card is no address', () => {
    expect(mailAddress('117')).toBeNull();
    expect(mailAddress('Tessa@Cedarmoor.Example ')).toBe('tessa@cedarmoor.example');
    expect(mailAddress('a@b@c.example')).toBeNull();
    expect(mailAddress('a@localhost')).toBeNull();
  });

  it('free mail has no company', () => {
    expect(workDomain('x@gmail.com')).toBeNull();
    expect(workDomain('x@naver.com')).toBeNull();
    expect(workDomain('x@mail.cedarmoor.example')).toBe('mail.cedarmoor.example');
  });
});
