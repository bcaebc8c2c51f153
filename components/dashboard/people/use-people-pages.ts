import { useEffect, useReducer, useState } from 'react';
import { ask } from '../../../lib/messages/client';
import { onChange } from '../../app/change-feed';
import { PeoplePages, type PeopleQuery } from './people-pages';

/** A write to one of these changes what a row shows, or which rows there are. */
const SHOWN_TABLES = new Set(['people', 'companies', 'roleTags', 'cadencePlans', 'touches']);

/**
 * The pages of a query, kept fresh. While a new query's first answer is under way the old rows stay.
 * @returns the pages on screen (undefined before the very first answer), and whether newer ones are coming.
 */
export function usePeoplePages(query: PeopleQuery): {
  pages: PeoplePages | undefined;
  waiting: boolean;
  problem: unknown;
  retry: () => void;
} {
  const [state, setState] = useState<{ pages?: PeoplePages; key?: string; problem?: unknown }>({});
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const [attempt, retry] = useReducer((count: number) => count + 1, 0);
  const key = JSON.stringify(query);

  useEffect(() => {
    const asked = JSON.parse(key) as PeopleQuery;
    const pages = new PeoplePages(
      (offset, limit) => ask('listPeople', { ...asked, offset, limit }),
      () => {
        if (pages.total === undefined) setState((old) => ({ ...old, problem: pages.problem }));
        else setState((old) => (old.pages === pages ? old : { pages, key }));
        redraw();
      },
    );
    pages.want(0, 0);
    const deaf = onChange((change) => {
      if (change.tables.some((table) => SHOWN_TABLES.has(table))) pages.refresh();
    });
    return () => {
      deaf();
      pages.stop();
    };
  }, [key, attempt]);

  return {
    pages: state.pages,
    waiting: state.key !== key,
    problem: state.problem ?? state.pages?.problem,
    retry,
  };
}
