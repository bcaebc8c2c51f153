import { describe, expect, it } from 'vitest';
import { emptyInput } from '../../lib/invitation/draft';
import { NO_FACTS, type EarlierLetter, type KnownFacts } from '../../lib/invitation/known-facts';
import { letterFactsOf } from '../../lib/invitation/letter-facts-of';
import { withOwnPhrases } from '../../lib/invitation/letter/own-phrases';
import type { LibraryItem } from '../../lib/library/library-item';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings';
import { aPerson } from '../exchange/a-contact';

const KNOWN: KnownFacts = {
  ...NO_FACTS,
  person: aPerson(),
  company: null,
  roleTag: null,
  touches: [],
  settings: DEFAULT_SETTINGS,
  ownZone: 'Europe/London',
  today: '2027-03-16',
};
const sent = (at: number): EarlierLetter => ({ kind: 'invitation', subject: 's', body: 'b', at });

describe('what a letter may say', () => {
  it('counts the letters that were not answered, and tells the last of them', () => {
    const step = (earlier: EarlierLetter[], kind: 'invitation' | 'follow_up_step' = 'follow_up_step') => {
      const facts = letterFactsOf({ ...KNOWN, earlier }, { ...emptyInput('en'), kind });
      return [facts.step, facts.lastStep];
    };
    expect(step([sent(1)], 'invitation')).toEqual([1, false]);
    expect(step([sent(1)])).toEqual([2, false]);
    expect(step([sent(1), sent(2)])).toEqual([3, true]);
  });

  it('names the zone of the recipient only where the clocks differ', () => {
    const input = { ...emptyInput('en'), slots: [{ date: '2027-03-23', time: '10:00' }] };
    const zone = (name: string | null) =>
      letterFactsOf({ ...KNOWN, calendar: { ...NO_FACTS.calendar, zone: name } }, input).zoneName;
    expect(zone('Asia/Seoul')).toBe('South Korea time');
    expect(zone('Europe/Lisbon')).toBe('');
    expect(zone(null)).toBe('');
  });

  it('signs with the own lines of the library, in the language of the letter', () => {
    const signature = {
      kind: 'signature',
      language: 'en',
      text: '{{sender_name}}\nOakmere',
    } as LibraryItem;
    const settings = { ...DEFAULT_SETTINGS, ownName: 'Nora Winfield' };
    const signed = (language: 'en' | 'ko') =>
      letterFactsOf({ ...KNOWN, settings, library: [signature] }, emptyInput(language)).signature;
    expect(signed('en')).toBe('Nora Winfield\nOakmere');
    expect(signed('ko')).toBe('');
  });

  it("offers the rep's own openings behind ours", () => {
    const outline = {
      subject: ['s'],
      parts: [{ id: 'opening', slot: 'opening' as const, ways: ['Ours.'], before: '' as const }],
    };
    const own = { kind: 'phrase', slot: 'opening', language: 'en', text: 'Mine, {{company}}.' } as const;
    const ways = (language: 'en' | 'ko') =>
      withOwnPhrases(outline, [own], language, (text) => text.replace('{{company}}', 'Brackwell')).parts[0]
        ?.ways;
    expect(ways('en')).toEqual(['Ours.', 'Mine, Brackwell.']);
    expect(ways('ko')).toEqual(['Ours.']);
  });
});
