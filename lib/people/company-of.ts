import type { Sourced } from '../records/record';
import { newRecord } from '../records/new-record';
import type { CapturedField, CapturedPerson } from './capture';
import { cleanLine } from './clean-text';
import type { Company } from './company';
import { canonicalCompanyAddress } from './profile-address';
import { workDomain } from './work-domain';

/** What is known of the company that a person works for, before it is looked up. */
export interface CompanyClue {
  name: Sourced<string> | null;
  linkedinUrl: Sourced<string> | null;
  domain: Sourced<string> | null;
}

type ToSourced = (field: CapturedField) => Sourced<string>;

/**
 * @param captured what the page says.
 * @param toSourced turns a captured value into one with its origin.
 * @returns null where the page tells nothing of a company.
 */
export function companyClue(captured: CapturedPerson, toSourced: ToSourced): CompanyClue | null {
  const name = clean(captured.company);
  const url = captured.companyUrl && canonicalCompanyAddress(captured.companyUrl.value);
  const link = captured.companyUrl && url ? { ...captured.companyUrl, value: url } : null;
  const domain = [captured.companyDomain, ...captured.emails].flatMap((field) => {
    const value = field && workDomain(field.value);
    return field && value ? [{ ...field, value }] : [];
  })[0];
  if (!name && !link && !domain) return null;
  return {
    name: name ? toSourced(name) : null,
    linkedinUrl: link ? toSourced(link) : null,
    domain: domain ? toSourced(domain) : null,
  };
}

/**
 * @returns the name the company would be saved under. Where no page names it, its domain does: that is
 * certainly right, while a word cut out of the domain would be a guess. null where only a link is known.
 */
export function clueName(clue: CompanyClue): Sourced<string> | null {
  return clue.name ?? clue.domain;
}

/** @returns a new company for the clue; null where the clue gives it no name. METHOD §12: a new customer. */
export function companyFromClue(clue: CompanyClue, now: number): Company | null {
  const name = clueName(clue);
  if (!name) return null;
  return {
    ...newRecord(now),
    name,
    domains: clue.domain ? [clue.domain] : [],
    linkedinUrl: clue.linkedinUrl,
    industry: null,
    size: null,
    headquarters: null,
    country: null,
    tier: 'B',
    customerClass: 'new',
    notes: '',
  };
}

/**
 * Adds what a clue knows and the company lacks; changes nothing that is there, except that a company named
 * after its domain takes its real name.
 * @returns the same object where there is nothing to add.
 */
export function enrichCompany(company: Company, clue: CompanyClue): Company {
  const domain = clue.domain;
  const more = domain && !company.domains.some((known) => known.value === domain.value);
  const name = clue.name && isNamedAfterDomain(company) ? clue.name : company.name;
  const linkedinUrl = company.linkedinUrl ?? clue.linkedinUrl;
  if (!more && name === company.name && linkedinUrl === company.linkedinUrl) return company;
  return { ...company, name, linkedinUrl, domains: more ? [...company.domains, domain] : company.domains };
}

/** @returns whether the company has no better name than its mail domain, so far. */
export function isNamedAfterDomain(company: Company): boolean {
  return company.domains.some((domain) => domain.value === company.name.value);
}

function clean(field: CapturedField | undefined): CapturedField | null {
  const value = cleanLine(field?.value ?? '');
  return field && value ? { ...field, value } : null;
}
