import type { DoorstepDatabase } from './database';
import { readBlock, type ReadBlock } from './directory-block';
import type { DirectoryEntry } from './directory-entry';

export type PeopleSort = 'name' | 'company' | 'updated' | 'due';

/** The directory as read, and what was sorted out of it. */
export interface Directory {
  blocks: ReadonlyMap<number, ReadBlock>;
  /** All living people by the sort's key, then by id. Not to be changed. */
  order(sort: PeopleSort): readonly DirectoryEntry[];
}

/**
 * Only a saving of time: the worker may lose it at any moment, and it is read again. Blocks that a write
 * changed are stale and read anew with the next question.
 */
interface Held {
  blocks: Map<number, ReadBlock>;
  orders: Map<PeopleSort, DirectoryEntry[]>;
  stale: Set<number> | 'all';
  /** One question reads at a time; the next waits for it. */
  reading: Promise<unknown>;
}

/** So few entries are put in their place one by one; after more, everything is sorted again. */
const FEW = 500;

const held = new WeakMap<DoorstepDatabase, Held>();

/** To be told after a write is committed. */
export function directoryChanged(db: DoorstepDatabase, blocks: readonly number[]): void {
  const here = held.get(db);
  if (here && here.stale !== 'all') for (const n of blocks) here.stale.add(n);
}

/** @returns the directory with every write in it that was committed before. */
export async function readDirectory(db: DoorstepDatabase): Promise<Directory> {
  const here = held.get(db) ?? {
    blocks: new Map(),
    orders: new Map(),
    stale: 'all',
    reading: Promise.resolve(),
  };
  held.set(db, here);
  const refreshed = here.reading.then(() => refresh(db, here));
  here.reading = refreshed.catch(() => undefined);
  await refreshed;
  return { blocks: here.blocks, order: (sort) => orderOf(here, sort) };
}

function orderOf(here: Held, sort: PeopleSort): DirectoryEntry[] {
  const known = here.orders.get(sort);
  if (known) return known;
  const order = sorted(
    [...here.blocks.values()].flatMap((block) => block.rows),
    sort,
  );
  here.orders.set(sort, order);
  return order;
}

/** Many people share a company, a date or a name: sorting what is different first halves the work and more. */
function sorted(entries: DirectoryEntry[], sort: PeopleSort): DirectoryEntry[] {
  const groups = new Map<string | number, DirectoryEntry[]>();
  for (const entry of entries) {
    const group = groups.get(entry[sort]);
    if (group) group.push(entry);
    else groups.set(entry[sort], [entry]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, group]) => group.sort((a, b) => (a.id < b.id ? -1 : 1)));
}

async function refresh(db: DoorstepDatabase, here: Held): Promise<void> {
  const stale = here.stale;
  if (stale !== 'all' && stale.size === 0) return;
  // Taken off first: a write that commits while this reads puts its blocks on again.
  here.stale = new Set();
  try {
    if (stale === 'all') {
      const blocks = await db.directory.toArray();
      here.blocks = new Map(blocks.map((block) => [block.n, readBlock(block, undefined)]));
      here.orders.clear();
    } else {
      const numbers = [...stale];
      const blocks = await db.directory.bulkGet(numbers);
      numbers.forEach((n, i) => replaceBlock(here, n, readBlock(blocks[i], here.blocks.get(n))));
    }
  } catch (error) {
    here.stale = 'all';
    throw error;
  }
}

function replaceBlock(here: Held, n: number, after: ReadBlock): void {
  const before = here.blocks.get(n);
  here.blocks.set(n, after);
  const kept = new Set(after.rows);
  const known = new Set(before?.rows);
  const gone = before?.rows.filter((entry) => !kept.has(entry)) ?? [];
  const come = after.rows.filter((entry) => !known.has(entry));
  if (gone.length + come.length > FEW) here.orders.clear();
  for (const [sort, order] of here.orders) {
    const compare = by(sort);
    for (const entry of gone) order.splice(placeOf(order, entry, compare), 1);
    for (const entry of come) order.splice(placeOf(order, entry, compare), 0, entry);
  }
}

type Compare = (a: DirectoryEntry, b: DirectoryEntry) => number;

/** The order of a sort, no two entries alike. */
export function by(sort: PeopleSort): Compare {
  return (a, b) => (a[sort] < b[sort] ? -1 : a[sort] > b[sort] ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** @returns the first place in the order that is not before the entry. */
function placeOf(order: readonly DirectoryEntry[], entry: DirectoryEntry, compare: Compare): number {
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const there = order[middle];
    if (there && compare(there, entry) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
