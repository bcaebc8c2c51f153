import { ask } from '../../../lib/messages/client';
import type { RequestAnswers } from '../../../lib/messages/protocol';
import type { ExportShape, PersonFilter } from '../../../lib/messages/schemas';
import type { RecordId } from '../../../lib/records/record';

/** Rows a piece: small enough that a piece is no long task, large enough that 100,000 rows are 20 of them. */
const PIECE_ROWS = 5_000;
/** The most rows `listPeople` gives at once, and how many such pages are asked for side by side. */
const LIST_ROWS = 200;
const LIST_PAGES = 4;

export interface WrittenCsv {
  /** Pieces of the file's text, in order. */
  parts: string[];
  rows: number;
}

/**
 * Writes a CSV piece by piece, so that neither side ever holds a second copy of everything.
 * @param ids whom; null = everyone.
 * @param onProgress called after each piece with the rows written so far.
 * @throws Failure as `ask` does; DOMException `AbortError` when the signal stops it.
 */
export async function writeCsv(
  shape: ExportShape,
  ids: readonly RecordId[] | null,
  onProgress: (rows: number) => void,
  signal: AbortSignal,
): Promise<WrittenCsv> {
  const written: WrittenCsv = { parts: [], rows: 0 };
  // The background reads in the order of ids: a selection is cut along it, so that it travels only once.
  const sorted = ids && [...ids].sort();
  let from = 0;
  let after: RecordId | null = null;
  for (;;) {
    signal.throwIfAborted();
    const selection: RecordId[] | null = sorted && sorted.slice(from, from + PIECE_ROWS);
    const piece: RequestAnswers['exportChunk'] = await ask('exportChunk', {
      shape,
      selection,
      after,
      limit: PIECE_ROWS,
    });
    written.parts.push(piece.text);
    written.rows += piece.rows;
    onProgress(written.rows);
    if (sorted) {
      from += PIECE_ROWS;
      if (from >= sorted.length) return written;
      after = sorted[from - 1] ?? null;
    } else {
      if (piece.next === null) return written;
      after = piece.next;
    }
  }
}

/**
 * The ids of everyone whom a filter finds, but for a few.
 * @throws as `writeCsv` does.
 */
export async function idsOfFilter(
  filter: PersonFilter,
  except: ReadonlySet<RecordId>,
  signal: AbortSignal,
): Promise<RecordId[]> {
  const ids = new Set<RecordId>();
  const pageAt = (offset: number) =>
    ask('listPeople', { filter, sort: 'name', descending: false, offset, limit: LIST_ROWS });
  for (let offset = 0, total = Infinity; offset < total;) {
    signal.throwIfAborted();
    // The first page tells how many there are.
    const side = offset === 0 ? 1 : Math.min(LIST_PAGES, Math.ceil((total - offset) / LIST_ROWS));
    const pages = await Promise.all(Array.from({ length: side }, (_, i) => pageAt(offset + i * LIST_ROWS)));
    for (const page of pages) {
      total = page.total;
      for (const row of page.rows) if (!except.has(row.id)) ids.add(row.id);
    }
    offset += side * LIST_ROWS;
  }
  return [...ids];
}
