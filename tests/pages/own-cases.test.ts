import { describe, expect, it } from 'vitest';
import { asCase, type OwnCase } from '../../scripts/pages/own-case';
import { OWN_CASES, casesIn, readHtml } from './page-cases';

describe('our own page cases', () => {
  for (const { name, html, address, about, ownAddresses = [], expect: expected } of casesIn<OwnCase>(
    OWN_CASES,
  )) {
    it(`${name}: ${about}`, () => {
      const capture = readHtml(html(), address, { ownAddresses });
      expect(asCase(capture, expected)).toEqual(expected);
      expect(capture.address).toBe(address);
    });
  }
});
