import { splitLines, type DirectoryBlock } from './directory';
import { unpackEntry, type DirectoryEntry } from './directory-entry';

/** A block as read, ready to be looked through. */
export interface ReadBlock {
  /** By packed line, so that a block read again keeps the entries that did not change. */
  entries: Map<string, DirectoryEntry>;
  rows: DirectoryEntry[];
  texts: string;
  /** Where the text of each row begins, and one past the last. */
  starts: Uint32Array;
}

/** @param before the block as read the last time: what did not change since stays the same object. */
export function readBlock(block: DirectoryBlock | undefined, before: ReadBlock | undefined): ReadBlock {
  const lines = splitLines(block?.lines);
  const entries = new Map(lines.map((line) => [line, before?.entries.get(line) ?? unpackEntry(line)]));
  const texts = block?.texts ?? '';
  const starts = new Uint32Array(lines.length + 1);
  for (let row = 1; row < lines.length; row++) starts[row] = texts.indexOf('\n', starts[row - 1]) + 1;
  starts[lines.length] = texts.length + 1;
  return { entries, rows: [...entries.values()], texts, starts };
}

/**
 * @param words folded; none of them holds white space.
 * @returns the people of a block in whose text every word occurs.
 */
export function rowsWithAll(block: ReadBlock, words: readonly string[]): DirectoryEntry[] {
  let found: number[] | null = null;
  for (const word of words) {
    found = found === null ? rowsWith(block, word) : thoseWith(block, found, word);
    if (found.length === 0) return [];
  }
  if (found === null) return block.rows;
  const entries: DirectoryEntry[] = [];
  for (const row of found) {
    const entry = block.rows[row];
    if (entry) entries.push(entry);
  }
  return entries;
}

/** One search over the whole block's text: a block without the word costs one pass and no row is looked at. */
function rowsWith({ texts, starts }: ReadBlock, word: string): number[] {
  const rows: number[] = [];
  let row = 0;
  for (let at = texts.indexOf(word); at !== -1; at = texts.indexOf(word, starts[row])) {
    while ((starts[row + 1] ?? Infinity) <= at) row += 1;
    rows.push(row);
    row += 1;
  }
  return rows;
}

/** Few rows are looked at one by one; of many, one more pass over the whole text is quicker. */
function thoseWith(block: ReadBlock, rows: number[], word: string): number[] {
  if (rows.length * 4 < block.rows.length) return rows.filter((row) => occurs(block, row, word));
  const others = rowsWith(block, word);
  let at = 0;
  return rows.filter((row) => {
    while ((others[at] ?? Infinity) < row) at += 1;
    return others[at] === row;
  });
}

function occurs({ texts, starts }: ReadBlock, row: number, word: string): boolean {
  return texts.slice(starts[row], starts[row + 1]).includes(word);
}
