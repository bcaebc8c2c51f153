import { absentUntil } from '../cadence/absence';
import { pause, snooze } from '../cadence/rep-changes';
import { nextPlanned } from '../cadence/steps';
import type { RequestAnswers } from '../messages/protocol';
import type { RequestData } from '../messages/schemas';
import { cleanLine, cleanText } from '../people/clean-text';
import type { Person } from '../people/person';
import { declinedReply } from '../people/reply-offer';
import type { UseCaseContext } from './context';
import { advancePlan, changePlan, putTouch } from './follow-up';
import { contentOf, planOf, readCadenceContext, recentTouches, savePlan } from './plan-records';
import type { Writer } from '../store/write';

/** As many refusals as a record remembers. */
const MOST_DECLINED = 100;

/**
 * What the rep decided about a mail that was offered as an answer, in one write. `log` notes it as a contact,
 * which stops or turns the plan; `snooze` moves the next step past an absence, which is no answer; `bounce`
 * puts the plan on hold and notes that the address does not work; `decline` only remembers the refusal. The same
 * mail settled twice changes nothing. CADENCE §5.
 * @throws Failure `not_found`.
 */
export async function settleReply(
  data: RequestData<'settleReply'>,
  ctx: UseCaseContext,
): Promise<RequestAnswers['settleReply']> {
  const { personId, messageId, how } = data;
  return changePlan(personId, ctx, LABELS[how], async (w, person, suppressed) => {
    const touches = await recentTouches(w.db, personId);
    if (person.declinedChanges.includes(declinedReply(messageId))) return;
    if (touches.some((touch) => touch.messageId === messageId)) return;
    if (how === 'log') return logReply(w, person, data, { ctx, suppressed });
    const plan = await planOf(w.db, personId);
    if (plan && how === 'bounce') await savePlan(w, person, plan, pause(contentOf(plan)));
    if (plan && how === 'snooze') {
      const context = await readCadenceContext(w.db, person, { ctx, suppressed });
      const until = absentUntil(context);
      // A step that is later anyway stays: an absence never brings a contact forward.
      if ((nextPlanned(plan)?.due ?? until) < until) {
        await savePlan(w, person, plan, snooze(contentOf(plan), until, cleanLine(data.note), context));
      }
    }
    await w.put('people', remembered(person, data));
  });
}

const LABELS = {
  log: 'touch_logged',
  snooze: 'step_snoozed',
  bounce: 'plan_paused',
  decline: 'reply_declined',
} as const;

/** The answer as a contact, at the time it was written; a clock ahead of ours must not outrun what comes next. */
async function logReply(
  w: Writer,
  person: Person,
  { at, messageId }: RequestData<'settleReply'>,
  asked: { ctx: UseCaseContext; suppressed: boolean },
): Promise<void> {
  const how = { channel: 'email', direction: 'inbound', contactFunction: 'intel', kind: 'reply' } as const;
  const touch = await putTouch(w, person, how, '', { at: Math.min(at, w.now), messageId });
  await advancePlan(w, person, touch, asked);
}

function remembered(person: Person, { messageId, how, note }: RequestData<'settleReply'>): Person {
  const declinedChanges = [...person.declinedChanges, declinedReply(messageId)].slice(-MOST_DECLINED);
  if (how !== 'bounce') return { ...person, declinedChanges };
  const notes = cleanText([person.notes, note].filter(Boolean).join('\n'));
  return { ...person, declinedChanges, notes };
}
