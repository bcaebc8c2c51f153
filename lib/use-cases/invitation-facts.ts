import { addBusinessDays, addDays, daysBetween } from '../cadence/business-days';
import type { EarlierLetter } from '../invitation/known-facts';
import type { MeetingCalendar } from '../invitation/propose-slots';
import { zoneOfCountry } from '../invitation/time-zone';
import type { LibraryItem } from '../library/library-item';
import type { RequestAnswers } from '../messages/protocol';
import type { RequestData } from '../messages/schemas';
import type { Person } from '../people/person';
import type { Opportunity } from '../pipeline/opportunity';
import { isLiving } from '../records/living';
import type { RecordId } from '../records/record';
import type { DoorstepDatabase } from '../store/database';
import type { UseCaseContext } from './context';
import { livingPerson } from './person-view';
import { readSettings } from './settings';

const MOST_VISITS = 10;
const MOST_EARLIER = 20;
const MOST_INTRODUCERS = 20;
/** Business days ahead that a meeting can be proposed on. */
const HORIZON = 45;

/**
 * What is on record for wording a letter to a person, beside what their view shows.
 * @throws Failure `not_found` where there is no living record.
 */
export async function invitationFacts(
  { personId }: RequestData<'invitationFacts'>,
  { db, today }: UseCaseContext,
): Promise<RequestAnswers['invitationFacts']> {
  const person = await livingPerson(db, personId);
  const { companyId } = person;
  const [company, settings] = await Promise.all([
    companyId ? db.companies.get(companyId) : undefined,
    readSettings(db),
  ]);
  const [opportunity, commitments, visits, objections, library, earlier, introducers] = await Promise.all([
    companyId ? openOpportunity(db, companyId) : null,
    db.commitments.where('personId').equals(personId).filter(isLiving).toArray(),
    db.visits.where('personIds').equals(personId).filter(isLiving).toArray(),
    db.objections.where('personId').equals(personId).filter(isLiving).toArray(),
    libraryFor(db, companyId, person.sample === true || company?.sample === true),
    earlierLetters(db, personId),
    companyId ? colleaguesOf(db, companyId, personId) : [],
  ]);
  const country = person.country?.value ?? company?.country?.value ?? (settings.ownCountry || null);
  return {
    opportunity,
    commitments: commitments
      .filter(({ status }) => status === 'open')
      .toSorted((a, b) => (a.due ?? '9').localeCompare(b.due ?? '9')),
    visits: visits.toSorted((a, b) => (b.at ?? 0) - (a.at ?? 0)).slice(0, MOST_VISITS),
    objections: objections.filter(({ status }) => status === 'open'),
    library,
    earlier,
    introducers,
    calendar: meetingCalendar(country, today()),
  };
}

async function openOpportunity(db: DoorstepDatabase, companyId: RecordId): Promise<Opportunity | null> {
  const all = await db.opportunities.where('companyId').equals(companyId).filter(isLiving).toArray();
  return (
    all.filter(({ status }) => status === 'open').toSorted((a, b) => b.updatedAt - a.updatedAt)[0] ?? null
  );
}

/** The texts of the samples are about an invented product: nobody real is written to with them. */
async function libraryFor(
  db: DoorstepDatabase,
  companyId: RecordId | null,
  withSamples: boolean,
): Promise<LibraryItem[]> {
  const items = await db.libraryItems.filter(isLiving).toArray();
  return items
    .filter((item) => item.companyId === null || item.companyId === companyId)
    .filter(({ sample }) => withSamples || !sample);
}

async function earlierLetters(db: DoorstepDatabase, personId: RecordId): Promise<EarlierLetter[]> {
  const drafts = await db.drafts
    .where('[personId+status]')
    .anyOf([
      [personId, 'in_gmail'],
      [personId, 'copied'],
    ])
    .filter(isLiving)
    .toArray();
  return drafts
    .map(({ input, subject, body, deliveredAt, updatedAt }) => ({
      kind: input.kind,
      subject,
      body,
      at: deliveredAt ?? updatedAt,
    }))
    .toSorted((a, b) => b.at - a.at)
    .slice(0, MOST_EARLIER);
}

async function colleaguesOf(db: DoorstepDatabase, companyId: RecordId, personId: RecordId) {
  const people: Person[] = await db.people
    .where('companyId')
    .equals(companyId)
    .filter((row) => isLiving(row) && row.id !== personId)
    .limit(MOST_INTRODUCERS)
    .toArray();
  return people.map(({ id, name, title }) => ({ id, name: name.value, title: title?.value ?? '' }));
}

/** CADENCE §4.6: first invitations keep away from the last day before and the first after three days or more of rest. */
function meetingCalendar(country: string | null, today: string): MeetingCalendar {
  const businessDays: string[] = [];
  const closedDays: string[] = [];
  let previous = today;
  for (let n = 1; n <= HORIZON; n++) {
    const day = addBusinessDays(previous, 1, country);
    const next = addBusinessDays(day, 1, country);
    if (restBetween(previous, day) < 3 && restBetween(day, next) < 3) businessDays.push(day);
    for (let off = addDays(previous, 1); off < day; off = addDays(off, 1)) closedDays.push(off);
    previous = day;
  }
  return { country, businessDays, closedDays, zone: zoneOfCountry(country) };
}

/** Days without work between two business days. */
function restBetween(from: string, to: string): number {
  return daysBetween(from, to) - 1;
}
