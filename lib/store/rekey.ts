import { Dexie } from 'dexie';
import type { CadencePlan } from '../cadence/plan';
import type { RoleTag } from '../chain/role-tag';
import { isLiving } from '../records/living';
import type { RecordId } from '../records/record';
import { sameValue } from '../records/same-value';
import { withoutKeys, type DoorstepDatabase, type StoredPerson } from './database';
import { personKeys } from './person-keys';

/** One read of so many people: enough to be quick, not so much that a company of thousands fills the memory. */
const AT_ONCE = 500;

/**
 * Derives the keys of people again after something around them changed: their company's name, plan, roles
 * or touches. Runs inside the write's transaction, so that a list never shows half of a change.
 * @returns who has other keys now.
 */
export async function rekeyPeople(db: DoorstepDatabase, ids: readonly RecordId[]): Promise<RecordId[]> {
  const changed: RecordId[] = [];
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    changed.push(...(await rekeySome(db, ids.slice(from, from + AT_ONCE))));
  }
  return changed;
}

async function rekeySome(db: DoorstepDatabase, ids: RecordId[]): Promise<RecordId[]> {
  const people = (await db.people.bulkGet(ids)).filter((row) => row !== undefined);
  const companyIds = [...new Set(people.flatMap((row) => row.companyId ?? []))];
  const [companies, plans, roleTags, touched] = await Promise.all([
    db.companies.bulkGet(companyIds),
    db.cadencePlans.where('personId').anyOf(ids).filter(isLiving).toArray(),
    db.roleTags.where('personId').anyOf(ids).filter(isLiving).toArray(),
    Promise.all(people.map((row) => lastTouchAt(db, row.id))),
  ]);
  const companyOf = new Map(companies.flatMap((row) => (row && isLiving(row) ? [[row.id, row]] : [])));
  const planOf = new Map(plans.map((plan): [RecordId, CadencePlan] => [plan.personId, plan]));
  const tagOf = new Map(
    roleTags
      .filter((tag) => tag.opportunityId === null)
      .map((tag): [RecordId, RoleTag] => [tag.personId, tag]),
  );

  const stale: StoredPerson[] = [];
  people.forEach((row, i) => {
    const next: StoredPerson = withoutKeys(row);
    if (isLiving(row)) {
      next.keys = personKeys(row, {
        company: (row.companyId && companyOf.get(row.companyId)) || null,
        plan: planOf.get(row.id) ?? null,
        roleTag: tagOf.get(row.id) ?? null,
        lastTouchAt: touched[i] ?? null,
      });
    }
    if (!sameValue(row.keys, next.keys)) stale.push(next);
  });
  await db.people.bulkPut(stale);
  return stale.map((person) => person.id);
}

async function lastTouchAt(db: DoorstepDatabase, personId: RecordId): Promise<number | null> {
  const newest = await db.touches
    .where('[personId+at]')
    .between([personId, Dexie.minKey], [personId, Dexie.maxKey])
    .reverse()
    .filter(isLiving)
    .first();
  return newest?.at ?? null;
}
