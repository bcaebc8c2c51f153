import { witnessed } from '../chain/role-evidence';
import { BUYING_ROLES, FOCUS_PERSONS, type RoleTag } from '../chain/role-tag';
import type { RequestAnswers } from '../messages/protocol';
import type { RequestData } from '../messages/schemas';
import { cleanLine, cleanText } from '../people/clean-text';
import type { Company } from '../people/company';
import { foldText } from '../people/fold';
import { Failure } from '../records/failure';
import { newRecord } from '../records/new-record';
import { withoutKeys } from '../store/database';
import { isLiving } from '../records/living';
import { write } from '../store/write';
import type { UseCaseContext } from './context';
import { replanCompany, replanPerson } from './follow-up';
import { personRow } from './person-rows';
import { livingPerson, personView } from './person-view';

/**
 * Sets a person's part in the decision, with who says so (METHOD §8.1, §8.4); their follow-up is counted anew.
 * A part that is no longer set loses its evidence.
 * @throws Failure `not_found`.
 */
export async function setRoles(
  { personId, buyingRoles, focus, signsOnly, witness }: RequestData<'setRoles'>,
  ctx: UseCaseContext,
): Promise<RequestAnswers['setRoles']> {
  const named = witness.kind === 'other' ? { ...witness, name: cleanLine(witness.name) } : witness;
  const { name } = await livingPerson(ctx.db, personId);
  await write(ctx.db, { label: 'roles_set', params: { name: name.value }, at: ctx.now() }, async (w) => {
    const person = await w.get('people', personId);
    if (!person) throw new Failure('not_found');
    const tags = await w.db.roleTags.where('personId').equals(personId).filter(isLiving).toArray();
    const before = tags.find((tag) => tag.opportunityId === null) ?? untagged(personId, w.now);
    const next = { ...before, buyingRoles: [...new Set(buyingRoles)], focus: [...new Set(focus)], signsOnly };
    await w.put('roleTags', {
      ...next,
      companyId: person.companyId,
      evidence: witnessed(before.evidence, next, named, w.now),
    });
    await replanPerson(w, personId, ctx);
  });
  return personView(ctx.db, personId);
}

function untagged(personId: string, now: number): RoleTag {
  return {
    ...newRecord(now),
    personId,
    companyId: null,
    opportunityId: null,
    buyingRoles: [],
    focus: [],
    signsOnly: false,
    decisionLevel: null,
    contactDepth: null,
    influence: null,
    stance: null,
    evidence: [],
  };
}

/**
 * The company's people by their part. Every role has its seat, also an empty one: that is what the rep does
 * not know yet (METHOD §8.2, §8.3).
 * @throws Failure `not_found`.
 */
export async function getChain(
  { companyId }: RequestData<'getChain'>,
  { db }: UseCaseContext,
): Promise<RequestAnswers['getChain']> {
  const company = await db.companies.get(companyId);
  if (!company || !isLiving(company)) throw new Failure('not_found');
  const people = await db.people.where('companyId').equals(companyId).filter(isLiving).toArray();
  const rows = people.map(personRow).sort((a, b) => (foldText(a.name) < foldText(b.name) ? -1 : 1));
  return {
    company: withoutKeys(company),
    seats: BUYING_ROLES.map((role) => ({ role, people: rows.filter((row) => row.roles.includes(role)) })),
    focus: FOCUS_PERSONS.map((focus) => ({ focus, people: rows.filter((row) => row.focus.includes(focus)) })),
    untagged: rows.filter((row) => row.roles.length === 0 && row.focus.length === 0),
  };
}

/**
 * Changes what is given of a company and nothing else; its people's follow-ups are counted anew.
 * @throws Failure `not_found`; `invalid` for an empty name.
 */
export async function updateCompany(
  { id, name, tier, customerClass, country, notes }: RequestData<'updateCompany'>,
  ctx: UseCaseContext,
): Promise<RequestAnswers['updateCompany']> {
  const typed = <T>(value: T) => ({ value, origin: { kind: 'typed', at: ctx.now() } }) as const;
  const stored = await ctx.db.companies.get(id);
  if (!stored) throw new Failure('not_found');
  const options = { label: 'company_edited', params: { name: stored.name.value }, at: ctx.now() };
  await write(ctx.db, options, async (w) => {
    const company = await w.get('companies', id);
    if (!company) throw new Failure('not_found');
    const next: Company = { ...company };
    if (name !== undefined) {
      const value = cleanLine(name);
      if (!value) throw new Failure('invalid', 'name');
      if (value !== company.name.value) next.name = typed(value);
    }
    if (tier !== undefined) next.tier = tier;
    if (customerClass !== undefined) next.customerClass = customerClass;
    if (country !== undefined) next.country = country === null ? null : typed(country);
    if (notes !== undefined) next.notes = cleanText(notes);
    await w.put('companies', next);
    await replanCompany(w, id, ctx);
  });
}
