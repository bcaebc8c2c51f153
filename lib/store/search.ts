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
  const fitting = fittingEntries(await readDirectory(db), wanted);
  const page: string[] = [];
  const at = wanted.descending ? descending(fitting, wanted.sort) : (i: number) => fitting[i];
  for (let i = wanted.offset; i < Math.min(wanted.offset + wanted.limit, fitting.length); i++) {
    const entry = at(i);
    if (entry) page.push(entry.id);
  }
  const rows = await db.people.bulkGet(page);
  return { total: fitting.length, rows: rows.filter((row) => row?.keys !== undefined) as StoredPerson[] };
}

/** So few are sorted by themselves; more are picked out of the order of all. */
const FEW = 1_000;
let searches = 0;

function fittingEntries(directory: Directory, wanted: PeopleQuery): readonly DirectoryEntry[] {
  const { query, role, dueBy, sort } = wanted;
  const order = directory.order(sort);
  const words = foldText(query).split(' ').filter(Boolean);
  if (words.length === 0 && role === null && dueBy === null) return order;
  const fits = (entry: DirectoryEntry) =>
    (dueBy === null || entry.due <= dueBy) && (role === null || entry.roles.includes(role));
  if (words.length === 0) return order.filter(fits);

  const found: DirectoryEntry[] = [];
  for (const block of directory.blocks.values()) {
    for (const entry of rowsWithAll(block, words)) if (fits(entry)) found.push(entry);
  }
  if (found.length <= FEW) return found.sort(by(sort));
  searches += 1;
  for (const entry of found) entry.foundBy = searches;
  return order.filter((entry) => entry.foundBy === searches);
}

/** The other way round, with those at the end who have nothing to sort by; without copying the list. */
function descending(list: readonly DirectoryEntry[], sort: PeopleSort) {
  const filled = list.findLastIndex((entry) => entry[sort] !== LAST) + 1;
  return (i: number): DirectoryEntry | undefined => (i < filled ? list[filled - 1 - i] : list[i]);
}
