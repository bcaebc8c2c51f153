import { companyNameKey } from '../people/company-name';
import { companyFromClue, enrichCompany, isNamedAfterDomain, type CompanyClue } from '../people/company-of';
import type { RecordId, Sourced } from '../records/record';
import { withoutKeys } from '../store/database';
import { findCompany } from '../store/find-company';
import type { Writer } from '../store/write';

/**
 * The company a clue means, added to the records where it is new, and told what the clue knows better.
 * @returns its id; null where the clue gives no company a name.
 */
export async function linkCompany(w: Writer, clue: CompanyClue): Promise<RecordId | null> {
  const found = await findCompany(w.db, clue);
  const company = found ? enrichCompany(withoutKeys(found), clue) : companyFromClue(clue, w.now);
  if (!company) return null;
  await w.put('companies', company);
  return company.id;
}

/**
 * The company a rep or a page calls by this name. A person's company that has no better name than its mail
 * domain takes it; any other stays, and the person moves to the one of that name.
 * @param from the person's company so far.
 * @param domain the person's work domain: a new company gets it unless another one has it.
 */
export async function linkCompanyNamed(
  w: Writer,
  name: Sourced<string>,
  from: RecordId | null,
  domain: Sourced<string> | null,
): Promise<RecordId | null> {
  const byName: CompanyClue = { name, linkedinUrl: null, domain: null };
  const namesake = await findCompany(w.db, byName);
  if (namesake) return namesake.id;
  const byDomain = domain ? await findCompany(w.db, { name: null, linkedinUrl: null, domain }) : undefined;
  const current = (from ? await w.get('companies', from) : undefined) ?? (byDomain && withoutKeys(byDomain));
  if (current && isNamedAfterDomain(current)) {
    await w.put('companies', { ...current, name });
    return current.id;
  }
  return linkCompany(w, byDomain ? byName : { ...byName, domain });
}

/** @returns whether both names mean one company. */
export function isSameCompanyName(a: string, b: string): boolean {
  return companyNameKey(a) === companyNameKey(b);
}
