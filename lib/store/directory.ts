import type { RecordId } from '../records/record';
import type { DoorstepDatabase, StoredPerson } from './database';
import { packEntry, searchText } from './directory-entry';

/**
 * The directory: of every living person one line, in some two thousand blocks. Lists and searches work on it.
 *
 * Why not on indexes: walking one costs up to 10 µs a key and counting as much, so at 100,000 people a search
 * for a common word, its number of hits, or a jump into the middle of a list costs as much as reading every
 * block. The blocks are read once in a worker's life, and then each question takes milliseconds.
 */
export interface DirectoryBlock {
  n: number;
  /** A line of `packEntry` for each person, by id, parted by `\n`. */
  lines: string;
  /** A line of `searchText` for each, in the same order. */
  texts: string;
}

/**
 * 100,000 people make blocks of about 50 people and 15 kB. Chromium keeps a value above 64 kB in a file of its
 * own, which reads many times slower: half a million people still stay below. Part of the stored shape.
 */
const BLOCKS = 2_048;

/** @returns the number of the block that a person's line is in. */
function blockOf(id: RecordId): number {
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
  const byBlock = new Map<number, Map<RecordId, StoredPerson | undefined>>();
  ids.forEach((id, i) => {
    const n = blockOf(id);
    const members = byBlock.get(n) ?? new Map();
    byBlock.set(n, members.set(id, people[i]));
  });
  const numbers = [...byBlock.keys()];
  const blocks = await db.directory.bulkGet(numbers);
  const next = [...byBlock].map(([n, members], i) => blockWith(n, blocks[i], members));
  await db.directory.bulkPut(next.filter((block) => block.lines !== ''));
  await db.directory.bulkDelete(next.filter((block) => block.lines === '').map((block) => block.n));
  return numbers;
}

function blockWith(
  n: number,
  before: DirectoryBlock | undefined,
  members: ReadonlyMap<RecordId, StoredPerson | undefined>,
): DirectoryBlock {
  const texts = splitLines(before?.texts);
  const rows = splitLines(before?.lines)
    .map((line, i) => ({ line, text: texts[i] ?? '' }))
    .filter(({ line }) => !members.has(line.slice(0, line.indexOf('\t'))));
  for (const person of members.values()) {
    if (person?.keys) rows.push({ line: packEntry(person), text: searchText(person) });
  }
  rows.sort((a, b) => (a.line < b.line ? -1 : 1));
  return { n, lines: rows.map((row) => row.line).join('\n'), texts: rows.map((row) => row.text).join('\n') };
}

/** @returns no lines for a block that is not there. */
export function splitLines(text: string | undefined): string[] {
  return text ? text.split('\n') : [];
}
