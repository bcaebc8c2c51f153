import type { StoredRecord } from '../../records/record';
import { UnreadableCell, type Field } from './codecs';
import type { Fields } from './record-fields';

/** The columns of one kind of record, side by side in a row. */
export interface RecordColumns<T> {
  headings: readonly string[];
  /** All cells empty for null. */
  write(record: T | null): string[];
  /**
   * @param cell the cell under a heading.
   * @param refuse told of the heading whose cell cannot be read; must throw.
   * @returns null where the row holds no such record.
   */
  read(cell: (heading: string) => string, refuse: (heading: string) => never): T | null;
}

/** Columns named `Person given name`, `Person given name origin` … in the order of the fields. */
export function recordColumns<T extends StoredRecord>(kind: string, fields: Fields<T>): RecordColumns<T> {
  const columns = Object.entries<Field<unknown>>(fields).map(([key, field]) => ({
    key,
    field,
    headings: field.suffixes.map((suffix) => `${kind} ${wordsOf(key)}${suffix}`),
  }));
  const headings = columns.flatMap((column) => column.headings);
  const idHeading = `${kind} id`;
  const updatedHeading = `${kind} updated at`;

  return {
    headings,
    write: (record) =>
      record === null
        ? headings.map(() => '')
        : columns.flatMap(({ key, field }) => field.write(record[key as keyof T])),
    read: (cell, refuse) => {
      if (cell(idHeading) === '') return null;
      const editedAt = Date.parse(cell(updatedHeading));
      const entries = columns.map(({ key, field, headings: own }) => {
        try {
          return [key, field.read(own.map(cell), editedAt)];
        } catch (error) {
          if (error instanceof UnreadableCell) refuse(own[error.cell] ?? kind);
          throw error;
        }
      });
      return Object.fromEntries(entries) as T;
    },
  };
}

function wordsOf(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
