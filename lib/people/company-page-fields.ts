import type { EvidenceLayer, Sourced } from '../records/record';
import type { Company } from './company';

/** What a company's page tells that its record keeps, in the order it is shown. The tagline is only shown. */
export const COMPANY_PAGE_FIELDS = ['name', 'industry', 'size', 'headquarters', 'domain', 'url'] as const;
export type CompanyPageField = (typeof COMPANY_PAGE_FIELDS)[number];

/** A value on a company's page that its record lacks or has otherwise: offered, never applied by itself. */
export interface CompanyChange {
  field: CompanyPageField;
  /** '' where the record has none. */
  from: string;
  to: string;
  /** The page's proof, kept as the value's origin when accepted. */
  captured: { layer: EvidenceLayer; selector: string };
}

/** What the record has of a field of the page; a company may have several domains. */
export function recorded(company: Company, field: CompanyPageField): Sourced<string>[] {
  if (field === 'domain') return company.domains;
  const value = field === 'url' ? company.linkedinUrl : company[field];
  return value ? [value] : [];
}
