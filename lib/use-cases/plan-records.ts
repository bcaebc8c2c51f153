import { Dexie } from 'dexie';
import { cadenceContext, type CadenceContext } from '../cadence/context';
import type { CadencePlan, PlanContent } from '../cadence/plan';
import type { Person } from '../people/person';
import type { Touch } from '../people/touch';
import { newRecord } from '../records/new-record';
import type { RecordId } from '../records/record';
import { withoutKeys, type DoorstepDatabase } from '../store/database';
import { isLiving } from '../records/living';
import type { Writer } from '../store/write';
import type { UseCaseContext } from './context';
import { readSettings } from './settings';

/** More than any cap or rotation looks back to (CADENCE §3.4). */
const TOUCHES_LOOKED_AT = 50;

/** The living plan of a person; undefined where nothing was ever planned. */
export async function planOf(db: DoorstepDatabase, personId: RecordId): Promise<CadencePlan | undefined> {
  return db.cadencePlans.where('personId').equals(personId).filter(isLiving).first();
}

/**
 * What a person's next date depends on, as the records stand. Reads the database only, so it may be awaited
 * inside a write; whether they opted out cannot be read there (a digest lets the transaction end) and is told.
 */
export async function readCadenceContext(
  db: DoorstepDatabase,
  person: Person,
  { ctx, suppressed }: { ctx: UseCaseContext; suppressed: boolean },
): Promise<CadenceContext> {
  const [company, roleTags, touches, settings] = await Promise.all([
    person.companyId ? db.companies.get(person.companyId) : undefined,
    db.roleTags.where('personId').equals(person.id).filter(isLiving).toArray(),
    recentTouches(db, person.id),
    readSettings(db),
  ]);
  return cadenceContext(
    {
      person,
      company: company && isLiving(company) ? withoutKeys(company) : null,
      roleTag: roleTags.find((tag) => tag.opportunityId === null) ?? null,
      touches,
      suppressed,
    },
    { today: ctx.today(), timeZone: repTimeZone(), ownCountry: settings.ownCountry },
  );
}

/** @returns a person's contacts on record, newest first. */
export async function recentTouches(db: DoorstepDatabase, personId: RecordId): Promise<Touch[]> {
  return db.touches
    .where('[personId+at]')
    .between([personId, Dexie.minKey], [personId, Dexie.maxKey])
    .reverse()
    .filter(isLiving)
    .limit(TOUCHES_LOOKED_AT)
    .toArray();
}

/** Stores the content of a person's plan, under the plan's own identity or a new one. */
export async function savePlan(
  w: Writer,
  person: Person,
  before: CadencePlan | undefined,
  content: PlanContent,
): Promise<void> {
  const identity = before ?? { ...newRecord(w.now), ...(person.sample ? { sample: true as const } : {}) };
  await w.put('cadencePlans', { ...identity, ...content });
}

function repTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** @returns a plan without its identity, for the transitions. */
export function contentOf({
  personId,
  stage,
  state,
  anchorAt,
  nextDue,
  steps,
  stopReason,
}: CadencePlan): PlanContent {
  return { personId, stage, state, anchorAt, nextDue, steps, stopReason };
}
