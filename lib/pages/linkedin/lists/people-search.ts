import { isLinkedInHost } from '../../../people/profile-address';
import type { PageReader } from '../../reader';
import { columnsOf, degreeOf } from './list-columns';
import { fieldsOf, headlineAndPlace } from './list-fields';
import { listScope, readList } from './list-page';
import type { ListRow } from './list-rows';
import { LINKEDIN } from '../selectors';

const searched = (url: URL) =>
  isLinkedInHost(url.hostname)
    ? /^\/search\/results\/(people|all)(?:\/|$)/.exec(url.pathname)?.[1]
    : undefined;

/** Results of every kind name the authors of posts too; a person found has a number or can be invited. */
const isResult = ({ element, memberId }: ListRow) =>
  memberId !== null || element.querySelector(LINKEDIN.rowInvite) !== null;

/** The rep can be among the people found: no degree of connection, and nothing to do. */
const isRep = (row: ListRow) =>
  degreeOf(row) === null && row.element.querySelector(LINKEDIN.labelledControl) === null;

/** Results of a people search, and the people among results of every kind; both front ends. */
export const peopleSearchReader: PageReader = {
  name: 'linkedin/people-search',
  kind: 'linkedin-people-search',
  matches: (url) => searched(url) !== undefined,
  read(root, url, options) {
    const mixed = searched(url) === 'all';
    const scope = listScope(root, {
      screen: mixed ? 'mixedScreen' : 'searchScreen',
      frames: ['memberResult', 'searchFrame'],
    });
    return readList(root, url, options, {
      page: 'linkedin-people-search',
      scope,
      keep: (row) => !isRep(row) && (!mixed || isResult(row)),
      fields(rows, language, unread) {
        const found = headlineAndPlace(columnsOf(rows), language);
        if (!found.headline) unread.push({ part: 'headline', reason: 'missing' });
        if (!found.place) unread.push({ part: 'location', reason: 'missing' });
        return (row) => fieldsOf(row, found);
      },
    });
  },
};
