import type { RequestAnswers } from '../messages/protocol';
import type { RequestData } from '../messages/schemas';
import { sourced } from '../people/captured-value';
import { cleanLine } from '../people/clean-text';
import { companyClue } from '../people/company-of';
import { identitiesOfPerson } from '../people/identities';
import type { Person } from '../people/person';
import { personFromSubject } from '../people/save-subject';
import { workDomain } from '../people/work-domain';
import type { RecordId, Sourced } from '../records/record';
import { findPerson } from '../store/find-person';
import { write, type Writer } from '../store/write';
import { linkCompany, linkCompanyNamed } from './company-link';
import type { UseCaseContext } from './context';

/**
 * Saves the person on screen, with their company. Whoever has one of the addresses already is answered
 * instead and left as they are; the check and the saving are one transaction, so two windows that save the
 * same person at once still make one record.
 * @throws Failure `invalid` where nothing names the person.
 */
export async function saveSubject(
  data: RequestData<'saveSubject'>,
  ctx: UseCaseContext,
): Promise<RequestAnswers['saveSubject']> {
  const { captured, page, address, readAt, typed } = data;
  const source = page && { page, address, readAt };
  const person = personFromSubject(captured, source, typed, ctx.now());
  const options = { label: 'person_saved', params: { name: person.name.value }, at: ctx.now() };
  return write(ctx.db, options, (w) => putPerson(w, data, person));
}

/**
 * One new person inside a write, unless somebody has one of their addresses.
 * @param person made of `data`, without a company.
 */
export async function putPerson(
  w: Writer,
  data: RequestData<'saveSubject'>,
  person: Person,
): Promise<RequestAnswers['saveSubject']> {
  const existing = await findPerson(w.db, identitiesOfPerson(person));
  if (existing) return { id: existing.id, outcome: 'existing' };
  const companyId = await companyIdFor(w, data, person);
  await w.put('people', { ...person, companyId });
  return { id: person.id, outcome: 'created' };
}

/** What the rep typed as company wins; a company erased from the form is none; else the page's word counts. */
async function companyIdFor(
  w: Writer,
  { captured, page, address, readAt, typed }: RequestData<'saveSubject'>,
  person: Person,
): Promise<RecordId | null> {
  const domain = workDomainOf(person);
  if (typed.companyName !== undefined && typed.companyName !== captured?.company?.value) {
    const value = cleanLine(typed.companyName);
    if (!value) return null;
    return linkCompanyNamed(w, { value, origin: { kind: 'typed', at: w.now } }, null, domain);
  }
  const clue =
    captured && page
      ? companyClue(captured, (field) => sourced(field, { page, address, readAt }))
      : { name: null, linkedinUrl: null, domain: null };
  return clue && linkCompany(w, { ...clue, domain: clue.domain ?? domain });
}

/** @returns the domain of the first work address, with that address's origin. */
export function workDomainOf(person: Person): Sourced<string> | null {
  for (const email of person.emails) {
    const value = workDomain(email.value);
    if (value) return { value, origin: email.origin };
  }
  return null;
}
