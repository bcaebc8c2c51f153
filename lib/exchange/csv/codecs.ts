/**
 * How the values of a record stand in cells, both ways. Every codec takes back exactly what it wrote;
 * a cell that it cannot have written is refused with `UnreadableCell`.
 */
import type { Origin, Sourced } from '../../records/record';
import { joinCell, splitCell } from './cell-list';
import { originFromJson } from './origin';

/** Thrown while reading; the reader of the file adds row and heading. */
export class UnreadableCell extends Error {
  /** Which of the field's cells. */
  readonly cell: number;
  constructor(cell = 0) {
    super('unreadable cell');
    this.name = 'UnreadableCell';
    this.cell = cell;
  }
}

/** A value that fits into one cell. */
export interface Scalar<T> {
  write(value: T): string;
  read(cell: string): T;
}

/** A field of a record: one cell, or the value and its origin. */
export interface Field<T> {
  /** What follows the field's name in the headings of its cells. */
  suffixes: readonly string[];
  write(value: T): string[];
  /** `editedAt` dates a value that stands without an origin: somebody typed it into the file. */
  read(cells: readonly string[], editedAt: number): T;
}

export const text: Scalar<string> = { write: (value) => value, read: (cell) => cell };

/** Epoch ms as ISO 8601 in UTC, which people and programs read alike. */
export const moment: Scalar<number> = {
  write: (at) => {
    const date = new Date(at);
    return Number.isNaN(date.getTime()) ? String(at) : date.toISOString();
  },
  read: (cell) => numberOrRefuse(Date.parse(cell)),
};

export const number: Scalar<number> = {
  write: String,
  read: (cell) => numberOrRefuse(cell.trim() === '' ? NaN : Number(cell)),
};

export const yesNo: Scalar<boolean> = {
  write: (value) => (value ? 'yes' : 'no'),
  read: (cell) => oneOf(['yes', 'no'], cell) === 'yes',
};

/** One of a fixed set of words. */
export function choice<const T extends string>(words: readonly T[]): Scalar<T> {
  return { write: (value) => value, read: (cell) => oneOf(words, cell) };
}

/** Some of a fixed set of words. */
export function choices<const T extends string>(words: readonly T[]): Scalar<T[]> {
  return {
    write: (values) => joinCell(values),
    read: (cell) => splitCell(cell).map((word) => oneOf(words, word)),
  };
}

export const texts: Scalar<string[]> = { write: joinCell, read: splitCell };

/** An empty cell for null; only for values that are never written as an empty cell themselves. */
export function orNull<T>(scalar: Scalar<T>): Scalar<T | null> {
  return {
    write: (value) => (value === null ? '' : scalar.write(value)),
    read: (cell) => (cell === '' ? null : scalar.read(cell)),
  };
}

/** A value with inner structure, as JSON; `check` refuses what has another form. */
export function json<T>(check: (value: unknown) => value is T): Scalar<T> {
  return {
    write: (value) => JSON.stringify(value),
    read: (cell) => {
      const value = parseJson(cell, 0);
      if (!check(value)) throw new UnreadableCell();
      return value;
    },
  };
}

/** A field of one cell. */
export function plain<T>(scalar: Scalar<T>): Field<T> {
  return {
    suffixes: [''],
    write: (value) => [scalar.write(value)],
    read: ([cell = '']) => scalar.read(cell),
  };
}

const VALUE_AND_ORIGIN = ['', ' origin'];

/** A value and where it came from. */
export function sourced<T>(scalar: Scalar<T>): Field<Sourced<T>> {
  return {
    suffixes: VALUE_AND_ORIGIN,
    write: ({ value, origin }) => [scalar.write(value), JSON.stringify(origin)],
    read: ([cell = '', origin = ''], editedAt) => ({
      value: scalar.read(cell),
      origin: origin === '' ? typed(editedAt) : readOrigin(parseJson(origin, 1)),
    }),
  };
}

/** Both cells are empty for null. */
export function sourcedOrNull<T>(scalar: Scalar<T>): Field<Sourced<T> | null> {
  const some = sourced(scalar);
  return {
    suffixes: VALUE_AND_ORIGIN,
    write: (value) => (value === null ? ['', ''] : some.write(value)),
    read: (cells, editedAt) => (cells.every((cell) => cell === '') ? null : some.read(cells, editedAt)),
  };
}

/** The values in one cell, their origins as a JSON list in the next. */
export function sourcedTexts(): Field<Sourced<string>[]> {
  return {
    suffixes: ['', ' origins'],
    write: (list) => [
      joinCell(list.map(({ value }) => value)),
      list.length === 0 ? '' : JSON.stringify(list.map(({ origin }) => origin)),
    ],
    read: ([cell = '', origins = ''], editedAt) => {
      const known = origins === '' ? [] : parseJson(origins, 1);
      if (!Array.isArray(known)) throw new UnreadableCell(1);
      return splitCell(cell).map((value, n) => ({
        value,
        origin: n < known.length ? readOrigin(known[n]) : typed(editedAt),
      }));
    },
  };
}

function typed(at: number): Origin {
  return { kind: 'typed', at };
}

function readOrigin(value: unknown): Origin {
  const origin = originFromJson(value);
  if (origin === null) throw new UnreadableCell(1);
  return origin;
}

function parseJson(cell: string, n: number): unknown {
  try {
    return JSON.parse(cell);
  } catch {
    throw new UnreadableCell(n);
  }
}

function oneOf<T extends string>(words: readonly T[], cell: string): T {
  const word = words.find((known) => known === cell);
  if (word === undefined) throw new UnreadableCell();
  return word;
}

function numberOrRefuse(value: number): number {
  if (!Number.isFinite(value)) throw new UnreadableCell();
  return value;
}
