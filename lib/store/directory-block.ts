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
  const rows = [...entries.values()];
  rows.forEach((entry, row) => {
    entry.block = block?.n ?? 0;
    entry.row = row;
  });
  return { entries, rows, texts, starts };
}

/**
 * @param words folded, at least one; none of them holds white space.
 * @returns the rows of a block in whose text every word occurs, in their order.
 */
export function rowsWithAll(block: ReadBlock, words: readonly string[]): number[] {
  let found: number[] | null = null;
  for (const word of words) {
    found = found === null ? rowsWith(block, word) : thoseWith(block, found, word);
    if (found.length === 0) return [];
  }
  return found ?? [];
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

/** Looks from each row's beginning: a block is so short that running past the row's end costs nothing. */
function thoseWith({ texts, starts }: ReadBlock, rows: number[], word: string): number[] {
  return rows.filter((row) => {
    const at = texts.indexOf(word, starts[row]);
    return at !== -1 && at < (starts[row + 1] ?? Infinity);
  });
}
