import { emptyCapture, type PageReader } from '../../reader';
import { isConversationAddress, isGmail } from '../address';
import { hasRows, readRows } from './list-rows';
import { peopleOfRows } from '../people';
import { shownView } from '../view';
import { readViewer } from '../viewer';

/** A list of conversations (inbox, label, search, sent): its rows, and the people of those the rep ticked. */
export const listReader: PageReader = {
  name: 'gmail/list',
  kind: 'gmail-list',
  matches(url, root) {
    if (!isGmail(url) || isConversationAddress(url) || url.searchParams.has('view')) return false;
    const view = shownView(root);
    return view !== null && hasRows(view);
  },
  read(root, url, options) {
    const capture = emptyCapture('gmail-list', url, options);
    const viewer = readViewer(root, options);
    if (!viewer.emails.length) capture.unread.push({ part: 'viewer', reason: 'missing' });
    const view = shownView(root);
    const rows = view ? readRows(view, viewer) : [];
    const ticked = rows.filter((row) => row.ticked).flatMap(({ thread }) => thread.participants);
    const people = peopleOfRows(ticked, viewer);
    return {
      ...capture,
      people,
      threads: rows.map(({ thread }) => thread),
      viewer: { emails: viewer.emails, ...(viewer.name && { name: viewer.name }) },
      ...(!people.length && {
        silence: rows.length ? ('no_person_here' as const) : ('page_not_ready' as const),
      }),
    };
  },
};
