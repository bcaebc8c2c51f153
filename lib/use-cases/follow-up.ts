/** The use cases around a person's plan. Each is one write, which one undo takes back. */
import type { CadenceContext } from '../cadence/context';
import type { PlanContent } from '../cadence/plan';
import { pause, resume, skip, snooze } from '../cadence/rep-changes';
import { replan } from '../cadence/replan';
import { nextPlanned } from '../cadence/steps';
import { afterTouch, finish, touchOfStep } from '../cadence/transitions';
import type { RequestAnswers } from '../messages/protocol';
import type { RequestData } from '../messages/schemas';
import { cleanLine, cleanText } from '../people/clean-text';
import type { Person } from '../people/person';
import type { Touch } from '../people/touch';
import { Failure } from '../records/failure';
import { newRecord } from '../records/new-record';
import type { RecordId } from '../records/record';
import { isLiving } from '../records/living';
import { write, type Writer } from '../store/write';
import type { UseCaseContext } from './context';
import { livingPerson, personView } from './person-view';
import { contentOf, planOf, readCadenceContext, savePlan } from './plan-records';
import { isSuppressed } from './suppression';

export { countDue, getToday } from './today';

/**
 * Notes a contact that happened elsewhere; the plan reacts to it (CADENCE §5). A contact with a person who
 * opted out is noted too, and plans nothing.
 * @throws Failure `not_found`.
 */
export async function logTouch(
  { personId, channel, direction, contactFunction, kind, note }: RequestData<'logTouch'>,
  ctx: UseCaseContext,
): Promise<RequestAnswers['logTouch']> {
  return changePlan(personId, ctx, 'touch_logged', async (w, person, suppressed) => {
    const how = { channel, direction, contactFunction, kind };
    const touch = await putTouch(w, person, how, cleanText(note));
    await advancePlan(w, person, touch, { ctx, suppressed });
  });
}

/** The cadence's part of a letter's delivery, in the same write. The caller has refused opted-out people. */
export async function scheduleAfterDelivery(
  w: Writer,
  person: Person,
  touch: Touch,
  ctx: UseCaseContext,
): Promise<void> {
  await advancePlan(w, person, touch, { ctx, suppressed: false });
}

/**
 * The rep did the step that is due first: it becomes a contact, and the next one is planned.
 * @throws Failure `not_found` where nothing is planned, `suppressed`.
 */
export async function finishStep(
  { personId }: RequestData<'finishStep'>,
  ctx: UseCaseContext,
): Promise<RequestAnswers['finishStep']> {
  return changePlan(personId, ctx, 'step_done', async (w, person, suppressed) => {
    if (suppressed) throw new Failure('suppressed');
    const { plan, step } = await livePlan(w, personId);
    const touch = await putTouch(w, person, touchOfStep(step), '');
    const context = await readCadenceContext(w.db, person, { ctx, suppressed });
    await savePlan(w, person, plan, finish(contentOf(plan), touch, context));
  });
}

/**
 * The step that is due first is put off.
 * @throws Failure `not_found` where nothing is planned.
 */
export async function snoozeStep(
  { personId, until, note }: RequestData<'snoozeStep'>,
  ctx: UseCaseContext,
): Promise<RequestAnswers['snoozeStep']> {
  return editPlan(personId, ctx, 'step_snoozed', (plan, context) =>
    snooze(plan, until, cleanLine(note), context),
  );
}

/**
 * The step that is due first is left out, with why.
 * @throws Failure `not_found` where nothing is planned.
 */
export async function skipStep(
  { personId, note }: RequestData<'skipStep'>,
  ctx: UseCaseContext,
): Promise<RequestAnswers['skipStep']> {
  return editPlan(personId, ctx, 'step_skipped', (plan, context) => skip(plan, cleanLine(note), context));
}

/**
 * Puts a person's plan on hold, or takes it up again.
 * @throws Failure `not_found` where there is no plan.
 */
export async function pausePlan(
  { personId, paused }: RequestData<'pausePlan'>,
  ctx: UseCaseContext,
): Promise<RequestAnswers['pausePlan']> {
  return changePlan(personId, ctx, paused ? 'plan_paused' : 'plan_resumed', async (w, person, suppressed) => {
    const plan = await planOf(w.db, personId);
    if (!plan) throw new Failure('not_found', 'plan');
    const context = await readCadenceContext(w.db, person, { ctx, suppressed });
    const content = contentOf(plan);
    await savePlan(w, person, plan, paused ? pause(content) : resume(content, context));
  });
}

/**
 * Counts a person's planned step anew after their role, country or company's tier or class changed, in the
 * same write as that change. A plan that an opt-out stopped stays stopped.
 */
export async function replanPerson(w: Writer, personId: RecordId, ctx: UseCaseContext): Promise<void> {
  const [person, plan] = [await w.get('people', personId), await planOf(w.db, personId)];
  if (!person || !plan) return;
  const context = await readCadenceContext(w.db, person, { ctx, suppressed: false });
  await savePlan(w, person, plan, replan(contentOf(plan), context));
}

/** The same for everyone of a company. */
export async function replanCompany(w: Writer, companyId: RecordId, ctx: UseCaseContext): Promise<void> {
  const ids = await w.db.people.where('companyId').equals(companyId).filter(isLiving).primaryKeys();
  for (const id of ids) await replanPerson(w, id, ctx);
}

type Label =
  | 'touch_logged'
  | 'step_done'
  | 'step_snoozed'
  | 'step_skipped'
  | 'plan_paused'
  | 'plan_resumed'
  | 'reply_declined';

/**
 * Work on a person's plan as one write.
 * @returns the person afterwards.
 * @throws Failure `not_found`.
 */
export async function changePlan(
  personId: RecordId,
  ctx: UseCaseContext,
  label: Label,
  work: (w: Writer, person: Person, suppressed: boolean) => Promise<void>,
): Promise<RequestAnswers['logTouch']> {
  const known = await livingPerson(ctx.db, personId);
  const suppressed = await isSuppressed(ctx.db, known);
  await write(ctx.db, { label, params: { name: known.name.value }, at: ctx.now() }, async (w) => {
    const person = await w.get('people', personId);
    if (!person) throw new Failure('not_found');
    await work(w, person, suppressed);
  });
  return personView(ctx.db, personId);
}

async function editPlan(
  personId: RecordId,
  ctx: UseCaseContext,
  label: Label,
  edit: (plan: PlanContent, context: CadenceContext) => PlanContent,
): Promise<RequestAnswers['skipStep']> {
  return changePlan(personId, ctx, label, async (w, person, suppressed) => {
    const { plan } = await livePlan(w, personId);
    const context = await readCadenceContext(w.db, person, { ctx, suppressed });
    await savePlan(w, person, plan, edit(contentOf(plan), context));
  });
}

/** The plan and its first open step. @throws Failure `not_found` where nothing is due any day. */
async function livePlan(w: Writer, personId: RecordId) {
  const plan = await planOf(w.db, personId);
  const step = plan && plan.nextDue !== null ? nextPlanned(plan) : null;
  if (!plan || !step) throw new Failure('not_found', 'step');
  return { plan, step };
}

/**
 * Puts a contact on record: now, or when a mail says it was.
 * @returns it as stored.
 */
export async function putTouch(
  w: Writer,
  person: Person,
  how: Pick<Touch, 'channel' | 'direction' | 'contactFunction' | 'kind'>,
  note: string,
  mail: Pick<Touch, 'at' | 'messageId'> = { at: w.now },
): Promise<Touch> {
  const sample = person.sample ? { sample: true as const } : {};
  const about = { personId: person.id, companyId: person.companyId, note, draftId: null };
  return w.put('touches', { ...newRecord(w.now), ...sample, ...about, ...how, ...mail });
}

/** The plan after a contact that was just put on record, in the same write. CADENCE §5. */
export async function advancePlan(
  w: Writer,
  person: Person,
  touch: Touch,
  asked: { ctx: UseCaseContext; suppressed: boolean },
): Promise<void> {
  const plan = await planOf(w.db, person.id);
  const context = await readCadenceContext(w.db, person, asked);
  await savePlan(w, person, plan, afterTouch(plan ? contentOf(plan) : null, touch, context));
}
