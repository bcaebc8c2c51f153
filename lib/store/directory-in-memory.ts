import type { DoorstepDatabase } from './database';
import { linesOf, type DirectoryBlock } from './directory';
import { unpackEntry, type DirectoryEntry } from './directory-entry';

export type PeopleSort = 'name' | 'company' | 'updated' | 'due';

/**
 * The directory as read. Only a saving of time: the worker may lose it at any moment, and it is read again.
 * Blocks that a write changed are stale and read anew with the next question.
 */
interface Held {
  blocks: Map<number, DirectoryEntry[]>;
  orders: Map<PeopleSort, DirectoryEntry[]>;
  stale: Set<number> | 'all';
  /** One question reads at a time; the next waits for it. */
  reading: Promise<unknown>;
}

const held = new WeakMap<DoorstepDatabase, Held>();

/** To be told after a write is committed. */
export function directoryChanged(db: DoorstepDatabase, blocks: readonly number[]): void {
  const here = held.get(db);
  if (here && here.stale !== 'all') for (const n of blocks) here.stale.add(n);
}

/**
 * @returns all living people in an order: by the sort's key, then by id. Not to be changed.
 */
export async function directoryOrder(
  db: DoorstepDatabase,
  sort: PeopleSort,
): Promise<readonly DirectoryEntry[]> {
  let here = held.get(db);
  if (!here) {
    here = { blocks: new Map(), orders: new Map(), stale: 'all', reading: Promise.resolve() };
    held.set(db, here);
  }
  const mine = here;
  const refreshed = mine.reading.then(() => refresh(db, mine));
  mine.reading = refreshed.catch(() => undefined);
  await refreshed;
  let order = mine.orders.get(sort);
  if (!order) {
    order = [...mine.blocks.values()].flat().sort(by(sort));
    mine.orders.set(sort, order);
  }
  return order;
}

async function refresh(db: DoorstepDatabase, here: Held): Promise<void> {
  const stale = here.stale;
  if (stale !== 'all' && stale.size === 0) return;
  // Taken off first: a write that commits while this reads puts its blocks on again.
  here.stale = new Set();
  try {
    if (stale === 'all') {
      here.orders.clear();
      for (const block of await db.directory.toArray()) here.blocks.set(block.n, entriesOf(block));
    } else {
      const numbers = [...stale];
      const blocks = await db.directory.bulkGet(numbers);
      replace(here, numbers, blocks.map(entriesOf));
    }
  } catch (error) {
    here.stale = 'all';
    throw error;
  }
}

/** Takes the new entries of some blocks into every order without sorting all of it again. */
function replace(here: Held, numbers: number[], fresh: DirectoryEntry[][]): void {
  const gone = new Set(numbers.flatMap((n) => here.blocks.get(n) ?? []));
  numbers.forEach((n, i) => here.blocks.set(n, fresh[i] ?? []));
  for (const [sort, order] of here.orders) {
    const compare = by(sort);
    const kept = order.filter((entry) => !gone.has(entry));
    here.orders.set(sort, merge(kept, fresh.flat().sort(compare), compare));
  }
}

type Compare = (a: DirectoryEntry, b: DirectoryEntry) => number;

function merge(left: DirectoryEntry[], right: DirectoryEntry[], compare: Compare): DirectoryEntry[] {
  const merged: DirectoryEntry[] = [];
  let i = 0;
  for (const entry of right) {
    while (i < left.length && compare(left[i]!, entry) < 0) merged.push(left[i++]!);
    merged.push(entry);
  }
  while (i < left.length) merged.push(left[i++]!);
  return merged;
}

function by(sort: PeopleSort): Compare {
  return (a, b) => (a[sort] < b[sort] ? -1 : a[sort] > b[sort] ? 1 : a.id < b.id ? -1 : 1);
}

function entriesOf(block: DirectoryBlock | undefined): DirectoryEntry[] {
  return linesOf(block).map(unpackEntry);
}
