import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../lib/i18n/language';
import { checkLetter } from '../../../lib/invitation/check-letter';
import { composeLetter } from '../../../lib/invitation/compose-letter';
import { NO_FACTS, type KnownFacts } from '../../../lib/invitation/known-facts';
import { letterFactsOf } from '../../../lib/invitation/letter-facts-of';
import { firstInput } from '../../../lib/invitation/suggest/first-input';
import { suggestFor } from '../../../lib/invitation/suggest/suggest';
import type { LibraryItem } from '../../../lib/library/library-item';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings';
import { BENEFITS } from '../../library/first-benefits';
import { personView } from '../../components/dashboard/records';

/** Monday to Friday of two weeks. */
const BUSINESS_DAYS = [15, 16, 17, 18, 19, 22, 23, 24, 25, 26].map((day) => `2027-02-${day}`);

function knownIn(language: Language, library: Partial<LibraryItem>[]): KnownFacts {
  const { person, company } = personView();
  const origin = { kind: 'typed', at: 0 } as const;
  return {
    ...NO_FACTS,
    person: { ...person, language: { value: language, origin } },
    company,
    roleTag: null,
    touches: [],
    settings: { ...DEFAULT_SETTINGS, ownName: 'Noor Ferris', ownCompany: 'Quillmark' },
    ownZone: 'Europe/Vienna',
    today: '2027-02-15',
    calendar: {
      country: null,
      businessDays: BUSINESS_DAYS,
      closedDays: [],
      zone: null,
    },
    library: library.map((change, index) => ({
      id: `0190a000-0000-7000-8000-00000000020${index}`,
      createdAt: 1,
      updatedAt: 1,
      deletedAt: null,
      kind: 'benefit',
      language,
      text: '',
      topic: '',
      benefitType: 'product',
      proof: '',
      roles: [],
      slot: null,
      companyId: null,
      ...change,
    })),
  };
}

describe.each(LANGUAGES)('a filled library alone, in %s', (language) => {
  const known = knownIn(language, [BENEFITS[language]]);

  it('gives everything that a first letter needs', () => {
    const { reason, purpose, process, benefit, slots } = firstInput(known);
    expect(reason).toEqual({ type: 'peer_case', text: BENEFITS[language].proof });
    expect([purpose, process, benefit].every((text) => text.trim() !== '')).toBe(true);
    expect(slots).toHaveLength(2);
  });

  it('lights all four lamps, and says its case once', () => {
    const { subject, body } = composeLetter(letterFactsOf(known, firstInput(known)));
    const { lamps } = checkLetter({ language, subject, body, sendDate: known.today, kind: 'invitation' });
    const dark = Object.entries(lamps).flatMap(([name, { lit }]) => (lit ? [] : [name]));
    expect(dark, body).toEqual([]);
    // Without its first letters, which may become capitals.
    const middle = BENEFITS[language].proof.slice(2, 14);
    expect(body.split(middle).length - 1, body).toBe(1);
  });
});

describe('a case that opens the letter', () => {
  const known = knownIn('en', [BENEFITS.en]);
  const { proof } = BENEFITS.en;

  it('does not come along again with its benefit', () => {
    expect(firstInput(known).proof).toBe('');
    const input = { ...firstInput(known), benefit: '', proof: '' };
    expect(suggestFor(known, input).benefit[0]?.change.proof).toBe('');
  });

  it('leaves the benefit when it is chosen afterwards', () => {
    const input = { ...firstInput(known), reason: { type: null, text: '' }, proof };
    expect(suggestFor(known, input).reason[0]?.change.proof).toBe('');
  });

  it('of one benefit leaves the proof of another where it is', () => {
    const other = 'a dairy halved its waiting time';
    const two = knownIn('en', [
      BENEFITS.en,
      { topic: 'waiting times', text: 'trucks leave on time', proof: other },
    ]);
    const input = { ...firstInput(two), topic: 'waiting times', benefit: '' };
    expect(input.reason.text).toBe(proof);
    expect(suggestFor(two, input).benefit[0]?.change.proof).toBe(other);
  });
});

it('a library without a case gives no reason, so that no letter is begun', () => {
  const { reason, purpose } = firstInput(knownIn('en', [{ ...BENEFITS.en, proof: '' }]));
  expect([reason.type, purpose]).toEqual([null, '']);
});
