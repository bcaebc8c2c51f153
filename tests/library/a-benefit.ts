import type { LibraryContent } from '../../lib/library/library-content';
import type { LibraryItem } from '../../lib/library/library-item';
import { newRecord } from '../../lib/records/new-record';

/** What a rep enters for a benefit. */
export function aBenefit(over: Partial<LibraryContent> = {}): LibraryContent {
  return {
    kind: 'benefit',
    language: 'en',
    text: 'You know at the end of the shift which pallets are missing a label.',
    topic: 'lot search',
    benefitType: 'product',
    proof: '',
    roles: ['user'],
    slot: null,
    companyId: null,
    ...over,
  };
}

/** The same as it is kept. */
export function anItem(over: Partial<LibraryItem> = {}): LibraryItem {
  return { ...newRecord(1_778_551_200_000), ...aBenefit(), ...over };
}
