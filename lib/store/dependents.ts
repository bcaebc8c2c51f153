import type { RecordId } from '../records/record';
import type { DoorstepDatabase } from './database';
import type { TableName } from './tables';

/** A record that would be left without its owner. */
interface Dependent {
  table: TableName;
  id: RecordId;
  deletedAt: number | null;
}

/**
 * Every record that belongs to a person, tombstones too. Visits name several people and belong to none.
 */
export async function dependentsOfPerson(db: DoorstepDatabase, personId: RecordId): Promise<Dependent[]> {
  const [roleTags, plans, commitments, objections, drafts, touches] = await Promise.all([
    db.roleTags.where('personId').equals(personId).toArray(),
    db.cadencePlans.where('personId').equals(personId).toArray(),
    db.commitments.where('personId').equals(personId).toArray(),
    db.objections.where('personId').equals(personId).toArray(),
    db.drafts.where('[personId+status]').between([personId, ''], [personId, '\uf8ff']).toArray(),
    db.touches
      .where('[personId+at]')
      .between([personId, -Infinity], [personId, Infinity], true, true)
      .toArray(),
  ]);
  return [
    ...named('roleTags', roleTags),
    ...named('cadencePlans', plans),
    ...named('commitments', commitments),
    ...named('objections', objections),
    ...named('drafts', drafts),
    ...named('touches', touches),
  ];
}

/** The records that name a company as theirs, tombstones too. */
export async function dependentsOfCompany(db: DoorstepDatabase, companyId: RecordId): Promise<Dependent[]> {
  const [people, opportunities, ledgers, texts] = await Promise.all([
    db.people.where('companyId').equals(companyId).toArray(),
    db.opportunities.where('companyId').equals(companyId).toArray(),
    db.valueLedgers.where('companyId').equals(companyId).toArray(),
    db.libraryItems.where('companyId').equals(companyId).toArray(),
  ]);
  return [
    ...named('people', people),
    ...named('opportunities', opportunities),
    ...named('valueLedgers', ledgers),
    ...named('libraryItems', texts),
  ];
}

function named(table: TableName, rows: { id: RecordId; deletedAt: number | null }[]): Dependent[] {
  return rows.map(({ id, deletedAt }) => ({ table, id, deletedAt }));
}
