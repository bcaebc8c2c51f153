import { describe, expect, it } from 'vitest';
import type { CapturedPerson, Capture } from '../../lib/people/capture';
import { OWN_CASES, casesIn, readHtml } from './page-cases';

interface Case {
  address: string;
  about: string;
  ownAddresses?: string[];
  expect: {
    people: Record<string, unknown>[];
    silence?: Capture['silence'];
    unread: Capture['unread'];
    viewer?: Capture['viewer'];
    conversation?: Capture['conversation'];
    compose?: Capture['compose'];
  };
}

/** A captured person as a case writes it: values without their proof. */
function values(person: CapturedPerson): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(person).map(([field, told]) => [
      field,
      Array.isArray(told) ? told.map((one) => one.value) : (told as { value: string }).value,
    ]),
  );
}

describe('our own page cases', () => {
  for (const { name, html, address, about, ownAddresses = [], expect: expected } of casesIn<Case>(
    OWN_CASES,
  )) {
    it(`${name}: ${about}`, () => {
      const capture = readHtml(html(), address, { ownAddresses });
      expect(capture.people.map(values)).toEqual(expected.people);
      expect(capture.silence).toBe(expected.silence);
      expect(capture.unread).toEqual(expected.unread);
      expect(capture.address).toBe(address);
      // A case that is not about the rep or the messages leaves them out.
      expect(capture.viewer).toEqual(expected.viewer ?? capture.viewer);
      expect(capture.conversation).toEqual(expected.conversation ?? capture.conversation);
      expect(capture.compose).toEqual(expected.compose ?? capture.compose);
    });
  }
});
