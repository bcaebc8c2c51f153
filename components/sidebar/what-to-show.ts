import type { CompanySubject, PageReading, Subject } from '../../lib/messages/views';
import type { PageKind } from '../../lib/records/record';
import { canonicalProfileAddress } from '../../lib/people/profile-address';

/** Pages whose people are the rows of a list. */
const LISTS: ReadonlySet<PageKind> = new Set<PageKind>([
  'gmail-list',
  'linkedin-people-search',
  'linkedin-connections',
  'linkedin-sales-search',
]);

export type Screen = 'company' | 'list' | 'person' | 'nobody';

/** What the rep asked for beyond what the page suggests. */
export interface Choice {
  subject: Subject | undefined;
  /** `list`: the people of a company's page; `typed`: to type a person that the page does not tell. */
  part: 'list' | 'typed' | null;
}

export function isList(reading: PageReading | undefined): boolean {
  return reading?.capture !== undefined && reading.capture !== null && LISTS.has(reading.capture.page);
}

/** @returns which screen a page and the rep's choice make. A row that left the list leads back to it. */
export function screenOf(reading: PageReading | undefined, { subject, part }: Choice): Screen {
  if (!reading) return 'nobody';
  if (part === 'typed' && subject) return 'person';
  if (isList(reading) || (reading.company && part === 'list')) {
    if (reading.subjects.length === 0) return 'nobody';
    return subject ? 'person' : 'list';
  }
  if (reading.company) return 'company';
  return subject ? 'person' : 'nobody';
}

/** A person whom the page does not tell, to be typed; of the page only its own address is certain. */
export function typedSubject(reading: PageReading): Subject {
  const address = reading.capture ? canonicalProfileAddress(reading.capture.address) : null;
  return {
    captured: {
      emails: [],
      phones: [],
      ...(address ? { profileUrl: { value: address, layer: 'address', selector: 'address' } } : {}),
    },
    known: null,
    changes: [],
    company: null,
    colleague: false,
    suppressed: false,
    reply: null,
  };
}

/** What the rep calls a company, else what its page does. */
export function companyName({ known, captured }: CompanySubject): string | undefined {
  return known?.name.value ?? captured.name?.value;
}
