import * as fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readSignature } from '../../lib/pages/gmail/signature/signature';
import { BILINGUAL } from './signatures/bilingual';
import { SIMPLIFIED, TRADITIONAL } from './signatures/chinese';
import { ENGLISH } from './signatures/english';
import { KOREAN } from './signatures/korean';
import type { SignatureSample } from './signatures/mail-programs';
import { TRAPS } from './signatures/traps';

const GROUPS = { ENGLISH, KOREAN, SIMPLIFIED, TRADITIONAL, BILINGUAL, TRAPS };

function read({ name, email, body }: SignatureSample) {
  const { document } = new JSDOM(`<div class="a3s aiL">${body}</div>`).window;
  return readSignature(document.querySelector('.a3s') as Element, name, email);
}

describe.each(Object.entries(GROUPS))('signatures: %s', (_, samples) => {
  it.each(samples)('$about', (one) => {
    const found = read(one);
    const expected = one.expect && { phones: [], links: [], ...one.expect };
    expect(found).toEqual(expected);
  });
});

/** What somebody does to the lines of a signature: by their places, doubled, left out, in another order. */
const places = (count: number) => fc.array(fc.nat(count - 1), { minLength: 1, maxLength: count * 2 });

describe('a signature that was cut, doubled or shuffled', () => {
  const { document } = new JSDOM('<div class="a3s aiL"></div>').window;
  const body = document.querySelector('.a3s') as Element;
  const whole = [ENGLISH, KOREAN, SIMPLIFIED, TRADITIONAL, BILINGUAL]
    .flat()
    .filter(({ expect: told }) => told);

  it.each(whole)(
    '$about: tells no other title or company',
    ({ name, email, lines = [], letter = [], program, also = [], expect: told }) => {
      fc.assert(
        fc.property(places(lines.length), fc.boolean(), (order, quoted) => {
          const html =
            program?.(
              letter,
              order.map((i) => lines[i] ?? ''),
            ) ?? '';
          body.innerHTML = quoted ? `<blockquote>${html}</blockquote>` : html;
          const found = readSignature(body, name, email);
          const wrong = (['title', 'company'] as const).filter(
            (part) => found?.[part] !== undefined && ![told?.[part], ...also].includes(found[part]),
          );
          expect(wrong).toEqual([]);
          expect(quoted && found).toBeFalsy();
        }),
        { numRuns: 30, seed: 5 },
      );
    },
  );
});
