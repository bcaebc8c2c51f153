import { stop } from '../cadence/rep-changes';
import type { RequestAnswers } from '../messages/protocol';
import type { RequestData } from '../messages/schemas';
import { cleanLine } from '../people/clean-text';
import { newRecord } from '../records/new-record';
import { isLiving } from '../records/living';
import { write } from '../store/write';
import type { UseCaseContext } from './context';
import { livingPerson } from './person-view';
import { suppressionHashes } from './suppression';

/**
 * Notes that a person does not want to be contacted: every plan of theirs stops, open drafts go, and the
 * opt-out outlives their record (CADENCE §5).
 * @throws Failure `not_found`.
 */
export async function suppressPerson(
  { id, reason }: RequestData<'suppressPerson'>,
  ctx: UseCaseContext,
): Promise<RequestAnswers['suppressPerson']> {
  const person = await livingPerson(ctx.db, id);
  const hashes = await suppressionHashes(person);
  const options = { label: 'person_suppressed', params: { name: person.name.value }, at: ctx.now() };
  await write(ctx.db, options, async (w) => {
    const known = await w.db.suppressions.where('hash').anyOf(hashes).filter(isLiving).toArray();
    for (const hash of hashes) {
      if (known.some((suppression) => suppression.hash === hash)) continue;
      await w.put('suppressions', { ...newRecord(w.now), hash, reason: cleanLine(reason) });
    }
    for (const plan of await w.db.cadencePlans.where('personId').equals(id).filter(isLiving).toArray()) {
      await w.put('cadencePlans', { ...plan, ...stop(plan, 'suppressed') });
    }
    for (const draft of await w.db.drafts.where('[personId+status]').equals([id, 'open']).toArray()) {
      if (isLiving(draft)) await w.put('drafts', { ...draft, status: 'discarded' });
    }
  });
}
