import type { RequestAnswers } from '../messages/protocol';
import type { RequestData } from '../messages/schemas';
import { searchPeople } from '../store/search';
import type { UseCaseContext } from './context';
import { personRow } from './person-rows';

/** A page of the people who fit a search, a role, or are due, in the order asked for. */
export async function listPeople(
  { filter, sort, descending, offset, limit }: RequestData<'listPeople'>,
  ctx: UseCaseContext,
): Promise<RequestAnswers['listPeople']> {
  const { query, role, due } = filter;
  const dueBy = due ? ctx.today() : null;
  const page = { query, role, dueBy, sort, descending, offset, limit };
  const { total, rows } = await searchPeople(ctx.db, page);
  return { total, rows: rows.map(personRow) };
}
