import type { RecordId } from '../records/record';
import type { DoorstepDatabase, StoredPerson } from './database';
import { packEntry } from './directory-entry';

/**
 * The directory: of every living person one line, in a few hundred blocks. Lists and searches work on it.
 *
 * Why not on indexes: walking one costs 1-10 µs a key and counting as much, so at 100,000 people a search for
 * a common word, its number of hits, or a jump into the middle of a list takes 0.1 to 1 s. All blocks together
 * are read in about a tenth of that, and looked through in milliseconds.
 */
export interface DirectoryBlock {
  n: number;
  /** Lines of `packEntry`, sorted, parted by `\n`. */
  lines: string;
}

/** 100,000 people make blocks of about 200: saving one rewrites some 20 kB. Part of the stored shape. */
const BLOCKS = 512;

/** @returns the number of the block that a person's line is in. */
export function blockOf(id: RecordId): number {
  // The end of a UUIDv7 is random, and so even over the blocks.
  return Number.parseInt(id.slice(-4), 16) % BLOCKS;
}

/**
 * Brings the lines of these people up to date, inside the write's transaction.
 * @returns the blocks that changed.
 */
export async function updateDirectory(db: DoorstepDatabase, ids: readonly RecordId[]): Promise<number[]> {
  if (ids.length === 0) return [];
  const people = await db.people.bulkGet([...ids]);
  const byBlock = new Map<number, { id: RecordId; person: StoredPerson | undefined }[]>();
  ids.forEach((id, i) => {
    const n = blockOf(id);
    byBlock.set(n, [...(byBlock.get(n) ?? []), { id, person: people[i] }]);
  });
  const numbers = [...byBlock.keys()];
  const blocks = await db.directory.bulkGet(numbers);
  const next = numbers.map((n, i): DirectoryBlock => {
    const gone = new Set(byBlock.get(n)!.map(({ id }) => id));
    const kept = linesOf(blocks[i]).filter((line) => !gone.has(line.slice(0, line.indexOf('\t'))));
    const come = byBlock.get(n)!.flatMap(({ person }) => (person?.keys ? packEntry(person) : []));
    return { n, lines: [...kept, ...come].sort().join('\n') };
  });
  await db.directory.bulkPut(next.filter((block) => block.lines !== ''));
  await db.directory.bulkDelete(next.filter((block) => block.lines === '').map((block) => block.n));
  return numbers;
}

export function linesOf(block: DirectoryBlock | undefined): string[] {
  return block?.lines ? block.lines.split('\n') : [];
}
