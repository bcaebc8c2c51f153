import { Dexie } from 'dexie';
import type { PersonView } from '../messages/views';
import { Failure } from '../records/failure';
import type { RecordId } from '../records/record';
import { withoutKeys, type DoorstepDatabase, type StoredPerson } from '../store/database';
import { isLiving } from '../records/living';
import { isSuppressed } from './suppression';

const MOST_TOUCHES = 50;

/** @throws Failure `not_found` where there is no living record. */
export async function livingPerson(db: DoorstepDatabase, id: RecordId): Promise<StoredPerson> {
  const row = await db.people.get(id);
  if (!row || !isLiving(row)) throw new Failure('not_found');
  return row;
}

/**
 * Everything the sidebar shows of one person.
 * @throws Failure `not_found` where there is no living record.
 */
export async function personView(db: DoorstepDatabase, id: RecordId): Promise<PersonView> {
  const row = await livingPerson(db, id);
  const [company, roleTags, plans, touches, suppressed] = await Promise.all([
    row.companyId ? db.companies.get(row.companyId) : undefined,
    db.roleTags.where('personId').equals(id).filter(isLiving).toArray(),
    db.cadencePlans.where('personId').equals(id).filter(isLiving).toArray(),
    db.touches
      .where('[personId+at]')
      .between([id, Dexie.minKey], [id, Dexie.maxKey])
      .reverse()
      .filter(isLiving)
      .limit(MOST_TOUCHES)
      .toArray(),
    isSuppressed(db, row),
  ]);
  const plan = plans[0] ?? null;
  return {
    person: withoutKeys(row),
    company: company && isLiving(company) ? withoutKeys(company) : null,
    roleTag: roleTags.find((tag) => tag.opportunityId === null) ?? null,
    plan,
    nextStep: plan?.steps.find((step) => step.status === 'planned' || step.status === 'snoozed') ?? null,
    touches,
    suppressed,
  };
}
