import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canonicalCompanyAddress,
  canonicalProfileAddress,
  isMemberToken,
  profileSlug,
} from '../../lib/people/profile-address';

const TOKEN = 'ACoAAB1qRs_t-uVwXyZ0123456789abcdefghij';

describe('canonical profile addresses', () => {
  it.each([
    ['https://www.linkedin.com/in/livia-sarto/'],
    ['http://linkedin.com/in/livia-sarto'],
    ['linkedin.com/in/Livia-Sarto'],
    ['//www.linkedin.com/in/livia-sarto'],
    ['  www.linkedin.com/in/livia-sarto  '],
    ['https://br.linkedin.com/in/livia-sarto?originalSubdomain=br'],
    ['https://m.linkedin.com/in/livia-sarto'],
    ['https://touch.linkedin.com/mwlite/in/livia-sarto'],
    ['https://www.linkedin.com/mwlite/profile/in/livia-sarto'],
    ['https://www.linkedin.com/in/livia-sarto/de'],
    ['https://www.linkedin.com/in/livia-sarto/overlay/contact-info/'],
    ['https://www.linkedin.com/in/livia-sarto/details/experience/?profileUrn=x'],
    ['https://www.linkedin.com/in/livia-sarto/recent-activity/all/'],
    ['https://www.linkedin.com/in/livia-sarto?miniProfileUrn=urn%3Ali&lipi=y#top'],
  ])('%s is one person', (address) => {
    expect(canonicalProfileAddress(address)).toBe('https://www.linkedin.com/in/livia-sarto/');
  });

  it('decodes a percent-encoded slug, once', () => {
    expect(profileSlug('https://www.linkedin.com/in/%EC%98%A5%EB%8B%A4%ED%98%9C-1')).toBe('옥다혜-1');
    expect(profileSlug('https://www.linkedin.com/in/a%252Fb')).toBeNull();
    expect(profileSlug('https://www.linkedin.com/in/a%2Fb')).toBeNull();
    expect(profileSlug('https://www.linkedin.com/in/%E0%A4%A')).toBeNull();
  });

  it('keeps the capitals of a member token, which tell members apart', () => {
    expect(canonicalProfileAddress(`https://www.linkedin.com/in/${TOKEN}`)).toBe(
      `https://www.linkedin.com/in/${TOKEN}/`,
    );
    expect(isMemberToken(TOKEN)).toBe(true);
    expect(isMemberToken(TOKEN.toLowerCase())).toBe(false);
  });

  it.each([
    ['https://www.linkedin.com/in/me/'],
    ['https://www.linkedin.com/in/'],
    ['https://www.linkedin.com/in/../'],
    ['https://www.linkedin.com/company/cedarmoor/'],
    ['https://www.linkedin.com/pub/livia-sarto/1/234/567'],
    ['https://lnkd.in/abcdef'],
    ['https://evil-linkedin.com/in/livia-sarto'],
    ['https://www.linkedin.com.evil.example/in/livia-sarto'],
    ['https://www.linkedin.com@evil.example/in/livia-sarto'],
    ['https://user:pass@www.linkedin.com/in/livia-sarto'],
    ['https://www.linkedin.com:8443/in/livia-sarto'],
    ['https://business.linkedin.com/in/livia-sarto'],
    ['javascript:alert(1)//www.linkedin.com/in/x'],
    ['https://www.linkedin.com/in/a%20b'],
    ['https://www.linkedin.com/in/a%E2%80%AEb'],
    ['livia@linkedin.com'],
    [''],
  ])('%s is nobody', (address) => {
    expect(canonicalProfileAddress(address)).toBeNull();
  });

  it('is the same however often it is applied', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        const once = canonicalProfileAddress(`https://www.linkedin.com/in/${encodeURIComponent(text)}`);
        return once === null || canonicalProfileAddress(once) === once;
      }),
      { numRuns: 500 },
    );
  });

  it('leads nowhere but to a profile on www.linkedin.com, whatever it is given', () => {
    const text = fc.oneof(
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(text, text, (host, path) => {
        for (const raw of [host, `https://www.linkedin.com/in/${path}`, `${host}/in/${path}`]) {
          const address = canonicalProfileAddress(raw);
          if (address === null) continue;
          const url = new URL(address);
          expect(url.origin).toBe('https://www.linkedin.com');
          expect(url.pathname.split('/').filter(Boolean)).toHaveLength(2);
          expect(url.search + url.hash).toBe('');
        }
      }),
      { numRuns: 200 },
    );
  });

  it('does not care for host, locale, overlay or query', () => {
    const slug = fc.stringMatching(/^[a-z0-9][a-z0-9-]{2,30}$/).filter((one) => one !== 'me');
    const host = fc.constantFrom('www.', '', 'm.', 'touch.', 'de.', 'kr.');
    const tail = fc.constantFrom(
      '',
      '/',
      '/de',
      '/overlay/contact-info/',
      '/details/skills/',
      '?trk=x',
      '/?lipi=y#z',
    );
    fc.assert(
      fc.property(slug, host, tail, (one, prefix, rest) => {
        expect(profileSlug(`https://${prefix}linkedin.com/in/${one.toUpperCase()}${rest}`)).toBe(one);
      }),
    );
  });
});

describe('canonical company addresses', () => {
  it.each([
    ['https://www.linkedin.com/company/Cedarmoor/about/', 'https://www.linkedin.com/company/cedarmoor/'],
    ['https://pt.linkedin.com/company/4411?trk=x', 'https://www.linkedin.com/company/4411/'],
    ['https://www.linkedin.com/school/hollin/', null],
    ['https://www.linkedin.com/in/cedarmoor/', null],
    ['https://www.linkedin.com/search/results/all/?keywords=cedarmoor', null],
  ])('%s → %s', (raw, canonical) => {
    expect(canonicalCompanyAddress(raw)).toBe(canonical);
  });
});
