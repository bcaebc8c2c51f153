import type { Person } from '../../people/person';

/**
 * Given and family name, only where both are on record: a full name is never cut at a guess,
 * since order and number of parts differ between languages.
 * @returns null where the split is not known.
 */
export function knownNameParts(person: Person): { given: string; family: string } | null {
  const given = person.givenName?.value ?? '';
  const family = person.familyName?.value ?? '';
  return given !== '' && family !== '' ? { given, family } : null;
}

/** For programs without a field for the full name: it stands whole in the first-name field. */
export function firstNameOrWhole(person: Person): string {
  return knownNameParts(person)?.given ?? person.name.value;
}

/** The family name where it is known for certain, else ''. */
export function lastNameOrNone(person: Person): string {
  return knownNameParts(person)?.family ?? '';
}
