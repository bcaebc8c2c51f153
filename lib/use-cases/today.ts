import { addDays } from '../cadence/business-days';
import { recipientCountry } from '../cadence/context';
import { byDate, byUrgency, standing, type Ranked } from '../cadence/due-list';
import type { CadencePlan } from '../cadence/plan';
import { nextPlanned } from '../cadence/steps';
import type { RequestAnswers } from '../messages/protocol';
import type { RequestData } from '../messages/schemas';
import type { DueItem } from '../messages/views';
import type { RecordId, StoredRecord } from '../records/record';
import type { DoorstepDatabase, StoredCompany, StoredPerson } from '../store/database';
import { isLiving } from '../records/living';
import type { UseCaseContext } from './context';
import { personRow } from './person-rows';
import { readSettings } from './settings';

/** Calendar days that the list looks ahead. */
const AHEAD = 7;

/** What is due until today, most urgent first, and what the next week brings, by date. */
export async function getToday(
  _data: RequestData<'getToday'>,
  ctx: UseCaseContext,
): Promise<RequestAnswers['getToday']> {
  const { db } = ctx;
  const today = ctx.today();
  const plans = await plansDue(db, addDays(today, AHEAD)).toArray();
  const people = await livingById(
    db.people,
    plans.map((plan) => plan.personId),
  );
  const companies = await livingById(
    db.companies,
    [...people.values()].flatMap(({ companyId }) => companyId ?? []),
  );
  const { ownCountry } = await readSettings(db);
  const items = plans.flatMap((plan) => {
    const person = people.get(plan.personId);
    if (!person) return [];
    const company = person.companyId ? companies.get(person.companyId) : undefined;
    return dueItem(plan, person, company ?? null, { today, ownCountry });
  });
  const byState = (wanted: (item: DueItem) => boolean, order: (a: Ranked, b: Ranked) => number): DueItem[] =>
    items
      .filter(({ item }) => wanted(item))
      .sort((a, b) => order(a.rank, b.rank))
      .map(({ item }) => item);
  return {
    today,
    due: byState(({ state }) => state !== 'upcoming', byUrgency),
    upcoming: byState(({ state }) => state === 'upcoming', byDate),
  };
}

/** How many people are to be contacted today or should have been before: the number on the badge. */
export async function countDue(db: DoorstepDatabase, today: string): Promise<number> {
  return plansDue(db, today).count();
}

function plansDue(db: DoorstepDatabase, until: string) {
  return db.cadencePlans.where('nextDue').belowOrEqual(until).filter(isLiving);
}

function dueItem(
  plan: CadencePlan,
  person: StoredPerson,
  company: StoredCompany | null,
  { today, ownCountry }: { today: string; ownCountry: string },
): { item: DueItem; rank: Ranked }[] {
  const step = nextPlanned(plan);
  if (step === null) return [];
  const country = recipientCountry(person, company, ownCountry);
  const { state, late } = standing(step.due, today, country);
  return [
    {
      item: { person: personRow(person), step, planId: plan.id, state, late },
      rank: { due: step.due, late, tier: company?.tier ?? 'B' },
    },
  ];
}

async function livingById<T extends StoredRecord>(
  table: { bulkGet(ids: RecordId[]): PromiseLike<(T | undefined)[]> },
  ids: readonly RecordId[],
): Promise<Map<RecordId, T>> {
  const rows = await table.bulkGet([...new Set(ids)]);
  return new Map(rows.flatMap((row) => (row && isLiving(row) ? [[row.id, row]] : [])));
}
