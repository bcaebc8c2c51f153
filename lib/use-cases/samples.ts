import type { RequestAnswers } from '../messages/protocol';
import type { RequestData } from '../messages/schemas';
import { companyNameKey } from '../people/company-name';
import type { Company } from '../people/company';
import { newId } from '../records/new-id';
import type { RecordId, StoredRecord } from '../records/record';
import { buildSamples, type Samples } from '../samples/build-samples';
import { withoutKeys, type DoorstepDatabase } from '../store/database';
import { dependentsOfCompany, dependentsOfPerson } from '../store/dependents';
import { isLiving } from '../records/living';
import { write, type Writer } from '../store/write';
import type { UseCaseContext } from './context';

/**
 * Adds the invented people, so that Doorstep can be tried without a customer. One undo takes them back.
 * @returns how many were added: none while there are some.
 */
export function addSamples(
  _data: RequestData<'addSamples'>,
  ctx: UseCaseContext,
): Promise<RequestAnswers['addSamples']> {
  const now = ctx.now();
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const samples = buildSamples({ now, today: ctx.today(), timeZone, newId });
  const count = samples.people.length;
  return write(ctx.db, { label: 'samples_added', params: { people: count }, at: now }, async (w) => {
    if ((await samplePeople(w.db)).length > 0) return { people: 0 };
    await putSamples(w, samples);
    return { people: count };
  });
}

/**
 * Takes the invented people away with everything that hangs on them, also what the rep added to them while
 * trying. A real person stays, and so does the company they were saved under; it is a sample no more.
 * @returns how many people were removed.
 */
export async function removeSamples(
  _data: RequestData<'removeSamples'>,
  ctx: UseCaseContext,
): Promise<RequestAnswers['removeSamples']> {
  const ids = await samplePeople(ctx.db);
  const params = { people: ids.length };
  return write(ctx.db, { label: 'samples_removed', params, at: ctx.now() }, async (w) => {
    for (const id of ids) await removePersonWhole(w, id);
    await clearVisits(w, new Set(ids));
    await removeLooseSamples(w);
    const companies = await w.db.companies.where('keys.sample').equals(1).toArray();
    for (const company of companies) await releaseCompany(w, withoutKeys(company));
    return { people: ids.length };
  });
}

/** Living ones: a tombstone is in no index over keys. */
function samplePeople(db: DoorstepDatabase): Promise<RecordId[]> {
  return db.people.where('keys.sample').equals(1).primaryKeys();
}

/** A company that is on record already gets the sample people as colleagues, instead of a double. */
async function putSamples(w: Writer, samples: Samples): Promise<void> {
  const onRecord = new Map<RecordId, RecordId>();
  for (const company of samples.companies) {
    const known = await companyOnRecord(w.db, company);
    if (known) onRecord.set(company.id, known);
    else await w.put('companies', company);
  }
  const moved = <T extends { companyId: RecordId | null }>(record: T): T => {
    const companyId = (record.companyId && onRecord.get(record.companyId)) || record.companyId;
    return { ...record, companyId };
  };
  for (const person of samples.people) await w.put('people', moved(person));
  for (const tag of samples.roleTags) await w.put('roleTags', moved(tag));
  for (const touch of samples.touches) await w.put('touches', moved(touch));
  for (const plan of samples.plans) await w.put('cadencePlans', plan);
  for (const draft of samples.drafts) await w.put('drafts', draft);
  for (const commitment of samples.commitments) await w.put('commitments', commitment);
  await w.putAll('libraryItems', samples.library);
  // A real company has its own affairs, and letters to real people go by them.
  const invented = new Set(
    samples.opportunities.filter(({ companyId }) => !onRecord.has(companyId)).map(({ id }) => id),
  );
  const detached = <T extends { opportunityId: RecordId | null }>(record: T): T =>
    record.opportunityId && !invented.has(record.opportunityId) ? { ...record, opportunityId: null } : record;
  for (const opportunity of samples.opportunities)
    if (invented.has(opportunity.id)) await w.put('opportunities', opportunity);
  for (const visit of samples.visits) await w.put('visits', detached(moved(visit)));
  for (const objection of samples.objections) await w.put('objections', detached(objection));
}

async function companyOnRecord(db: DoorstepDatabase, company: Company): Promise<RecordId | undefined> {
  const domains = company.domains.map(({ value }) => value);
  const [byDomain] = await db.companies.where('keys.domains').anyOf(domains).primaryKeys();
  if (byDomain !== undefined) return byDomain;
  const [byName] = await db.companies
    .where('keys.name')
    .equals(companyNameKey(company.name.value))
    .primaryKeys();
  return byName;
}

async function removePersonWhole(w: Writer, id: RecordId): Promise<void> {
  for (const dependent of await dependentsOfPerson(w.db, id)) await w.remove(dependent.table, dependent.id);
  await w.remove('people', id);
}

/** A visit to sample people alone goes; from one that real people share, the samples go. */
async function clearVisits(w: Writer, samples: ReadonlySet<RecordId>): Promise<void> {
  const visits = await w.db.visits
    .where('personIds')
    .anyOf([...samples])
    .distinct()
    .filter(isLiving)
    .toArray();
  for (const visit of visits) {
    const personIds = visit.personIds.filter((id) => !samples.has(id));
    if (personIds.length === 0) await w.remove('visits', visit.id);
    else await w.put('visits', { ...visit, personIds });
  }
}

/** What hangs on no sample person: the texts, and the deals also of a company that stays. */
async function removeLooseSamples(w: Writer): Promise<void> {
  const isSample = (record: StoredRecord) => isLiving(record) && record.sample === true;
  for (const { id } of await w.db.libraryItems.filter(isSample).toArray()) await w.remove('libraryItems', id);
  for (const { id } of await w.db.opportunities.filter(isSample).toArray()) {
    await removeDealRecords(w, id);
    await w.remove('opportunities', id);
  }
}

async function releaseCompany(w: Writer, company: Company): Promise<void> {
  const people = await w.db.people.where('companyId').equals(company.id).filter(isLiving).count();
  if (people > 0) {
    const { sample: _released, ...kept } = company;
    await w.put('companies', kept);
    return;
  }
  for (const { table, id } of await dependentsOfCompany(w.db, company.id)) {
    if (table === 'opportunities') await removeDealRecords(w, id);
    await w.remove(table, id);
  }
  const visits = await w.db.visits.where('companyId').equals(company.id).primaryKeys();
  for (const id of visits) await w.remove('visits', id);
  await w.remove('companies', company.id);
}

/** What hangs on an opportunity alone; role tags and objections went with their people. */
async function removeDealRecords(w: Writer, opportunityId: RecordId): Promise<void> {
  const ids = await w.db.implementations.where('opportunityId').equals(opportunityId).primaryKeys();
  for (const id of ids) await w.remove('implementations', id);
}
