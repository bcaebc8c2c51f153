import type { RequestAnswers } from '../messages/protocol';
import type { RequestData } from '../messages/schemas';
import { identitiesOf } from '../people/identities';
import type { Person } from '../people/person';
import { personFromSubject } from '../people/save-subject';
import { Failure } from '../records/failure';
import { findPerson } from '../store/find-person';
import { write } from '../store/write';
import type { UseCaseContext } from './context';
import { putPerson } from './save-subject';
import { hasOptedOut } from './suppression';

/**
 * Saves the ticked rows of a list in one write, which one undo takes back. Whoever is on record stays as they
 * are, so asking twice makes nobody twice; whoever opted out is left out.
 * @throws Failure `invalid` for a row with neither address nor member number: nothing would tell it from the next.
 */
export async function savePeople(
  { people, page, address, readAt }: RequestData<'savePeople'>,
  ctx: UseCaseContext,
): Promise<RequestAnswers['savePeople']> {
  const source = { page, address, readAt };
  const wanted: { data: RequestData<'saveSubject'>; person: Person }[] = [];
  let count = 0;
  for (const captured of people) {
    const identities = identitiesOf(captured);
    if (identities.emails.length + identities.profiles.length === 0) throw new Failure('invalid', 'identity');
    // Looked up before the write: a digest inside it would let the transaction end.
    if (await hasOptedOut(ctx.db, identities)) continue;
    if (!(await findPerson(ctx.db, identities))) count += 1;
    const data = { captured, ...source, typed: {} };
    wanted.push({ data, person: personFromSubject(captured, source, {}, ctx.now()) });
  }
  return write(ctx.db, { label: 'people_saved', params: { count }, at: ctx.now() }, async (w) => {
    const saved: RequestAnswers['savePeople'] = { created: [], existing: [] };
    for (const { data, person } of wanted) {
      const { id, outcome } = await putPerson(w, data, person);
      saved[outcome].push(id);
    }
    return saved;
  });
}
