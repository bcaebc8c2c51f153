import type { Language } from '../i18n/language';
import { Failure } from '../records/failure';
import type { Sourced } from '../records/record';
import { cleanLine, cleanText } from './clean-text';
import { normaliseEmail } from './email-address';
import type { CustomerStyle, Person } from './person';
import { canonicalProfileAddress } from './profile-address';

/** What a rep can type of a person. Absent = untouched; '' or an empty list = taken away on purpose. */
export interface TypedPersonFields {
  name?: string | undefined;
  givenName?: string | undefined;
  familyName?: string | undefined;
  title?: string | undefined;
  headline?: string | undefined;
  location?: string | undefined;
  profileUrl?: string | undefined;
  companyName?: string | undefined;
  emails?: string[] | undefined;
  phones?: string[] | undefined;
  notes?: string | undefined;
  country?: string | null | undefined;
  language?: Language | null | undefined;
  style?: CustomerStyle | undefined;
}

const OPTIONAL_LINES = ['givenName', 'familyName', 'title', 'headline', 'location'] as const;

/**
 * Lays what the rep typed over a record. A value that was there already keeps its origin: confirming is not
 * typing. `companyName` is not a field of the person and is left to the caller.
 * @param now epoch ms, the origin's time.
 * @throws Failure `invalid` (`name`, `email`, `profileUrl`, `phone`) for what cannot be such a value.
 */
export function applyTyped(person: Person, typed: TypedPersonFields, now: number): Person {
  const says = <T>(value: T, known: Sourced<T> | null | undefined): Sourced<T> =>
    known && known.value === value ? known : { value, origin: { kind: 'typed', at: now } };
  const next: Person = { ...person };

  if (typed.name !== undefined) {
    const name = cleanLine(typed.name);
    if (!name) throw new Failure('invalid', 'name');
    next.name = says(name, person.name);
  }
  for (const field of OPTIONAL_LINES) {
    const text = typed[field];
    if (text === undefined) continue;
    const value = cleanLine(text);
    next[field] = value ? says(value, person[field]) : null;
  }
  if (typed.profileUrl !== undefined) {
    const url = typed.profileUrl.trim() ? canonicalProfileAddress(typed.profileUrl) : null;
    if (typed.profileUrl.trim() && !url) throw new Failure('invalid', 'profileUrl');
    next.profileUrl = url ? says(url, person.profileUrl) : null;
  }
  if (typed.emails) next.emails = typedEmails(typed.emails, person, says);
  if (typed.phones) next.phones = typedPhones(typed.phones, person, says);
  if (typed.notes !== undefined) next.notes = cleanText(typed.notes);
  if (typed.country !== undefined) next.country = typed.country ? says(typed.country, person.country) : null;
  if (typed.language !== undefined) {
    next.language = typed.language ? says(typed.language, person.language) : null;
  }
  if (typed.style !== undefined) next.style = typed.style;
  return next;
}

type Says = <T>(value: T, known: Sourced<T> | null | undefined) => Sourced<T>;

function typedEmails(texts: string[], person: Person, says: Says): Sourced<string>[] {
  const emails = texts
    .filter((text) => text.trim())
    .map((text) => {
      const email = normaliseEmail(text);
      if (!email) throw new Failure('invalid', 'email');
      return email;
    });
  return [...new Set(emails)].map((email) =>
    says(
      email,
      person.emails.find((known) => known.value === email),
    ),
  );
}

function typedPhones(texts: string[], person: Person, says: Says): Sourced<string>[] {
  const phones = texts.map((text) => cleanLine(text, 60)).filter(Boolean);
  return [...new Set(phones)].map((phone) =>
    says(
      phone,
      person.phones.find((known) => known.value === phone),
    ),
  );
}
