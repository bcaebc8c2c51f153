import { isLinkedInHost } from '../../../people/profile-address';
import type { PageReader } from '../../reader';
import { columnsOf, type Column } from './list-columns';
import { dateIn } from './list-date';
import { fieldsOf } from './list-fields';
import { listScope, readList } from './list-page';
import { LINKEDIN } from '../selectors';

/** All of them are times, or hold a year: even where the date's language is not the page's, it is no headline. */
const isDated = ({ lines }: Column) =>
  [...lines.values()].every(
    ({ element, text }) => element.closest(LINKEDIN.timeLine) !== null || /(?<!\d)20\d\d(?!\d)/.test(text),
  );

/** All of them begin with the same word: a phrase (`Connected 2 weeks ago`), not what people write. */
const isPhrase = ({ lines }: Column) =>
  lines.size > 2 && new Set([...lines.values()].map(({ text }) => text.split(' ')[0])).size === 1;

/** The rep's own connections: the server-driven list since 2025-04, and the Ember one before. */
export const connectionsReader: PageReader = {
  name: 'linkedin/connections',
  kind: 'linkedin-connections',
  matches: (url) =>
    isLinkedInHost(url.hostname) && /^\/mynetwork\/invite-connect\/connections(?:\/|$)/.test(url.pathname),
  read: (root, url, options) =>
    readList(root, url, options, {
      page: 'linkedin-connections',
      scope: listScope(root, { screen: 'connectionsScreen', frames: ['connectionsFrame'] }),
      keep: () => true,
      fields(rows, language, unread) {
        const columns = columnsOf(rows);
        const dated = columns.filter(isDated);
        const dates = dated.length === 1 ? dated[0] : undefined;
        // Besides the date a connection shows one more line; of two, one may be anything.
        const [headline, ...more] = columns.filter((column) => !dated.includes(column) && !isPhrase(column));
        const found = headline && !more.length ? { headline } : {};
        if (!found.headline) unread.push({ part: 'headline', reason: 'missing' });
        return (row) => {
          const phrase = dates?.lines.get(row)?.text;
          const since = phrase && dateIn(phrase, language);
          return { ...fieldsOf(row, found), ...(since && { connectedOn: since }) };
        };
      },
    }),
};
