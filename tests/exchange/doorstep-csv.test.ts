import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExportContact } from '../../lib/exchange/contact';
import { doorstep } from '../../lib/exchange/csv/doorstep';
import { readDoorstepCsv } from '../../lib/exchange/csv/read-doorstep';
import { csvHead, csvRows } from '../../lib/exchange/csv/write';
import { aContact, aFullContact, aPerson, typed } from './a-contact';
import { anyContact } from './any-contact';

function fileOf(contacts: ExportContact[]): string {
  return csvHead(doorstep) + csvRows(doorstep, contacts);
}

/** The file with one cell of its first row changed, as somebody would in a spreadsheet. */
function withCell(contact: ExportContact, heading: string, cell: string): string {
  const cells = doorstep.row(contact);
  cells[doorstep.headings.indexOf(heading)] = cell;
  return csvHead(doorstep) + csvRows({ ...doorstep, row: () => cells }, [contact]);
}

describe("Doorstep's own CSV", () => {
  it('loses nothing: any contacts come back as they were', () => {
    fc.assert(
      fc.property(fc.array(anyContact, { maxLength: 4 }), (contacts) => {
        expect(readDoorstepCsv(fileOf(contacts))).toEqual(contacts);
      }),
      { numRuns: 200 },
    );
  });

  it('has a column for each field, with the origin of a captured value beside it', () => {
    expect(doorstep.headings.join(',')).toBe(
      'Person name,Person name origin,Person given name,Person given name origin,' +
        'Person family name,Person family name origin,Person title,Person title origin,' +
        'Person headline,Person headline origin,Person location,Person location origin,' +
        'Person emails,Person emails origins,Person phones,Person phones origins,' +
        'Person profile url,Person profile url origin,Person member urn,Person member urn origin,' +
        'Person language,Person language origin,Person country,Person country origin,' +
        'Person style,Person notes,Person declined changes,Person company id,' +
        'Person id,Person created at,Person updated at,Person deleted at,' +
        'Company name,Company name origin,Company domains,Company domains origins,' +
        'Company linkedin url,Company linkedin url origin,' +
        'Company industry,Company industry origin,Company size,Company size origin,' +
        'Company headquarters,Company headquarters origin,Company country,Company country origin,' +
        'Company tier,Company customer class,Company notes,' +
        'Company id,Company created at,Company updated at,Company deleted at,' +
        'Role buying roles,Role focus,Role signs only,Role decision level,Role contact depth,' +
        'Role influence,Role stance,Role evidence,' +
        'Role person id,Role company id,Role opportunity id,' +
        'Role id,Role created at,Role updated at,Role deleted at,' +
        'Follow-up stage,Follow-up state,Follow-up next due,Follow-up anchor at,Follow-up steps,' +
        'Follow-up stop reason,Follow-up person id,' +
        'Follow-up id,Follow-up created at,Follow-up updated at,Follow-up deleted at,' +
        'Last touch at',
    );
  });

  it('shows people what they can read: lists, days and words instead of JSON', () => {
    const cell = (heading: string) => doorstep.row(aFullContact())[doorstep.headings.indexOf(heading)];
    expect(cell('Person emails')).toBe(
      'haerin.seo@mirae-cold.example; hr.seo@mirae.example; seo@warehouse.example; four@x.example',
    );
    expect(cell('Person created at')).toBe('2026-05-03T09:30:00.000Z');
    expect(cell('Role buying roles')).toBe('decider; executor');
    expect(cell('Role signs only')).toBe('no');
  });

  it('does not mind moved columns, further ones, another end of lines or a missing byte order mark', () => {
    const reversed = { ...doorstep, headings: ['My mark', ...doorstep.headings.toReversed()] };
    const moved = {
      ...reversed,
      row: (contact: ExportContact) => ['x', ...doorstep.row(contact).toReversed()],
    };
    const person = aPerson({ notes: 'two\nlines' });
    const file = csvHead(moved) + csvRows(moved, [aContact({ person })]);
    expect(readDoorstepCsv(file.slice(1).replaceAll('\r\n', '\n'))).toEqual([aContact({ person })]);
  });

  it('takes a value written in by hand for typed, at the time the record was last changed', () => {
    const contact = aContact();
    const [read] = readDoorstepCsv(withCell(contact, 'Person title', 'Foundry Manager'));
    expect(read?.person.title).toEqual({
      value: 'Foundry Manager',
      origin: { kind: 'typed', at: contact.person.updatedAt },
    });
  });

  it('takes a second address written in by hand, and keeps the origin of the first', () => {
    const origin = { kind: 'sample' as const, at: 1 };
    const person = aPerson({ emails: [{ value: 'a@ferrowick.example', origin }] });
    const [read] = readDoorstepCsv(
      withCell(aContact({ person }), 'Person emails', 'a@ferrowick.example; b@ferrowick.example'),
    );
    expect(read?.person.emails).toEqual([
      { value: 'a@ferrowick.example', origin },
      typedAt('b@ferrowick.example', person.updatedAt),
    ]);
  });

  it.each([
    ['Person created at', 'some day'],
    ['Person style', 'friendly'],
    ['Person name origin', '{"kind":"captured","at":1}'],
    ['Person emails origins', '{}'],
    ['Person id', ''],
    ['Last touch at', 'yesterday'],
  ])('names row and column of a cell it cannot read: %s', (heading, cell) => {
    expect(() => readDoorstepCsv(withCell(aContact(), heading, cell))).toThrow(
      expect.objectContaining({ name: 'CsvProblem', row: 2, heading }) as Error,
    );
  });

  it.each([
    ['Role buying roles', 'decider; king'],
    ['Role influence', 'much'],
    ['Role evidence', '[{"tag":"decider","witness":{"kind":"other"},"at":1}]'],
    ['Follow-up steps', '[{"n":1}]'],
    ['Follow-up stage', 'someday'],
    ['Company tier', 'E'],
  ])('refuses what no such record can hold: %s', (heading, cell) => {
    expect(() => readDoorstepCsv(withCell(aFullContact(), heading, cell))).toThrow(
      expect.objectContaining({ name: 'CsvProblem', row: 2, heading }) as Error,
    );
  });

  it('names the first heading that is missing, so that another file is not taken for ours', () => {
    expect(() => readDoorstepCsv('First Name,Last Name\r\nDana,Okafor\r\n')).toThrow(
      expect.objectContaining({ row: 1, heading: 'Person name' }) as Error,
    );
    expect(() => readDoorstepCsv('')).toThrow(expect.objectContaining({ row: 1 }) as Error);
  });

  function typedAt(value: string, at: number) {
    return { ...typed(value), origin: { kind: 'typed', at } };
  }
});
