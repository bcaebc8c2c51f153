import type { CapturedPerson } from './capture';
import { normaliseEmail } from './email-address';
import type { Person } from './person';
import { canonicalProfileAddress, isMemberToken, profileSlug } from './profile-address';

/** What tells that two records are one person. The strongest first. */
export interface Identities {
  /** Member urns and canonical profile addresses, as the store's index holds them. */
  profiles: string[];
  /** Lower case. */
  emails: string[];
}

/** @returns the identities that a page gives; empty lists where it gives none. */
export function identitiesOf(captured: CapturedPerson): Identities {
  return {
    profiles: profiles(captured.memberUrn?.value, captured.profileUrl?.value),
    emails: captured.emails.flatMap(({ value }) => normaliseEmail(value) ?? []),
  };
}

/** @returns the identities of a record, in the same spelling. */
export function identitiesOfPerson(person: Pick<Person, 'emails' | 'profileUrl' | 'memberUrn'>): Identities {
  return {
    profiles: profiles(person.memberUrn?.value, person.profileUrl?.value),
    emails: person.emails.map((email) => email.value.toLowerCase()),
  };
}

/** A profile address may carry the member token instead of a slug: then it is a urn as well. */
function profiles(urn: string | undefined, address: string | undefined): string[] {
  const slug = address && profileSlug(address);
  const found = new Set<string>();
  if (urn) found.add(urn);
  if (slug && isMemberToken(slug)) found.add(`urn:li:fsd_profile:${slug}`);
  const canonical = address && canonicalProfileAddress(address);
  if (canonical) found.add(canonical);
  return [...found];
}

/**
 * Which of several candidates a page's person is: a member urn is nobody else's, a profile address seldom, an
 * e-mail address may be shared, so they are asked in this order.
 * @param candidates living people with at least one identity in common.
 * @returns null where none has one in common.
 */
export function matchPerson<P extends Pick<Person, 'emails' | 'profileUrl' | 'memberUrn'>>(
  wanted: Identities,
  candidates: readonly P[],
): P | null {
  const strongestFirst = [
    ...wanted.profiles.map((profile) => (has: Identities) => has.profiles.includes(profile)),
    ...wanted.emails.map((email) => (has: Identities) => has.emails.includes(email)),
  ];
  for (const fits of strongestFirst) {
    const found = candidates.find((candidate) => fits(identitiesOfPerson(candidate)));
    if (found) return found;
  }
  return null;
}
