import type { LauncherState } from '../messages/views';
import { canonicalProfileAddress, isMemberToken, profileSlug } from '../people/profile-address';
import { findPerson } from '../store/find-person';
import type { UseCaseContext } from './context';

/**
 * What the launcher says before anything is read: only the address is looked at, which names a LinkedIn
 * profile; who writes in a mail it does not name.
 * @returns `due` counts everybody who is due today or late.
 */
export async function launcherStateFor(
  address: string,
  { db, today }: UseCaseContext,
): Promise<Pick<LauncherState, 'state' | 'due'>> {
  const date = today();
  const due = await db.people.where('keys.due').belowOrEqual(date).count();
  const slug = profileSlug(address);
  const profile = canonicalProfileAddress(address);
  if (!slug || !profile) return { state: 'none', due };
  const profiles = isMemberToken(slug) ? [profile, `urn:li:fsd_profile:${slug}`] : [profile];
  const person = await findPerson(db, { profiles, emails: [] });
  if (!person) return { state: 'new', due };
  const next = person.keys?.due;
  return { state: next && next <= date ? 'due' : 'known', due };
}
