import type { Subject } from '../messages/views';
import { absentUntil } from '../cadence/absence';
import type { Capture, CapturedPerson } from '../people/capture';
import { sourced } from '../people/captured-value';
import { isColleague, isRep } from '../people/colleague';
import { clueName, companyClue } from '../people/company-of';
import { normaliseEmail } from '../people/email-address';
import { fieldChanges } from '../people/field-changes';
import { identitiesOf } from '../people/identities';
import { replyOffer, type ReplyOffer } from '../people/reply-offer';
import type { StoredPerson } from '../store/database';
import { findCompany } from '../store/find-company';
import { findPerson } from '../store/find-person';
import type { UseCaseContext } from './context';
import { personRow } from './person-rows';
import { planOf, readCadenceContext, recentTouches } from './plan-records';
import { learnRep } from './settings';
import { hasOptedOut } from './suppression';

/**
 * Lays a reading of a page against the records: who is known, what changed, whose company it is. The page's
 * order stays (the last outside writer first), colleagues come last, the rep never. Learns the rep's own
 * addresses from a page that shows them.
 */
export async function matchReading(capture: Capture, ctx: UseCaseContext): Promise<Subject[]> {
  const { ownAddresses } = await learnRep(capture.viewer, ctx);
  const others = capture.people.filter((captured) => !isRep(captured, ownAddresses));
  const subjects = await Promise.all(
    others.map((captured) => subjectOf(captured, capture, isColleague(captured, ownAddresses), ctx)),
  );
  return [
    ...subjects.filter((subject) => !subject.colleague),
    ...subjects.filter((subject) => subject.colleague),
  ];
}

async function subjectOf(
  captured: CapturedPerson,
  capture: Capture,
  colleague: boolean,
  ctx: UseCaseContext,
): Promise<Subject> {
  const { db } = ctx;
  const identities = identitiesOf(captured);
  const known = await findPerson(db, identities);
  const theirs = known?.companyId ? await db.companies.get(known.companyId) : undefined;
  const current = theirs?.deletedAt === null ? theirs : null;
  return {
    captured,
    known: known ? personRow(known) : null,
    changes: known ? fieldChanges(known, current, captured) : [],
    company: await companyFor(captured, capture, db),
    colleague,
    suppressed: await hasOptedOut(db, identities),
    reply: known ? await replyFrom(known, capture, ctx) : null,
  };
}

/** What of theirs the conversation on screen holds and their timeline does not. */
async function replyFrom(
  known: StoredPerson,
  { conversation }: Capture,
  ctx: UseCaseContext,
): Promise<ReplyOffer | null> {
  if (!conversation) return null;
  const { db, now } = ctx;
  const emails = known.emails.flatMap(({ value }) => normaliseEmail(value) ?? []);
  const touches = await recentTouches(db, known.id);
  const offer = replyOffer(conversation, { emails, touches, declined: known.declinedChanges }, now());
  if (offer?.kind !== 'out_of_office') return offer;
  // Where nothing is due before they are likely to be back, there is nothing to move.
  const due = (await planOf(db, known.id))?.nextDue ?? null;
  const context = await readCadenceContext(db, known, { ctx, suppressed: false });
  return due !== null && due < absentUntil(context) ? offer : null;
}

async function companyFor(
  captured: CapturedPerson,
  { page, address, readAt }: Capture,
  db: UseCaseContext['db'],
): Promise<Subject['company']> {
  const clue = companyClue(captured, (field) => sourced(field, { page, address, readAt }));
  if (!clue) return null;
  const found = await findCompany(db, clue);
  const name = found?.name ?? clueName(clue);
  return name && { id: found?.id ?? null, name: name.value, from: clue.name ? 'page' : 'domain' };
}
