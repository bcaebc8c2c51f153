import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { readDoorstepCsv } from '../../lib/exchange/csv/read-doorstep';
import type { RequestData } from '../../lib/messages/schemas';
import type { Person } from '../../lib/people/person';
import type { DoorstepDatabase } from '../../lib/store/database';
import type { TableName, TableRecords } from '../../lib/store/tables';
import { write } from '../../lib/store/write';
import { exportChunk } from '../../lib/use-cases/export';
import { freshDatabase } from '../store/database-in-memory';
import { aCompany, aPerson, aPlan, aRoleTag, aTouch } from '../store/records';

type Request = RequestData<'exportChunk'>;

function put<N extends TableName>(db: DoorstepDatabase, table: N, ...records: TableRecords[N][]) {
  return write(db, { label: 'test' }, async (w) => {
    for (const record of records) await w.put(table, record);
  });
}

function chunk(db: DoorstepDatabase, over: Partial<Request> = {}) {
  const data: Request = { shape: 'doorstep', selection: null, after: null, limit: 100, ...over };
  return exportChunk(data, { db, now: Date.now, today: () => '2026-05-12' });
}

/** Asks for piece after piece, as the dashboard does. */
async function wholeFile(db: DoorstepDatabase, over: Partial<Request> = {}) {
  let file = '';
  let pieces = 0;
  for (let after: string | null = null; pieces === 0 || after !== null; pieces += 1) {
    const piece = await chunk(db, { ...over, after });
    file += piece.text;
    after = piece.next;
  }
  return { file, pieces };
}

function names(file: string): string[] {
  return readDoorstepCsv(file).map(({ person }) => person.name.value);
}

async function seven(db: DoorstepDatabase): Promise<Person[]> {
  const people = ['Ada', 'Bo', 'Cy', 'Di', 'Ed', 'Flo', 'Gus'].map((name) => aPerson(name));
  await put(db, 'people', ...people);
  return people;
}

describe('exporting people in pieces', () => {
  it('gives everybody once, in the order of ids, with one line of headings', async () => {
    const db = freshDatabase();
    const people = await seven(db);
    const { file, pieces } = await wholeFile(db, { limit: 3 });
    expect(pieces).toBe(3);
    expect(names(file)).toEqual(people.map((person) => person.name.value));
    expect(file.lastIndexOf('\uFEFF')).toBe(0);
  });

  it('ends by itself when the last piece is exactly full', async () => {
    const db = freshDatabase();
    await seven(db);
    const { file } = await wholeFile(db, { limit: 7 });
    expect(names(file)).toHaveLength(7);
  });

  it('tells headings alone where nobody is on record', async () => {
    const piece = await chunk(freshDatabase(), { shape: 'salesforce' });
    expect(piece).toMatchObject({ rows: 0, next: null });
    expect(piece.text).toMatch(/^\uFEFFFirst Name,Last Name,Company,/);
  });

  it('writes the shape that was asked for', async () => {
    const db = freshDatabase();
    await put(db, 'people', aPerson('Ada Quill', { emails: [] }));
    const { file } = await wholeFile(db, { shape: 'hubspot' });
    const rows: Record<string, string>[] = parse(file, { bom: true, columns: true });
    expect(rows).toMatchObject([{ 'First Name': 'Ada Quill', 'Last Name': '', 'Company Name': '' }]);
  });

  it('joins company, role, plan and last touch to each person, and nobody else’s', async () => {
    const db = freshDatabase();
    const company = aCompany('Northquay Foods');
    const [ada, bo] = [aPerson('Ada', { companyId: company.id }), aPerson('Bo')];
    const tag = aRoleTag(ada.id, { companyId: company.id });
    const lastTag = aRoleTag(bo.id);
    const forOneDeal = aRoleTag(ada.id, { opportunityId: company.id, buyingRoles: ['user'] });
    const plan = aPlan(ada.id, '2026-05-19');
    const touch = aTouch(ada.id, Date.UTC(2026, 4, 11, 8));
    await put(db, 'companies', company);
    await put(db, 'people', ada, bo);
    await put(db, 'roleTags', tag, forOneDeal, lastTag);
    await put(db, 'cadencePlans', plan);
    await put(db, 'touches', touch, aTouch(ada.id, touch.at - 1));

    const whole = await wholeFile(db);
    const selected = await wholeFile(db, { selection: [bo.id, ada.id] });
    for (const { file } of [whole, selected]) {
      expect(readDoorstepCsv(file)).toMatchObject([
        {
          person: { id: ada.id },
          company: { id: company.id },
          roleTag: { id: tag.id },
          plan: { id: plan.id },
          lastTouchAt: touch.at,
        },
        { person: { id: bo.id }, company: null, roleTag: { id: lastTag.id }, plan: null, lastTouchAt: null },
      ]);
    }
  });

  it('joins no role or plan that was removed', async () => {
    const db = freshDatabase();
    const ada = aPerson('Ada');
    const [tag, plan] = [aRoleTag(ada.id), aPlan(ada.id, '2026-05-19')];
    await put(db, 'people', ada);
    await put(db, 'roleTags', tag);
    await put(db, 'cadencePlans', plan);
    await write(db, { label: 'test' }, async (w) => {
      await w.remove('roleTags', tag.id);
      await w.remove('cadencePlans', plan.id);
    });
    const [row] = readDoorstepCsv((await wholeFile(db)).file);
    expect(row).toMatchObject({ roleTag: null, plan: null });
  });

  it('leaves sample people and removed ones out, selected or not, and counts only who left', async () => {
    const db = freshDatabase();
    const sample = aPerson('Sample', { sample: true });
    const removed = aPerson('Removed');
    const kept = aPerson('Kept');
    await put(db, 'people', sample, removed, kept);
    await write(db, { label: 'test' }, (w) => w.remove('people', removed.id));

    const everybody = await chunk(db);
    const selected = await chunk(db, { selection: [sample.id, removed.id, kept.id] });
    expect([everybody.rows, selected.rows]).toEqual([1, 1]);
    expect(names(everybody.text)).toEqual(['Kept']);
    expect(selected.text).toBe(everybody.text);
  });

  it('goes on past a piece that holds nobody who may leave', async () => {
    const db = freshDatabase();
    await put(
      db,
      'people',
      aPerson('Sample 1', { sample: true }),
      aPerson('Sample 2', { sample: true }),
      aPerson('Kept'),
    );
    const { file, pieces } = await wholeFile(db, { limit: 2 });
    expect(pieces).toBe(2);
    expect(names(file)).toEqual(['Kept']);
  });

  it('gives a selection once each, in pieces, and nobody that is unknown', async () => {
    const db = freshDatabase();
    const people = await seven(db);
    const [ada, , cy, , ed, flo] = people.map((person) => person.id);
    const unknown = '00000000-0000-7000-8000-000000000000';
    const selection = [flo, ada, ed, unknown, cy, ada].filter((id) => id !== undefined);
    const { file, pieces } = await wholeFile(db, { selection, limit: 3 });
    expect(pieces).toBe(2);
    expect(names(file)).toEqual(['Ada', 'Cy', 'Ed', 'Flo']);
    expect(names((await wholeFile(db, { selection: [] })).file)).toEqual([]);
  });

  it('gives a real person the company that came with the samples, and forgets a removed one', async () => {
    const db = freshDatabase();
    const sampleCompany = aCompany('Northquay Foods', { sample: true });
    const removedCompany = aCompany('Gone Ltd');
    await put(db, 'companies', sampleCompany, removedCompany);
    await put(
      db,
      'people',
      aPerson('Ada', { companyId: sampleCompany.id }),
      aPerson('Bo', { companyId: removedCompany.id }),
    );
    await write(db, { label: 'test' }, (w) => w.remove('companies', removedCompany.id));
    const rows = readDoorstepCsv((await wholeFile(db)).file);
    expect(rows.map(({ company }) => company?.name.value)).toEqual(['Northquay Foods', undefined]);
  });
});
