import type { BuyingRole } from '../chain/role-tag';
import { foldText } from '../people/fold';
import type { DoorstepDatabase, StoredPerson } from './database';
import { LAST, type DirectoryEntry } from './directory-entry';
import { rowsWithAll } from './directory-block';
import { by, readDirectory, type Directory, type PeopleSort } from './directory-in-memory';

export interface PeopleQuery {
  /** Words that must all occur in name, company, title or addresses; '' for everybody. */
  query: string;
  role: BuyingRole | null;
  /** `YYYY-MM-DD`: only who is due by then; null for everybody. */
  dueBy: string | null;
  sort: PeopleSort;
  descending: boolean;
  offset: number;
  /** Most people of the answer. */
  limit: number;
}

/**
 * A page of the living people that fit, in the order asked for. People without the sorted value come last,
 * whichever way the order runs.
 * @returns the rows with their keys, and how many fit in all.
 */
export async function searchPeople(
  db: DoorstepDatabase,
  wanted: PeopleQuery,
): Promise<{ total: number; rows: StoredPerson[] }> {
  const directory = await readDirectory(db);
  const found = fittingEntries(directory, wanted);
  const ids = pageOf(found, directory.order(wanted.sort), wanted).map((entry) => entry.id);
  const rows = await db.people.bulkGet(ids);
  return { total: found.length, rows: rows.filter((row) => row?.keys !== undefined) as StoredPerson[] };
}

/** Everybody who fits, in no order. */
function fittingEntries(directory: Directory, wanted: PeopleQuery): readonly DirectoryEntry[] {
  const { query, role, dueBy, sort } = wanted;
  const words = foldText(query).split(' ').filter(Boolean);
  const order = directory.order(sort);
  if (words.length === 0 && role === null && dueBy === null) return order;
  const fits = (entry: DirectoryEntry) =>
    (dueBy === null || entry.due <= dueBy) && (role === null || entry.roles.includes(role));
  if (words.length === 0) return order.filter(fits);
  const blocks = [...directory.blocks.values()].map((block) => rowsWithAll(block, words));
  const found = blocks.flat();
  return role === null && dueBy === null ? found : found.filter(fits);
}

/** So few are sorted by themselves; more are picked out of the order of all, from its beginning on. */
const FEW = 500;
let searches = 0;

function pageOf(
  found: readonly DirectoryEntry[],
  order: readonly DirectoryEntry[],
  { sort, descending: down, offset, limit }: PeopleQuery,
): DirectoryEntry[] {
  const sorted = found === order ? order : found.length <= FEW ? found.toSorted(by(sort)) : null;
  const list = sorted ?? order;
  const at = down ? descending(list, sort) : (i: number) => list[i];
  if (!sorted) {
    searches += 1;
    for (const entry of found) entry.foundBy = searches;
  }
  const page: DirectoryEntry[] = [];
  const end = Math.min(offset + limit, found.length);
  for (let i = sorted ? offset : 0, place = i; place < end && i < list.length; i++) {
    const entry = at(i);
    if (!entry || (!sorted && entry.foundBy !== searches)) continue;
    if (place >= offset) page.push(entry);
    place += 1;
  }
  return page;
}

/** The other way round, with those at the end who have nothing to sort by; without copying the list. */
function descending(list: readonly DirectoryEntry[], sort: PeopleSort) {
  const filled = list.findLastIndex((entry) => entry[sort] !== LAST) + 1;
  return (i: number): DirectoryEntry | undefined => (i < filled ? list[filled - 1 - i] : list[i]);
}
