import type { ExportContact } from '../contact';

export const CSV_SHAPE_IDS = ['doorstep', 'hubspot', 'salesforce', 'pipedrive', 'google', 'outlook'] as const;
export type CsvShapeId = (typeof CSV_SHAPE_IDS)[number];

/** How one program wants its contacts in a CSV file. */
export interface CsvShape {
  id: CsvShapeId;
  /** Exactly as that program's importer knows them, in the order of the cells. */
  headings: readonly string[];
  /** The raw cells of one contact, one a heading; quoting and formula guarding happen when written. */
  row(contact: ExportContact): string[];
}

/** A heading with the cell that stands under it. */
export type CsvColumn = readonly [heading: string, cell: (contact: ExportContact) => string];

/** A shape from its columns, so that a heading and its cell cannot drift apart. */
export function shapeOf(id: CsvShapeId, columns: readonly CsvColumn[]): CsvShape {
  return {
    id,
    headings: columns.map(([heading]) => heading),
    row: (contact) => columns.map(([, cell]) => cell(contact)),
  };
}
