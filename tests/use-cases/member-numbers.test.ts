import { describe, expect, it } from 'vitest';
import { matchReading } from '../../lib/use-cases/reading';
import { saveSubject } from '../../lib/use-cases/save-subject';
import { capture, captured, SOURCE } from '../people/captured';
import { context } from './context';

const TOKEN = 'AAkQ1zTnV7bXw3yRf9LmPd5sGh2uJAoE';
const PROFILE = `urn:li:fsd_profile:ACo${TOKEN}`;
const LEAD = `urn:li:fs_salesProfile:ACw${TOKEN}`;

/** Saves a person by one page, and tells whether another page's person is taken for them. */
async function isKnown(
  first: Parameters<typeof captured>[0],
  second: Parameters<typeof captured>[0],
): Promise<boolean> {
  const ctx = context();
  await saveSubject({ captured: captured({ name: 'Orla Fennick', ...first }), ...SOURCE, typed: {} }, ctx);
  const [subject] = await matchReading(capture([captured({ name: 'Orla Fennick', ...second })]), ctx);
  return subject?.known !== null;
}

describe('a person who was saved without a profile address', () => {
  it('from messages is known on their profile by the member number, and by an address that carries it', async () => {
    const profileUrl = 'https://www.linkedin.com/in/orla-fennick/';
    expect(await isKnown({ memberUrn: PROFILE }, { memberUrn: PROFILE, profileUrl })).toBe(true);
    const byToken = `https://www.linkedin.com/in/ACo${TOKEN}/`;
    expect(await isKnown({ memberUrn: PROFILE }, { profileUrl: byToken })).toBe(true);
  });

  it('from Sales Navigator is known there again', async () => {
    expect(await isKnown({ memberUrn: LEAD }, { memberUrn: LEAD })).toBe(true);
  });

  it('is not taken for somebody whose number only looks alike: nothing proves that the two kinds are one', async () => {
    expect(await isKnown({ memberUrn: LEAD }, { memberUrn: PROFILE })).toBe(false);
    expect(await isKnown({ memberUrn: PROFILE }, { memberUrn: PROFILE.toLowerCase() })).toBe(false);
  });
});
