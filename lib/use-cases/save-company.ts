import type { RequestAnswers } from '../messages/protocol';
import type { RequestData } from '../messages/schemas';
import type { CompanySubject } from '../messages/views';
import type { Capture } from '../people/capture';
import type { ReadingSource } from '../people/captured-value';
import { applyCompanyChanges, clueOfPage, companyChanges, companyFromPage } from '../people/company-changes';
import type { CompanyClue } from '../people/company-of';
import { Failure } from '../records/failure';
import type { RecordId } from '../records/record';
import { withoutKeys, type DoorstepDatabase, type StoredCompany } from '../store/database';
import { findCompany } from '../store/find-company';
import { write } from '../store/write';
import type { UseCaseContext } from './context';

/** @returns the company on screen laid against the records; null where the page shows none. */
export async function matchCompany(
  { company: captured, page, address, readAt }: Capture,
  { db }: UseCaseContext,
): Promise<CompanySubject | null> {
  if (!captured) return null;
  const found = await companyOnPage(db, clueOfPage(captured, { page, address, readAt }));
  const known = found ? withoutKeys(found) : null;
  return { captured, known, changes: known ? companyChanges(known, captured) : [] };
}

/**
 * Saves the company on screen. One that is on record is answered and left as it is: what its page says more is
 * offered, see `acceptCompanyChanges`.
 * @throws Failure `invalid` where the page gives it no name.
 */
export async function saveCompany(
  { captured, ...source }: RequestData<'saveCompany'>,
  ctx: UseCaseContext,
): Promise<RequestAnswers['saveCompany']> {
  const company = companyFromPage(captured, source, ctx.now());
  if (!company) throw new Failure('invalid', 'name');
  const options = { label: 'company_saved', params: { name: company.name.value }, at: ctx.now() };
  return write(ctx.db, options, async (w) => {
    const existing = await companyOnPage(w.db, clueOfPage(captured, source));
    if (existing) return { id: existing.id, outcome: 'existing' };
    const domains = (await domainOwner(w.db, company.domains[0]?.value)) ? [] : company.domains;
    await w.put('companies', { ...company, domains });
    return { id: company.id, outcome: 'created' };
  });
}

/**
 * Takes over what a company's page said more or otherwise, with the page as its origin.
 * @throws Failure `not_found`; `invalid` where another company has that domain.
 */
export async function acceptCompanyChanges(
  { id, changes, ...source }: RequestData<'acceptCompanyChanges'>,
  ctx: UseCaseContext,
): Promise<RequestAnswers['acceptCompanyChanges']> {
  const stored = await ctx.db.companies.get(id);
  if (!stored) throw new Failure('not_found');
  const options = { label: 'changes_accepted', params: { name: stored.name.value }, at: ctx.now() };
  await write(ctx.db, options, async (w) => {
    const company = await w.get('companies', id);
    if (!company) throw new Failure('not_found');
    const next = applyCompanyChanges(company, changes, source satisfies ReadingSource);
    for (const domain of next.domains) {
      const owner = await domainOwner(w.db, domain.value);
      if (owner && owner !== id) throw new Failure('invalid', 'taken');
    }
    await w.put('companies', next);
  });
}

/**
 * The record of the company whose page this is. Its own address decides; one found by domain or name is another
 * company where its address is another: a group's companies often share a domain.
 */
async function companyOnPage(db: DoorstepDatabase, clue: CompanyClue): Promise<StoredCompany | undefined> {
  const { linkedinUrl } = clue;
  const byAddress = linkedinUrl && (await findCompany(db, { name: null, domain: null, linkedinUrl }));
  if (byAddress) return byAddress;
  const found = await findCompany(db, { ...clue, linkedinUrl: null });
  const theirs = found?.linkedinUrl?.value;
  return theirs && linkedinUrl && isNumbered(theirs) === isNumbered(linkedinUrl.value) ? undefined : found;
}

/** `/company/90410102/` and `/company/northquay/` may be one page; two names or two numbers are two. */
function isNumbered(address: string): boolean {
  return /\/company\/\d+\/$/.test(address);
}

async function domainOwner(db: DoorstepDatabase, domain: string | undefined): Promise<RecordId | undefined> {
  return domain ? (await db.companies.where('keys.domains').equals(domain).first())?.id : undefined;
}
