import type { CapturedPerson } from './capture';
import { normaliseEmail } from './email-address';
import { workDomain } from './work-domain';

/**
 * @param ownAddresses the rep's own addresses.
 * @returns whether this is the rep: never a prospect.
 */
export function isRep(captured: CapturedPerson, ownAddresses: readonly string[]): boolean {
  const own = new Set(ownAddresses.map((address) => normaliseEmail(address)));
  return captured.emails.some(({ value }) => {
    const email = normaliseEmail(value);
    return email !== null && own.has(email);
  });
}

/**
 * @returns whether the person works where the rep does: an address at the domain of one of the rep's own.
 * A shared free-mail provider makes nobody a colleague.
 */
export function isColleague(captured: CapturedPerson, ownAddresses: readonly string[]): boolean {
  const ours = new Set(ownAddresses.map(workDomain));
  return captured.emails.some(({ value }) => {
    const domain = workDomain(value);
    return domain !== null && ours.has(domain);
  });
}
