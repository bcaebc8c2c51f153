import type { CompanyPageField } from '../../lib/people/company-page-fields';

/** Fields that a company has by another word than a person. */
const OTHERWISE = { name: 'field.company', url: 'field.profileUrl' } as const;

/** @returns the message that names a field of a company. */
export function companyFieldLabel(field: CompanyPageField) {
  return field === 'name' || field === 'url' ? OTHERWISE[field] : (`field.${field}` as const);
}
