import { describe, expect, it } from 'vitest';
import { newRecord } from '../../lib/records/new-record';
import type { DoorstepDatabase } from '../../lib/store/database';
import { TABLES, type TableName, type TableRecords } from '../../lib/store/tables';
import { undo } from '../../lib/store/undo';
import { write } from '../../lib/store/write';
import type { UseCaseContext } from '../../lib/use-cases/context';
import { invitationFacts } from '../../lib/use-cases/invitation-facts';
import { saveLibraryItem } from '../../lib/use-cases/library';
import { addSamples, removeSamples } from '../../lib/use-cases/samples';
import type { Visit } from '../../lib/visit/visit';
import { freshDatabase } from '../store/database-in-memory';
import { aCompany, aPerson, aPlan, aRoleTag, aTouch, typed } from '../store/records';

const NOW = Date.UTC(2026, 10, 24, 3);

function context(db: DoorstepDatabase): UseCaseContext {
  return { db, now: () => NOW, today: () => '2026-11-24' };
}

function put<N extends TableName>(db: DoorstepDatabase, table: N, ...records: TableRecords[N][]) {
  return write(db, { label: 'test' }, async (w) => {
    for (const record of records) await w.put(table, record);
  });
}

/** How many living records each table holds; tables without any are left out. */
async function living(db: DoorstepDatabase): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of TABLES) {
    const count = await db
      .table(table)
      .filter((record) => record.deletedAt === null)
      .count();
    if (count > 0) counts[table] = count;
  }
  return counts;
}

async function northquay(db: DoorstepDatabase) {
  const [company, ...doubles] = await db.companies
    .where('keys.domains')
    .equals('northquay.example')
    .toArray();
  expect(doubles).toEqual([]);
  if (!company) throw new Error('no Northquay on record');
  return company;
}

async function firstSample(db: DoorstepDatabase) {
  const person = await db.people.where('keys.sample').equals(1).first();
  if (!person) throw new Error('no sample people on record');
  return person;
}

function aVisit(over: Partial<Visit>): Visit {
  return {
    ...newRecord(NOW),
    companyId: null,
    opportunityId: null,
    personIds: [],
    direction: 'we_visit',
    form: 'meeting',
    at: null,
    reason: { purpose: '', process: '', benefit: '' },
    status: 'planned',
    openPoints: [],
    ...over,
  };
}

describe('adding sample people', () => {
  it('fills the tables in one step that can be undone', async () => {
    const db = freshDatabase();
    expect(await addSamples(undefined, context(db))).toEqual({ people: 14 });
    expect(await living(db)).toMatchObject({ people: 14, companies: 3, drafts: 1, libraryItems: 51 });
    const journal = await db.journal.toArray();
    expect(journal).toMatchObject([{ label: 'samples_added', params: { people: 14 }, at: NOW }]);

    await undo(db, journal[0]?.id ?? '');
    expect(await living(db)).toEqual({});
  });

  it('does nothing, and notes nothing, while there are some', async () => {
    const db = freshDatabase();
    await addSamples(undefined, context(db));
    const before = await living(db);
    expect(await addSamples(undefined, context(db))).toEqual({ people: 0 });
    expect(await living(db)).toEqual(before);
    expect(await db.journal.count()).toBe(1);
  });

  it('can be done again after they were removed', async () => {
    const db = freshDatabase();
    await addSamples(undefined, context(db));
    await removeSamples(undefined, context(db));
    expect(await addSamples(undefined, context(db))).toEqual({ people: 14 });
    expect(await living(db)).toMatchObject({ people: 14, companies: 3 });
  });

  it.each([
    ['domain', { domains: [typed('northquay.example')] }, 'NQF'],
    ['name', {}, 'Northquay Foods, Inc.'],
  ])('puts them beside a real colleague whose company is known by its %s', async (_by, over, name) => {
    const db = freshDatabase();
    const company = aCompany(name, over);
    await put(db, 'companies', company);
    await addSamples(undefined, context(db));
    expect(await db.people.where('companyId').equals(company.id).count()).toBe(5);
    expect(await db.roleTags.where('companyId').equals(company.id).count()).toBe(5);
    expect(await db.companies.get(company.id)).not.toHaveProperty('sample');
    expect(await living(db)).toMatchObject({ companies: 3 });
    // Nor does an invented deal become a real customer's.
    expect(await db.opportunities.where('companyId').equals(company.id).count()).toBe(0);
    const objections = await db.objections.toArray();
    expect(objections.filter(({ opportunityId }) => opportunityId === null)).toHaveLength(1);
  });
});

describe('the texts of the samples', () => {
  it('are offered for sample people only', async () => {
    const db = freshDatabase();
    await addSamples(undefined, context(db));
    const sample = await firstSample(db);
    const real = aPerson('Petra Brandvold');
    const colleague = aPerson('Dana Okafor', { companyId: (await northquay(db)).id });
    await put(db, 'people', real, colleague);
    const offered = async (personId: string) =>
      (await invitationFacts({ personId }, context(db))).library.length;
    expect(await offered(sample.id)).toBeGreaterThan(40);
    expect(await offered(colleague.id)).toBeGreaterThan(40);
    expect(await offered(real.id)).toBe(0);
  });

  it('stay when the rep has made them their own', async () => {
    const db = freshDatabase();
    await addSamples(undefined, context(db));
    const item = await db.libraryItems.toCollection().first();
    if (!item) throw new Error('no sample texts');
    const content = { ...item, text: 'My own words' };
    await saveLibraryItem({ id: item.id, content }, context(db));
    await removeSamples(undefined, context(db));
    expect(await living(db)).toEqual({ libraryItems: 1 });
    expect(await db.libraryItems.get(item.id)).toMatchObject({ text: 'My own words', deletedAt: null });
  });
});

describe('removing sample people', () => {
  it('leaves nothing of them, in one step that can be undone', async () => {
    const db = freshDatabase();
    await addSamples(undefined, context(db));
    const before = await living(db);
    expect(await removeSamples(undefined, context(db))).toEqual({ people: 14 });
    expect(await living(db)).toEqual({});
    const entry = (await db.journal.toArray()).find(({ label }) => label === 'samples_removed');
    expect(entry).toMatchObject({ params: { people: 14 }, at: NOW });

    await undo(db, entry?.id ?? '');
    expect(await living(db)).toEqual(before);
  });

  it('takes what the rep added to them along', async () => {
    const db = freshDatabase();
    await addSamples(undefined, context(db));
    const person = await firstSample(db);
    const opportunity: TableRecords['opportunities'] = {
      ...newRecord(NOW),
      companyId: person.companyId ?? '',
      name: 'Labels for hall 2',
      stage: 'visit',
      status: 'open',
      needs: [],
      expectedClose: null,
    };
    await put(db, 'touches', aTouch(person.id, NOW));
    await put(db, 'opportunities', opportunity);
    await put(db, 'implementations', {
      ...newRecord(NOW),
      opportunityId: opportunity.id,
      phase: 'new_toy',
      phaseSince: NOW,
      signals: [],
      issues: [],
    });
    await put(db, 'visits', aVisit({ personIds: [person.id] }), aVisit({ companyId: person.companyId }));
    await removeSamples(undefined, context(db));
    expect(await living(db)).toEqual({});
  });

  it('touches no real person, and nothing of theirs', async () => {
    const db = freshDatabase();
    const company = aCompany('Saltmarsh Bakery');
    const person = aPerson('Petra Brandvold', { companyId: company.id });
    await put(db, 'companies', company);
    await put(db, 'people', person);
    await put(db, 'roleTags', aRoleTag(person.id));
    await put(db, 'touches', aTouch(person.id, NOW));
    await put(db, 'cadencePlans', aPlan(person.id, '2026-11-30'));
    const before = await living(db);
    await addSamples(undefined, context(db));
    await removeSamples(undefined, context(db));
    expect(await living(db)).toEqual(before);
  });

  it('keeps the company that a real person was saved under, as a sample no more', async () => {
    const db = freshDatabase();
    await addSamples(undefined, context(db));
    const company = await northquay(db);
    await put(db, 'people', aPerson('Dana Okafor', { companyId: company.id }));
    await removeSamples(undefined, context(db));
    expect(await living(db)).toEqual({ people: 1, companies: 1 });
    expect(await northquay(db)).toMatchObject({ id: company.id });
    expect(await northquay(db)).not.toHaveProperty('sample');
  });

  it('takes them out of a visit that a real person shares', async () => {
    const db = freshDatabase();
    await addSamples(undefined, context(db));
    const sample = await firstSample(db);
    const dana = aPerson('Dana Okafor');
    const visit = aVisit({ personIds: [sample.id, dana.id] });
    await put(db, 'people', dana);
    await put(db, 'visits', visit);
    await removeSamples(undefined, context(db));
    expect(await db.visits.get(visit.id)).toMatchObject({ personIds: [dana.id], deletedAt: null });
  });

  it('notes nothing where there are none', async () => {
    const db = freshDatabase();
    expect(await removeSamples(undefined, context(db))).toEqual({ people: 0 });
    expect(await db.journal.count()).toBe(0);
  });
});
