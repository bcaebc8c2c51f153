import type { Draft, TextKind } from '../invitation/draft';
import type { RequestAnswers } from '../messages/protocol';
import type { RequestData } from '../messages/schemas';
import type { Letter } from '../invitation/letter-facts';
import { hasUnfilled } from '../library/variables';
import { cleanLine, cleanText } from '../people/clean-text';
import type { Person } from '../people/person';
import type { Touch } from '../people/touch';
import { Failure } from '../records/failure';
import { newRecord } from '../records/new-record';
import type { RecordId } from '../records/record';
import { sameValue } from '../records/same-value';
import type { DoorstepDatabase } from '../store/database';
import { isLiving } from '../records/living';
import { write, type Writer } from '../store/write';
import type { UseCaseContext } from './context';
import { livingPerson } from './person-view';
import { isSuppressed } from './suppression';

/** Sets the date of the follow-up once a letter is out, in the same write. */
type ScheduleAfterDelivery = (
  w: Writer,
  person: Person,
  touch: Touch,
  ctx: UseCaseContext,
) => Promise<unknown>;

/** @returns the letter that is being worded to a person; null where none is begun. */
export async function getOpenDraft(
  { personId }: RequestData<'getOpenDraft'>,
  { db }: UseCaseContext,
): Promise<RequestAnswers['getOpenDraft']> {
  return (await openDraft(db, personId)) ?? null;
}

/**
 * Keeps a letter while it is worded; a person has one open draft at most. A letter that was just delivered
 * and not changed since is not opened again.
 * @throws Failure `not_found`, `suppressed`, `storage_full`.
 */
export async function saveDraft(
  { personId, input, wording, subject, body }: RequestData<'saveDraft'>,
  ctx: UseCaseContext,
): Promise<RequestAnswers['saveDraft']> {
  const person = await writablePerson(ctx, personId);
  const content = { input, wording, subject: cleanLine(subject), body: cleanText(body) };
  const options = { label: 'draft_saved', params: { name: person.name.value }, at: ctx.now(), quiet: true };
  return write(ctx.db, options, async (w) => {
    const open = await openDraft(w.db, personId);
    if (open) return w.put('drafts', { ...open, ...content });
    const last = await lastDelivered(w.db, personId);
    if (last && sameValue({ ...last, ...content }, last)) return last;
    return w.put('drafts', { ...newRecord(w.now), personId, ...content, status: 'open', deliveredAt: null });
  });
}

/** Puts the open draft aside; undo brings it back. Nothing happens where there is none. */
export async function discardDraft(
  { personId }: RequestData<'discardDraft'>,
  ctx: UseCaseContext,
): Promise<RequestAnswers['discardDraft']> {
  const person = await ctx.db.people.get(personId);
  const options = { label: 'draft_discarded', params: { name: person?.name.value ?? '' }, at: ctx.now() };
  await write(ctx.db, options, async (w) => {
    const open = await openDraft(w.db, personId);
    if (open) await w.put('drafts', { ...open, status: 'discarded' });
  });
}

/**
 * The letter left Doorstep: notes it in the timeline and sets the follow-up. A second delivery of the same
 * letter (copied, then put into Gmail too) is no second contact.
 * @param how into a Gmail compose window, or onto the clipboard.
 * @param schedule the cadence's part of the same write.
 * @throws Failure `not_found`, `suppressed`.
 */
export async function markDelivered(
  { personId, how }: { personId: RecordId; how: 'in_gmail' | 'copied' },
  ctx: UseCaseContext,
  schedule: ScheduleAfterDelivery,
): Promise<void> {
  const { name } = await writablePerson(ctx, personId);
  const options = { label: 'draft_delivered', params: { name: name.value }, at: ctx.now() };
  await write(ctx.db, options, async (w) => {
    const [person, open] = [await w.get('people', personId), await openDraft(w.db, personId)];
    if (!person || !open) return;
    await w.put('drafts', { ...open, status: how, deliveredAt: w.now });
    const touch = deliveryTouch(person, open, w.now);
    await w.put('touches', touch);
    await schedule(w, person, touch, ctx);
  });
}

/**
 * A variable that nobody filled in never leaves Doorstep: every way out asks here first.
 * @throws Failure `unfilled_variable`.
 */
export function refuseUnfilled({ subject, body }: Letter): void {
  if (hasUnfilled(subject) || hasUnfilled(body)) throw new Failure('unfilled_variable');
}

/**
 * The rep copies the letter to send it by themselves.
 * @throws Failure `unfilled_variable`, `not_found`, `suppressed`.
 */
export async function draftCopied(
  { personId }: RequestData<'draftCopied'>,
  ctx: UseCaseContext,
  schedule: ScheduleAfterDelivery,
): Promise<RequestAnswers['draftCopied']> {
  const open = await openDraft(ctx.db, personId);
  if (open) refuseUnfilled(open);
  await markDelivered({ personId, how: 'copied' }, ctx, schedule);
}

/** What handing over a kind of text is as a contact; the others are mails that invite. */
const CONTACTS: Readonly<
  Partial<Record<TextKind, Partial<Pick<Touch, 'channel' | 'contactFunction' | 'kind'>>>>
> = {
  connection_note: { channel: 'linkedin' },
  inmail: { channel: 'linkedin' },
  follow_up_step: { kind: 'follow_up' },
  // About a meeting that both have agreed on: no new invitation, which would begin the sequence anew.
  confirmation: { kind: 'follow_up' },
  visitor_questions: { kind: 'follow_up', contactFunction: 'serve' },
  reschedule: { kind: 'follow_up' },
  reminder: { kind: 'follow_up', contactFunction: 'care' },
  phone_script: { kind: 'call', channel: 'phone', contactFunction: 'care' },
  calendar_entry: { kind: 'follow_up', contactFunction: 'serve' },
};

/** METHOD §15, CADENCE §3.2: the channel and the function that a text has by its kind. */
function deliveryTouch(person: Person, draft: Draft, now: number): Touch {
  const { kind, occasion } = draft.input;
  return {
    ...newRecord(now),
    ...(person.sample ? { sample: true as const } : {}),
    personId: person.id,
    companyId: person.companyId,
    at: now,
    channel: 'email',
    direction: 'outbound',
    contactFunction: 'advance',
    kind: occasion === 'follow_up' ? 'follow_up' : 'invitation',
    note: draft.subject,
    draftId: draft.id,
    ...CONTACTS[kind],
  };
}

/** CADENCE §9: who asked not to be contacted gets no draft. */
async function writablePerson({ db }: UseCaseContext, id: RecordId): Promise<Person> {
  const person = await livingPerson(db, id);
  if (await isSuppressed(db, person)) throw new Failure('suppressed');
  return person;
}

async function openDraft(db: DoorstepDatabase, personId: RecordId): Promise<Draft | undefined> {
  const drafts = await db.drafts.where('[personId+status]').equals([personId, 'open']).toArray();
  return drafts.find(isLiving);
}

async function lastDelivered(db: DoorstepDatabase, personId: RecordId): Promise<Draft | undefined> {
  const drafts = await db.drafts
    .where('[personId+status]')
    .anyOf([
      [personId, 'in_gmail'],
      [personId, 'copied'],
    ])
    .filter(isLiving)
    .sortBy('deliveredAt');
  return drafts.at(-1);
}
