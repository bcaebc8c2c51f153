import { describe, expect, it } from 'vitest';
import { isConversationAddress, mailAddress, workDomain } from '../../lib/pages/gmail/address';
import { hexOf, legacyId, messageId, threadId } from '../../lib/pages/gmail/ids';
import { namePartsByAddress } from '../../lib/pages/gmail/name-parts';

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
