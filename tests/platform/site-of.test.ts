import { describe, expect, it } from 'vitest';
import { siteOf } from '../../lib/platform/tabs';

describe('the site an address belongs to', () => {
  it.each([
    ['https://mail.google.com/mail/u/1/#inbox', 'gmail'],
    ['https://www.linkedin.com/feed/', 'linkedin'],
    ['https://br.linkedin.com/in/x', 'linkedin'],
    ['https://business.linkedin.com/', null],
    ['http://www.linkedin.com/feed/', null],
    ['https://www.linkedin.com.evil.example/', null],
    ['https://user@evil.example/www.linkedin.com', null],
    ['https://docs.google.com/', null],
    ['not an address', null],
    [undefined, null],
  ])('%s → %s', (address, site) => {
    expect(siteOf(address)).toBe(site);
  });
});
