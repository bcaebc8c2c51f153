import Papa from 'papaparse';
import type { ExportContact } from '../contact';
import { guardFormula } from './formula-guard';
import type { CsvShape } from './shape';

/** Tells Excel that the file is UTF-8; without it Korean and Chinese names are garbled there. */
const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';

/**
 * The beginning of a file: byte order mark and headings, ended by CRLF (RFC 4180).
 * Written once; every further piece comes from `csvRows`.
 */
export function csvHead(shape: CsvShape): string {
  return BYTE_ORDER_MARK + lines([shape.headings]);
}

/**
 * Rows without headings, each ended by CRLF, so that pieces of a long export can be joined as they come.
 * @returns '' for no contacts.
 */
export function csvRows(shape: CsvShape, contacts: readonly ExportContact[]): string {
  return lines(contacts.map((contact) => shape.row(contact).map(guardFormula)));
}

/** Papa's own `escapeFormulae` stays off: it misses cells that hold a line break. */
function lines(rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  return Papa.unparse(rows as string[][], { newline: LINE_END }) + LINE_END;
}
