import { readLibrary } from '../exchange/library/read-library';
import { writeLibrary } from '../exchange/library/write-library';
import { contentProblem, tidyContent, type LibraryContent } from '../library/library-content';
import type { LibraryImport } from '../library/library-import';
import type { LibraryItem } from '../library/library-item';
import { mergeContent, wordsKey } from '../library/merge-library';
import type { RequestAnswers } from '../messages/protocol';
import type { RequestData } from '../messages/schemas';
import { cleanLine } from '../people/clean-text';
import { companyNameKey } from '../people/company-name';
import { Failure } from '../records/failure';
import { isLiving } from '../records/living';
import { newRecord } from '../records/new-record';
import type { RecordId } from '../records/record';
import type { DoorstepDatabase } from '../store/database';
import { write } from '../store/write';
import type { UseCaseContext } from './context';

/** The rep's own texts, the newest change first, and the customers that single ones are for. */
export async function listLibrary(
  _data: RequestData<'listLibrary'>,
  { db }: UseCaseContext,
): Promise<RequestAnswers['listLibrary']> {
  const items = (await living(db)).toSorted((a, b) => b.updatedAt - a.updatedAt);
  const names = await customerNames(db, items);
  return { items, customers: [...names].map(([id, name]) => ({ id, name })) };
}

/**
 * Keeps a new item, or changes one. A sample that is changed is the rep's own from then on.
 * @throws Failure `invalid` with the `ContentProblem` as its detail; `not_found` for an item or a customer that is
 *   not there.
 */
export function saveLibraryItem(
  { id, content }: RequestData<'saveLibraryItem'>,
  ctx: UseCaseContext,
): Promise<RequestAnswers['saveLibraryItem']> {
  const tidy = tidyContent(content);
  const problem = contentProblem(content) ?? contentProblem(tidy);
  if (problem) throw new Failure('invalid', problem);
  return write(ctx.db, { label: 'library_saved', at: ctx.now() }, async (w) => {
    if (tidy.companyId !== null && !(await w.get('companies', tidy.companyId)))
      throw new Failure('not_found');
    if (id === null) return w.put('libraryItems', { ...newRecord(w.now), ...tidy });
    const known = await w.get('libraryItems', id);
    if (!known) throw new Failure('not_found');
    const { sample: _own, ...record } = known;
    return w.put('libraryItems', { ...record, ...tidy });
  });
}

/** Takes an item out; undo brings it back. */
export async function removeLibraryItem(
  { id }: RequestData<'removeLibraryItem'>,
  ctx: UseCaseContext,
): Promise<RequestAnswers['removeLibraryItem']> {
  await write(ctx.db, { label: 'library_removed', at: ctx.now() }, (w) => w.remove('libraryItems', id));
}

/** The rep's own texts as a file; none of the samples. */
export async function exportLibrary(
  { ids }: RequestData<'exportLibrary'>,
  ctx: UseCaseContext,
): Promise<RequestAnswers['exportLibrary']> {
  const wanted = ids && new Set(ids);
  const items = (await living(ctx.db)).filter(({ id }) => !wanted || wanted.has(id));
  return writeLibrary(items, await customerNames(ctx.db, items), ctx.today());
}

/**
 * Takes a file's items in, in one step that can be undone. What the rep has is never written over; what is for a
 * customer who is not on record is left out, since it is meant for nobody else.
 * @returns what was done, and what was left out.
 */
export async function importLibrary(
  { text }: RequestData<'importLibrary'>,
  ctx: UseCaseContext,
): Promise<RequestAnswers['importLibrary']> {
  const { problem, items, skipped } = readLibrary(text);
  const report: LibraryImport = { problem, skipped, added: 0, same: 0, completed: 0, kept_both: 0 };
  if (problem !== null) return report;
  await write(ctx.db, { label: 'library_imported', at: ctx.now() }, async (w) => {
    const known = new Map<string, LibraryItem[]>();
    // A sample goes some day, so that it stands for nothing of the rep's.
    for (const item of await living(w.db)) if (!item.sample) remember(known, item);
    const changed = new Map<RecordId, LibraryItem>();
    const customers = new Map<string, RecordId | null>();
    for (const { place, content, customer } of items) {
      if (!customers.has(customer)) customers.set(customer, await customerId(w.db, customer));
      const companyId = customers.get(customer) ?? null;
      if (customer !== '' && companyId === null) {
        report.skipped.push({ place, reason: 'customer_unknown', start: cleanLine(content.text, 60) });
        continue;
      }
      const incoming: LibraryContent = { ...content, companyId };
      const { outcome, target } = mergeContent(known.get(wordsKey(incoming)) ?? [], incoming);
      report[outcome] += 1;
      if (outcome === 'same') continue;
      const record = target ?? { ...newRecord(w.now), ...incoming };
      changed.set(record.id, record);
      remember(known, record);
    }
    await w.putAll('libraryItems', [...changed.values()]);
  });
  report.skipped.sort((a, b) => a.place - b.place);
  return report;
}

function living(db: DoorstepDatabase): Promise<LibraryItem[]> {
  return db.libraryItems.filter(isLiving).toArray();
}

async function customerNames(
  db: DoorstepDatabase,
  items: readonly LibraryItem[],
): Promise<Map<RecordId, string>> {
  const ids = [...new Set(items.flatMap(({ companyId }) => companyId ?? []))];
  const companies = await db.companies.bulkGet(ids);
  return new Map(
    companies.flatMap((company) => (company ? [[company.id, company.name.value] as const] : [])),
  );
}

/** @returns null for a customer who is not on record. */
async function customerId(db: DoorstepDatabase, name: string): Promise<RecordId | null> {
  const [id] = await db.companies.where('keys.name').equals(companyNameKey(name)).primaryKeys();
  return id ?? null;
}

function remember(known: Map<string, LibraryItem[]>, item: LibraryItem): void {
  const key = wordsKey(item);
  const others = (known.get(key) ?? []).filter(({ id }) => id !== item.id);
  known.set(key, [...others, item]);
}
