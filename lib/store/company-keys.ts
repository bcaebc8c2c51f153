import type { Company } from '../people/company';
import { companyNameKey } from '../people/company-name';

/** What a living company is matched by. Absent on a tombstone. */
export interface CompanyKeys {
  name: string;
  domains: string[];
  /** Canonical company address on LinkedIn. */
  linkedin?: string;
  sample?: 1;
}

/** @returns the keys of a living company. */
export function companyKeys(company: Company): CompanyKeys {
  return {
    name: companyNameKey(company.name.value),
    domains: company.domains.map((domain) => domain.value.toLowerCase()),
    ...(company.linkedinUrl ? { linkedin: company.linkedinUrl.value } : {}),
    ...(company.sample ? { sample: 1 as const } : {}),
  };
}
