import { Dexie, type Collection, type WhereClause } from 'dexie';
import type { ExportContact } from '../exchange/contact';
import { CSV_SHAPES } from '../exchange/csv/shapes';
import { csvHead, csvRows } from '../exchange/csv/write';
import type { RequestAnswers } from '../messages/protocol';
import type { RequestData } from '../messages/schemas';
import type { RecordId } from '../records/record';
import type { StoredPerson } from '../store/database';
import { isLiving } from '../records/living';
import type { UseCaseContext } from './context';

/** People of one piece, with what the next piece begins after. */
interface Page {
  people: StoredPerson[];
  next: RecordId | null;
  /** Narrows an index over `personId` to these people. */
  theirs: <T>(where: WhereClause<T, RecordId, T>) => Collection<T, RecordId, T>;
}

/**
 * One piece of a CSV file, in the order of ids, so that a long export neither fills the memory nor depends
 * on the worker living through it. Sample people and tombstones are never exported; a real person's
 * company is, even if it came with the samples.
 * @returns the text to append (the first piece begins with the byte order mark and headings), how many
 *   people it holds (fewer than `limit` where some were left out), and what to ask for next.
 */
export async function exportChunk(
  data: RequestData<'exportChunk'>,
  ctx: UseCaseContext,
): Promise<RequestAnswers['exportChunk']> {
  const { selection, after, limit } = data;
  const page = selection
    ? await selectedPage(ctx, selection, after, limit)
    : await wholePage(ctx, after, limit);
  const contacts = await joined(ctx, page);
  const shape = CSV_SHAPES[data.shape];
  const head = after === null ? csvHead(shape) : '';
  return { text: head + csvRows(shape, contacts), next: page.next, rows: contacts.length };
}

async function wholePage({ db }: UseCaseContext, after: RecordId | null, limit: number): Promise<Page> {
  const rows = await db.people
    .where(':id')
    .above(after ?? Dexie.minKey)
    .limit(limit)
    .toArray();
  const first = rows[0]?.id ?? '';
  const last = rows.at(-1)?.id ?? '';
  return {
    people: rows.filter(mayLeave),
    next: rows.length === limit ? last : null,
    // Everybody between two ids is in the page, so one range read finds all that is theirs.
    theirs: (where) => where.between(first, last, true, true),
  };
}

async function selectedPage(
  { db }: UseCaseContext,
  selection: readonly RecordId[],
  after: RecordId | null,
  limit: number,
): Promise<Page> {
  const left = [...new Set(selection)].filter((id) => after === null || id > after).sort();
  const ids = left.slice(0, limit);
  const people = (await db.people.bulkGet(ids)).filter((row) => row !== undefined).filter(mayLeave);
  return {
    people,
    next: left.length > limit ? (ids.at(-1) ?? null) : null,
    theirs: (where) => where.anyOf(people.map(({ id }) => id)),
  };
}

function mayLeave(person: StoredPerson): boolean {
  return isLiving(person) && !person.sample;
}

/**
 * Reads what belongs to all of them at once: four reads, however many people. Tombstones are sorted out
 * afterwards: a filter in the query would make IndexedDB hand over record by record.
 */
async function joined({ db }: UseCaseContext, { people, theirs }: Page): Promise<ExportContact[]> {
  const companyIds = [...new Set(people.flatMap(({ companyId }) => companyId ?? []))];
  const [companies, roleTags, plans] = await Promise.all([
    db.companies.bulkGet(companyIds),
    theirs(db.roleTags.where('personId')).toArray(),
    theirs(db.cadencePlans.where('personId')).toArray(),
  ]);
  const companyOf = new Map(companies.flatMap((row) => (row && isLiving(row) ? [[row.id, row]] : [])));
  const tagOf = new Map(
    roleTags.flatMap((tag) => (isLiving(tag) && tag.opportunityId === null ? [[tag.personId, tag]] : [])),
  );
  const planOf = new Map(plans.flatMap((plan) => (isLiving(plan) ? [[plan.personId, plan]] : [])));
  return people.map((person) => ({
    person,
    company: (person.companyId && companyOf.get(person.companyId)) || null,
    roleTag: tagOf.get(person.id) ?? null,
    plan: planOf.get(person.id) ?? null,
    lastTouchAt: person.keys?.touched ?? null,
  }));
}
