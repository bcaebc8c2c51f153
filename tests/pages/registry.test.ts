import { describe, expect, it } from 'vitest';
import { GMAIL_READERS } from '../../lib/pages/gmail';
import { LINKEDIN_READERS } from '../../lib/pages/linkedin';
import { READERS, readPage } from '../../lib/pages/registry';
import { OWN_CASES, casesIn, documentAt } from './page-cases';

const cases = casesIn<{ reader: string; address: string }>(OWN_CASES);

describe('the registry of readers', () => {
  it('holds the readers of both sites, each under its own name', () => {
    expect(READERS).toEqual([...GMAIL_READERS, ...LINKEDIN_READERS]);
    expect(new Set(READERS.map((reader) => reader.name)).size).toBe(READERS.length);
  });

  it.each(READERS.map((reader) => reader.name))('%s has a case of its own', (name) => {
    expect(cases.filter((one) => one.reader === name)).not.toEqual([]);
  });

  it.each(cases)('$name is read by $reader', ({ name, reader, address, html }) => {
    const page = documentAt(html(), address);
    expect(READERS.find((one) => one.matches(new URL(address), page))?.name).toBe(reader);
    expect(name.startsWith(reader)).toBe(true);
  });

  it('knows no other hosts, however alike', () => {
    const page = documentAt('<main></main>', 'https://example.test/');
    for (const address of [
      'https://mail.google.com.evil.example/mail/u/0/#inbox',
      'https://evil-linkedin.com/in/x/',
      'https://business.linkedin.com/in/x/',
    ]) {
      expect(() => readPage(page, address)).toThrow(RangeError);
    }
  });

  it.each(cases)('does not change $name by reading it', ({ address, html }) => {
    const page = documentAt(html(), address);
    const before = page.documentElement.outerHTML;
    readPage(page, address);
    expect(page.documentElement.outerHTML).toBe(before);
  });

  it('survives an address and a page that do not fit together', () => {
    for (const reader of READERS) {
      const address = reader.name.startsWith('gmail')
        ? 'https://mail.google.com/mail/u/0/#inbox'
        : 'https://www.linkedin.com/in/x/';
      const capture = reader.read(documentAt('', address), new URL(address), { now: 7 });
      expect(capture).toMatchObject({ people: [], readAt: 7, address });
      expect(capture.silence).toBeDefined();
    }
  });
});
