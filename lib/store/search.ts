import type { BuyingRole } from '../chain/role-tag';
import { foldText } from '../people/fold';
import type { DoorstepDatabase, StoredPerson } from './database';
import { LAST, type DirectoryEntry } from './directory-entry';
import { rowsWithAll, type ReadBlock } from './directory-block';
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
  const { total, page } = pageOf(await readDirectory(db), wanted);
  const rows = await db.people.bulkGet(page.map((entry) => entry.id));
  return { total, rows: rows.filter((row) => row?.keys !== undefined) as StoredPerson[] };
}

interface Page {
  total: number;
  page: DirectoryEntry[];
}

function pageOf(directory: Directory, wanted: PeopleQuery): Page {
  const { query, role, dueBy, sort } = wanted;
  const words = foldText(query).split(' ').filter(Boolean);
  const order = directory.order(sort);
  const fits = (entry: DirectoryEntry) =>
    (dueBy === null || entry.due <= dueBy) && (role === null || entry.roles.includes(role));
  const all = role === null && dueBy === null;
  if (words.length > 0) {
    return pageOfHits(directory, wanted, order, rarestFirst(words, directory), all ? null : fits);
  }
  return pageOfList(all ? order : order.filter(fits), wanted);
}

/** A page of a list that is sorted already. */
function pageOfList(
  list: readonly DirectoryEntry[],
  { sort, descending: down, offset, limit }: PeopleQuery,
): Page {
  const at = down ? descending(list, sort) : (i: number) => list[i];
  const page: DirectoryEntry[] = [];
  for (let i = offset; i < Math.min(offset + limit, list.length); i++) {
    const entry = at(i);
    if (entry) page.push(entry);
  }
  return { total: list.length, page };
}

/** So few hits are sorted by themselves; more are met in the order of all, up to the end of the page. */
const FEW = 500;

/** Rows are only counted and flagged, block by block: of tens of thousands of hits, a page's are looked at. */
function pageOfHits(
  { blocks }: Directory,
  wanted: PeopleQuery,
  order: readonly DirectoryEntry[],
  words: readonly string[],
  fits: ((entry: DirectoryEntry) => boolean) | null,
): Page {
  const hits = new Map<number, { block: ReadBlock; rows: number[] }>();
  let total = 0;
  for (const [n, block] of blocks) {
    let rows = rowsWithAll(block, words);
    if (fits) rows = rows.filter((row) => isFitting(block.rows[row], fits));
    if (rows.length === 0) continue;
    hits.set(n, { block, rows });
    total += rows.length;
  }
  if (total <= FEW) {
    const found = [...hits.values()].flatMap(({ block, rows }) =>
      rows.flatMap((row) => block.rows[row] ?? []),
    );
    return pageOfList(found.sort(by(wanted.sort)), wanted);
  }
  const flags = new Map<number, Uint8Array>();
  for (const [n, { block, rows }] of hits) {
    const flagged = new Uint8Array(block.rows.length);
    for (const row of rows) flagged[row] = 1;
    flags.set(n, flagged);
  }
  const at = wanted.descending ? descending(order, wanted.sort) : (i: number) => order[i];
  const page: DirectoryEntry[] = [];
  const end = Math.min(wanted.offset + wanted.limit, total);
  for (let i = 0, place = 0; place < end && i < order.length; i++) {
    const entry = at(i);
    if (!entry || flags.get(entry.block)?.[entry.row] !== 1) continue;
    if (place >= wanted.offset) page.push(entry);
    place += 1;
  }
  return { total, page };
}

/** The word that the first block holds least often goes first: the others then look at few rows. */
function rarestFirst(words: string[], { blocks }: Directory): string[] {
  const [sample] = blocks.values();
  if (!sample || words.length < 2) return words;
  const often = (word: string) => sample.texts.split(word).length;
  return words.toSorted((a, b) => often(a) - often(b));
}

function isFitting(entry: DirectoryEntry | undefined, fits: (entry: DirectoryEntry) => boolean): boolean {
  return entry !== undefined && fits(entry);
}

/** The other way round, with those at the end who have nothing to sort by; without copying the list. */
function descending(list: readonly DirectoryEntry[], sort: PeopleSort) {
  const filled = list.findLastIndex((entry) => entry[sort] !== LAST) + 1;
  return (i: number): DirectoryEntry | undefined => (i < filled ? list[filled - 1 - i] : list[i]);
}
