import type { Sourced } from '../records/record';
import type { CapturedCompany, CapturedField } from './capture';
import { sourced, type ReadingSource } from './captured-value';
import { cleanLine } from './clean-text';
import type { Company } from './company';
import { companyNameKey } from './company-name';
import {
  COMPANY_PAGE_FIELDS,
  recorded,
  type CompanyChange,
  type CompanyPageField,
} from './company-page-fields';
import { companyFromClue, type CompanyClue } from './company-of';
import { foldText } from './fold';
import { canonicalCompanyAddress } from './profile-address';
import { workDomain } from './work-domain';

/** @returns what a company's page tells to find its record by. */
export function clueOfPage(captured: CapturedCompany, source: ReadingSource): CompanyClue {
  return {
    name: read(captured, 'name', source),
    linkedinUrl: read(captured, 'url', source),
    domain: read(captured, 'domain', source),
  };
}

/** @returns a new company as its page tells it; null where the page gives it no name. METHOD §12: a new customer. */
export function companyFromPage(
  captured: CapturedCompany,
  source: ReadingSource,
  now: number,
): Company | null {
  const clue = clueOfPage(captured, source);
  // A company known by mail only is called by its domain; one with a page of its own has a name.
  const company = clue.name && companyFromClue(clue, now);
  return (
    company && {
      ...company,
      industry: read(captured, 'industry', source),
      size: read(captured, 'size', source),
      headquarters: read(captured, 'headquarters', source),
    }
  );
}

/**
 * What a company's page says otherwise than the record, or more than it: first what is missing. Differences of
 * capitals, width and legal forms are none.
 */
export function companyChanges(company: Company, captured: CapturedCompany): CompanyChange[] {
  const changes = COMPANY_PAGE_FIELDS.flatMap((field): CompanyChange[] => {
    const proof = captured[field];
    const to = proof && readAs(field, proof.value);
    if (!proof || !to || isThere(company, field, to)) return [];
    const from = field === 'domain' ? '' : (recorded(company, field)[0]?.value ?? '');
    return [{ field, from, to, captured: { layer: proof.layer, selector: proof.selector } }];
  });
  return [...changes.filter(({ from }) => !from), ...changes.filter(({ from }) => from)];
}

/** Takes the page's word for these fields, each with its proof; a further domain joins those that are there. */
export function applyCompanyChanges(
  company: Company,
  changes: readonly CompanyChange[],
  source: ReadingSource,
): Company {
  const next: Company = { ...company };
  for (const { field, to, captured } of changes) {
    const value = readAs(field, to);
    if (!value || isThere(next, field, value)) continue;
    const taken = sourced({ value, ...captured }, source);
    if (field === 'domain') next.domains = [...next.domains, taken];
    else if (field === 'url') next.linkedinUrl = taken;
    else next[field] = taken;
  }
  return next;
}

function isThere(company: Company, field: CompanyPageField, value: string): boolean {
  if (field === 'domain') return company.domains.some((domain) => domain.value === value);
  const known = recorded(company, field)[0]?.value;
  if (known === undefined) return false;
  return field === 'name'
    ? companyNameKey(known) === companyNameKey(value)
    : foldText(known) === foldText(value);
}

function read(
  captured: CapturedCompany,
  field: CompanyPageField,
  source: ReadingSource,
): Sourced<string> | null {
  const proof: CapturedField | undefined = captured[field];
  const value = proof && readAs(field, proof.value);
  return proof && value ? sourced({ ...proof, value }, source) : null;
}

function readAs(field: CompanyPageField, text: string): string | null {
  if (field === 'url') return canonicalCompanyAddress(text);
  if (field === 'domain') return workDomain(text);
  return cleanLine(text) || null;
}
