/** A cell of a file that cannot be read. Named by place, never by content: a file may be sent for help. */
export class CsvProblem extends Error {
  /** Line of the table as a spreadsheet counts it: 1 = headings. */
  readonly row: number;
  readonly heading: string;
  constructor(row: number, heading: string) {
    super(`row ${row}, column "${heading}"`);
    this.name = 'CsvProblem';
    this.row = row;
    this.heading = heading;
  }
}
