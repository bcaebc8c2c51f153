import { Failure } from '../records/failure';
import { newRecord } from '../records/new-record';
import type { Sourced } from '../records/record';
import type { CapturedField, CapturedPerson } from './capture';
import { sourced, type ReadingSource } from './captured-value';
import { cleanLine } from './clean-text';
import { normaliseEmail } from './email-address';
import type { Person } from './person';
import { phoneDigits } from './phone-number';
import { canonicalProfileAddress } from './profile-address';
import { applyTyped, type TypedPersonFields } from './typed-fields';

/**
 * A new record of what a page says and the rep typed over it; what was typed wins.
 * @param captured null where the rep typed everything.
 * @param now epoch ms.
 * @returns a person without a company: that is another record.
 * @throws Failure `invalid` where there is neither a name nor an address to call the person by.
 */
export function personFromSubject(
  captured: CapturedPerson | null,
  source: ReadingSource | null,
  typed: TypedPersonFields,
  now: number,
): Person {
  const read = captured && source ? readFields(captured, source) : NOTHING_READ;
  const emails = typed.emails ?? read.emails.map((email) => email.value);
  const name = cleanLine(typed.name ?? '') || read.name?.value || normaliseEmail(emails[0] ?? '');
  if (!name) throw new Failure('invalid', 'name');
  const person: Person = {
    ...newRecord(now),
    ...read,
    // Nobody is nameless: whom a page gives an address only is called by it until the rep knows better.
    name: read.name ??
      read.emails.find((email) => email.value === name) ?? {
        value: name,
        origin: { kind: 'typed', at: now },
      },
    companyId: null,
    language: null,
    country: null,
    style: 'unknown',
    notes: '',
    declinedChanges: [],
  };
  return applyTyped(person, { ...typed, name }, now);
}

type ReadFields = Pick<
  Person,
  | 'givenName'
  | 'familyName'
  | 'title'
  | 'headline'
  | 'location'
  | 'profileUrl'
  | 'memberUrn'
  | 'emails'
  | 'phones'
> & { name: Sourced<string> | null };

const NOTHING_READ: ReadFields = {
  name: null,
  givenName: null,
  familyName: null,
  title: null,
  headline: null,
  location: null,
  profileUrl: null,
  memberUrn: null,
  emails: [],
  phones: [],
};

function readFields(captured: CapturedPerson, source: ReadingSource): ReadFields {
  const from = (field: CapturedField | undefined, read: (text: string) => string | null) => {
    const value = field && read(field.value);
    return field && value ? sourced({ ...field, value }, source) : null;
  };
  const all = (
    fields: CapturedField[],
    read: (text: string) => string | null,
    key: (value: string) => string,
  ) => {
    const byKey = new Map<string, Sourced<string>>();
    for (const field of fields) {
      const value = from(field, read);
      if (value && !byKey.has(key(value.value))) byKey.set(key(value.value), value);
    }
    return [...byKey.values()];
  };
  const line = (text: string) => cleanLine(text) || null;
  const phone = (text: string) => (phoneDigits(text) ? cleanLine(text, 60) : null);
  return {
    name: from(captured.name, line),
    givenName: from(captured.givenName, line),
    familyName: from(captured.familyName, line),
    title: from(captured.title, line),
    headline: from(captured.headline, line),
    location: from(captured.location, line),
    profileUrl: from(captured.profileUrl, canonicalProfileAddress),
    memberUrn: from(captured.memberUrn, line),
    emails: all(captured.emails, normaliseEmail, (value) => value),
    phones: all(captured.phones, phone, (value) => phoneDigits(value) ?? value),
  };
}
