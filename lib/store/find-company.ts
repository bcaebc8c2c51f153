import { companyNameKey } from '../people/company-name';
import type { CompanyClue } from '../people/company-of';
import type { DoorstepDatabase, StoredCompany } from './database';

/**
 * @returns the living company that a clue means: by its mail domain, then its address on LinkedIn, then its
 * name. Two companies of one name stay apart when their domains say that they are two.
 */
export async function findCompany(
  db: DoorstepDatabase,
  clue: CompanyClue,
): Promise<StoredCompany | undefined> {
  const { domain, linkedinUrl, name } = clue;
  if (domain) {
    const found = await db.companies.where('keys.domains').equals(domain.value).first();
    if (found) return found;
  }
  if (linkedinUrl) {
    const found = await db.companies.where('keys.linkedin').equals(linkedinUrl.value).first();
    if (found) return found;
  }
  const key = name && companyNameKey(name.value);
  if (!key) return undefined;
  const namesakes = await db.companies.where('keys.name').equals(key).toArray();
  return namesakes.find((company) => !domain || company.domains.length === 0);
}
