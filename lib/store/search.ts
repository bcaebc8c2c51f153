import type { BuyingRole } from '../chain/role-tag';
import { foldText } from '../people/fold';
import type { DoorstepDatabase, StoredPerson } from './database';
import { LAST, type DirectoryEntry } from './directory-entry';
import { directoryOrder, type PeopleSort } from './directory-in-memory';

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
  const order = await directoryOrder(db, wanted.sort);
  const fitting = isEverybody(wanted) ? order : order.filter(fits(wanted));
  const page: string[] = [];
  const at = wanted.descending ? descending(fitting, wanted.sort) : (i: number) => fitting[i];
  for (let i = wanted.offset; i < Math.min(wanted.offset + wanted.limit, fitting.length); i++) {
    page.push(at(i)!.id);
  }
  const rows = await db.people.bulkGet(page);
  return { total: fitting.length, rows: rows.filter((row) => row?.keys !== undefined) as StoredPerson[] };
}

function isEverybody({ query, role, dueBy }: PeopleQuery): boolean {
  return query.trim() === '' && role === null && dueBy === null;
}

function fits({ query, role, dueBy }: PeopleQuery): (entry: DirectoryEntry) => boolean {
  const words = foldText(query).split(' ').filter(Boolean);
  return (entry) =>
    (dueBy === null || entry.due <= dueBy) &&
    (role === null || entry.roles.includes(role)) &&
    words.every((word) => entry.text.includes(word));
}

/** The other way round, with those at the end who have nothing to sort by; without copying the list. */
function descending(list: readonly DirectoryEntry[], sort: PeopleSort) {
  let filled = list.length;
  while (filled > 0 && list[filled - 1]![sort] === LAST) filled -= 1;
  return (i: number): DirectoryEntry | undefined => (i < filled ? list[filled - 1 - i] : list[i]);
}
