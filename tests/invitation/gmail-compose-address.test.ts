import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gmailComposeAddress, MAX_ADDRESS_LENGTH } from '../../lib/invitation/gmail-compose-address';

describe('the address of the compose window', () => {
  test('brings recipient, subject and body back unchanged, whatever they hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (subject, body) => {
        const { address } = gmailComposeAddress({ to: 'ann+x@oakmere.example', subject, body });
        const url = new URL(address);
        expect(url.origin + url.pathname).toBe('https://mail.google.com/mail/u/0/');
        expect([...url.searchParams.keys()]).toEqual(['view', 'fs', 'tf', 'to', 'su', 'body']);
        expect(url.searchParams.get('to')).toBe('ann+x@oakmere.example');
        expect(url.searchParams.get('su')).toBe(subject);
        expect(url.searchParams.get('body')).toBe(body);
      }),
    );
  });

  test('goes to the account that was asked for', () => {
    const { address } = gmailComposeAddress({ to: '', subject: '', body: '', accountIndex: 2 });
    expect(address).toContain('/mail/u/2/?');
  });

  test('says when a letter is too long for an address', () => {
    const short = gmailComposeAddress({ to: '', subject: '', body: '' });
    const room = MAX_ADDRESS_LENGTH - short.address.length;
    expect(gmailComposeAddress({ to: '', subject: '', body: 'a'.repeat(room) }).tooLong).toBe(false);
    expect(gmailComposeAddress({ to: '', subject: '', body: 'a'.repeat(room + 1) }).tooLong).toBe(true);
    expect(gmailComposeAddress({ to: '', subject: '', body: '가'.repeat(Math.ceil(room / 9)) }).tooLong).toBe(
      true,
    );
  });

  test('half a surrogate pair does not break it', () => {
    expect(gmailComposeAddress({ to: '', subject: 'a\ud83d', body: '' }).address).toContain('su=a%EF%BF%BD');
  });
});
