import Papa from 'papaparse';
import type { ExportContact } from '../contact';
import { UnreadableCell } from './codecs';
import { CsvProblem } from './csv-problem';
import {
  COMPANY_COLUMNS,
  LAST_TOUCH,
  PERSON_COLUMNS,
  PLAN_COLUMNS,
  ROLE_COLUMNS,
  doorstep,
} from './doorstep';
import { unguardFormula } from './formula-guard';

/**
 * Reads a file of Doorstep's own shape, exactly as it was exported. Columns may have been moved, further
 * ones added, and lines may end as the last program that saved the file ends them.
 * @param text the whole file, with or without byte order mark.
 * @returns one contact a row.
 * @throws CsvProblem naming the first heading that is missing, or the first cell that cannot be read.
 */
export function readDoorstepCsv(text: string): ExportContact[] {
  const bare = text.replace(/^\uFEFF/, '');
  const [headings = [], ...rows] = Papa.parse<string[]>(bare, {
    delimiter: ',',
    newline: lineEndOf(bare),
    skipEmptyLines: true,
  }).data;
  const places = new Map(headings.map((heading, place) => [heading, place]));
  const missing = doorstep.headings.find((heading) => !places.has(heading));
  if (missing !== undefined) throw new CsvProblem(1, missing);
  return rows.map((cells, n) => readRow(cells, places, n + 2));
}

function readRow(cells: string[], places: ReadonlyMap<string, number>, row: number): ExportContact {
  const cell = (heading: string) => unguardFormula(cells[places.get(heading) ?? -1] ?? '');
  const refuse = (heading: string): never => {
    throw new CsvProblem(row, heading);
  };
  const person = PERSON_COLUMNS.read(cell, refuse);
  if (person === null) return refuse('Person id');
  return {
    person,
    company: COMPANY_COLUMNS.read(cell, refuse),
    roleTag: ROLE_COLUMNS.read(cell, refuse),
    plan: PLAN_COLUMNS.read(cell, refuse),
    lastTouchAt: readLastTouch(cell(LAST_TOUCH.heading), refuse),
  };
}

function readLastTouch(cell: string, refuse: (heading: string) => never): number | null {
  try {
    return LAST_TOUCH.codec.read(cell);
  } catch (error) {
    if (error instanceof UnreadableCell) refuse(LAST_TOUCH.heading);
    throw error;
  }
}

/** As the line of headings ends: they hold no line break, while any cell below may. */
function lineEndOf(text: string): '\r\n' | '\n' | '\r' {
  const end = /\r\n|\n|\r/.exec(text)?.[0];
  return end === '\n' || end === '\r' ? end : '\r\n';
}
