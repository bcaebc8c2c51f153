import { matchPerson, type Identities } from '../people/identities';
import type { RecordId } from '../records/record';
import type { DoorstepDatabase, StoredPerson } from './database';

/**
 * @returns the living person that has one of these identities, the strongest first; undefined where nobody has.
 */
export async function findPerson(
  db: DoorstepDatabase,
  identities: Identities,
): Promise<StoredPerson | undefined> {
  const [byProfile, byEmail] = await Promise.all([
    identities.profiles.length ? db.people.where('keys.profiles').anyOf(identities.profiles).toArray() : [],
    identities.emails.length ? db.people.where('keys.emails').anyOf(identities.emails).toArray() : [],
  ]);
  return matchPerson(identities, [...byProfile, ...byEmail]) ?? undefined;
}

/** @returns whether a living person other than this one has one of the identities. */
export async function isTaken(db: DoorstepDatabase, identities: Identities, by: RecordId): Promise<boolean> {
  const [profiles, emails] = await Promise.all([
    db.people.where('keys.profiles').anyOf(identities.profiles).primaryKeys(),
    db.people.where('keys.emails').anyOf(identities.emails).primaryKeys(),
  ]);
  return [...profiles, ...emails].some((id) => id !== by);
}
