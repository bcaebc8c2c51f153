import { identitiesOfPerson, type Identities } from '../people/identities';
import type { Person } from '../people/person';
import type { DoorstepDatabase } from '../store/database';

/**
 * What an opt-out is remembered by after the person is forgotten (CADENCE §5): hashes of their addresses,
 * never the addresses. Not to be awaited inside a write: a digest lets the transaction end.
 * @returns SHA-256 in hex, of each e-mail address and LinkedIn identity.
 */
export async function suppressionHashes(
  person: Pick<Person, 'emails' | 'profileUrl' | 'memberUrn'>,
): Promise<string[]> {
  return hashesOf(identitiesOfPerson(person));
}

/** @returns whether somebody with one of these identities, on record or not, asked not to be contacted. */
export async function hasOptedOut(db: DoorstepDatabase, identities: Identities): Promise<boolean> {
  const hashes = await hashesOf(identities);
  const found = await db.suppressions.where('hash').anyOf(hashes).toArray();
  return found.some((suppression) => suppression.deletedAt === null);
}

async function hashesOf({ emails, profiles }: Identities): Promise<string[]> {
  return Promise.all([...emails, ...profiles].map(sha256));
}

/** @returns whether the person asked not to be contacted. */
export async function isSuppressed(
  db: DoorstepDatabase,
  person: Pick<Person, 'emails' | 'profileUrl' | 'memberUrn'>,
): Promise<boolean> {
  return hasOptedOut(db, identitiesOfPerson(person));
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
