import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneLine, unescapeText } from '../../lib/pages/text';
import { readHtml } from './page-cases';

const ADDRESS = 'https://www.linkedin.com/in/ulfdahl/';
const card = (name: string) =>
  `<title>${name} | LinkedIn</title><div role="toolbar"><p class="_b7">${name}</p><p class="_c2">Buyer</p></div><main><section data-member-id="5"><h1>${name}</h1>
   <div class="text-body-medium break-words">Buyer</div>
   <div><span>Malmö</span><span><a href="/in/ulfdahl/overlay/contact-info/">x</a></span></div></section></main>`;

describe('hostile page text', () => {
  it('a name of a megabyte is no name, and costs no time', () => {
    const started = performance.now();
    const capture = readHtml(card('N'.repeat(1_000_000)), ADDRESS);
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(capture.people[0]?.name).toBeUndefined();
    // What is told apart by the name falls silent with it; address and number stand by themselves.
    expect(capture.people[0]?.headline).toBeUndefined();
    expect(capture.people[0]?.profileUrl?.value).toBe(ADDRESS);
    expect(capture.people[0]?.memberId?.value).toBe('urn:li:member:5');
    expect(capture.unread).toContainEqual({ part: 'name', reason: 'missing' });
  });

  it('markup in a name stays text', () => {
    const capture = readHtml(card('&lt;script&gt;alert(1)&lt;/script&gt;'), ADDRESS);
    expect(capture.people[0]?.name?.value).toBe('<script>alert(1)</script>');
    expect(capture.people[0]?.headline?.value).toBe('Buyer');
  });

  it('bidirectional overrides and zero-width characters are taken out', () => {
    expect(oneLine('\u202Eadnaf\u202C Okafor\u200B\uFEFF')).toBe('adnaf Okafor');
    expect(oneLine('\u2066\u2069\u200E')).toBeUndefined();
  });

  it('emoji that are joined with zero-width joiners stay whole', () => {
    expect(oneLine('Wren 👩‍🔧')).toBe('Wren 👩‍🔧');
  });

  it('whatever comes in, one short visible line comes out, and it stays what it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 700 }), (text) => {
        const line = oneLine(text);
        if (line === undefined) return;
        expect(line).toBe(line.trim());
        expect(line.length).toBeLessThanOrEqual(500);
        expect(line).not.toMatch(/[\n\r\t\u202E\u0000]/);
        expect(oneLine(line)).toBe(line);
      }),
    );
  });

  it('undoes the escaping of LinkedIn once, not twice', () => {
    expect(unescapeText('D&#39;Orvane &amp;lt;b&gt;')).toBe("D'Orvane &lt;b>");
  });
});
