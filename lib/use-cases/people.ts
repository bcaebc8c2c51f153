import type { RequestAnswers } from '../messages/protocol';
import type { RequestData } from '../messages/schemas';
import { sourced } from '../people/captured-value';
import { cleanLine } from '../people/clean-text';
import { applyChanges, declineChanges as declined } from '../people/field-changes';
import { identitiesOfPerson } from '../people/identities';
import type { Person } from '../people/person';
import { applyTyped } from '../people/typed-fields';
import { Failure } from '../records/failure';
import type { RecordId, Sourced } from '../records/record';
import { dependentsOfPerson } from '../store/dependents';
import { eraseForever } from '../store/erase';
import { isTaken } from '../store/find-person';
import { isLiving } from '../records/living';
import { write, type Writer } from '../store/write';
import { isSameCompanyName, linkCompanyNamed } from './company-link';
import type { UseCaseContext } from './context';
import { replanPerson } from './follow-up';
import { livingPerson, personView } from './person-view';
import { workDomainOf } from './save-subject';

/** @throws Failure `not_found`. */
export async function getPerson(
  { id }: RequestData<'getPerson'>,
  ctx: UseCaseContext,
): Promise<RequestAnswers['getPerson']> {
  return personView(ctx.db, id);
}

/**
 * Takes over what the rep typed.
 * @throws Failure `not_found`; `invalid`, with `taken` where another person has that address already.
 */
export async function updatePerson(
  { id, typed }: RequestData<'updatePerson'>,
  ctx: UseCaseContext,
): Promise<RequestAnswers['updatePerson']> {
  await editPerson(ctx, id, 'person_edited', async (w, person) => {
    const next = applyTyped(person, typed, w.now);
    if (typed.companyName === undefined) return next;
    const name = { value: cleanLine(typed.companyName), origin: { kind: 'typed', at: w.now } } as const;
    return { ...next, companyId: await movedTo(w, next, name) };
  });
  return personView(ctx.db, id);
}

/**
 * Takes over what a page said otherwise, with the page as its origin.
 * @throws as `updatePerson`.
 */
export async function acceptChanges(
  { id, changes, page, address, readAt }: RequestData<'acceptChanges'>,
  ctx: UseCaseContext,
): Promise<RequestAnswers['acceptChanges']> {
  const source = { page, address, readAt };
  await editPerson(ctx, id, 'changes_accepted', async (w, person) => {
    const next = applyChanges(person, changes, source);
    const company = changes.find((change) => change.field === 'company');
    if (!company) return next;
    const name = sourced({ value: cleanLine(company.to), ...company.captured }, source);
    return { ...next, companyId: await movedTo(w, next, name) };
  });
  return personView(ctx.db, id);
}

/** Remembers that the rep does not want these, so that they are not offered again. */
export async function declineChanges(
  { id, changes }: RequestData<'declineChanges'>,
  ctx: UseCaseContext,
): Promise<RequestAnswers['declineChanges']> {
  await editPerson(ctx, id, 'changes_declined', async (_w, person) => declined(person, changes));
  return personView(ctx.db, id);
}

/** Removes a person and all that is theirs; undo brings it back. */
export async function removePerson(
  { id }: RequestData<'removePerson'>,
  ctx: UseCaseContext,
): Promise<RequestAnswers['removePerson']> {
  const person = await livingPerson(ctx.db, id);
  const options = { label: 'person_removed', params: { name: person.name.value }, at: ctx.now() };
  await write(ctx.db, options, async (w) => {
    for (const theirs of await dependentsOfPerson(w.db, id)) await w.remove(theirs.table, theirs.id);
    await w.remove('people', id);
  });
}

/** Forgets a person for good, in the undo journal too. An opt-out of theirs stays, as a hash. METHOD §7. */
export async function erasePerson(
  { id }: RequestData<'erasePerson'>,
  ctx: UseCaseContext,
): Promise<RequestAnswers['erasePerson']> {
  await eraseForever(ctx.db, id);
}

/** One edit of a living person that cannot give two people one address. */
async function editPerson(
  ctx: UseCaseContext,
  id: RecordId,
  label: string,
  edit: (w: Writer, person: Person) => Promise<Person>,
): Promise<void> {
  const { name } = await livingPerson(ctx.db, id);
  await write(ctx.db, { label, params: { name: name.value }, at: ctx.now() }, async (w) => {
    const person = await w.get('people', id);
    if (!person) throw new Failure('not_found');
    const next = await edit(w, person);
    if (await isTaken(w.db, identitiesOfPerson(next), id)) throw new Failure('invalid', 'taken');
    await w.put('people', next);
    if (next.country?.value !== person.country?.value || next.companyId !== person.companyId) {
      await moveRole(w, id, next.companyId);
      await replanPerson(w, id, ctx);
    }
  });
}

/** A person's part in the decision goes with them to the company that they turn out to work for. */
async function moveRole(w: Writer, personId: RecordId, companyId: RecordId | null): Promise<void> {
  for (const tag of await w.db.roleTags.where('personId').equals(personId).filter(isLiving).toArray()) {
    if (tag.opportunityId === null) await w.put('roleTags', { ...tag, companyId });
  }
}

/** @returns the id of the company that the person belongs to once it is called so; '' is no company. */
async function movedTo(w: Writer, person: Person, name: Sourced<string>): Promise<RecordId | null> {
  if (!name.value) return null;
  const current = person.companyId ? await w.get('companies', person.companyId) : undefined;
  if (current && isSameCompanyName(current.name.value, name.value)) return current.id;
  return linkCompanyNamed(w, name, current?.id ?? null, workDomainOf(person));
}
