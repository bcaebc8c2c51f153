import {
  createContext,
  useContext,
  useMemo,
  useRef,
  useState,
  type Dispatch,
  type ReactNode,
  type RefObject,
  type SetStateAction,
} from 'react';
import type { PersonFilter } from '../../../lib/messages/schemas';
import type { PeopleQuery } from './people-pages';
import { NOBODY, type Selection } from './selection';

export const NO_FILTER: PersonFilter = { query: '', role: null, due: false };

interface PeopleView {
  query: PeopleQuery;
  setFilter: (filter: PersonFilter) => void;
  sortBy: (sort: PeopleQuery['sort']) => void;
  selection: Selection;
  setSelection: Dispatch<SetStateAction<Selection>>;
  /** Where the list stood: pixels scrolled, row of the cursor. Coming back from a person finds it again. */
  place: RefObject<{ scrollTop: number; active: number }>;
  /** Counts the times the search line was asked for by key. */
  searchCalls: number;
  askForSearch: () => void;
}

const PeopleViewContext = createContext<PeopleView | null>(null);

/**
 * What the rep is looking at in People: kept above the pages, so that it survives a visit to a person
 * and feeds the export.
 */
export function PeopleViewProvider({ children }: { children: ReactNode }) {
  const [query, setQuery] = useState<PeopleQuery>({ filter: NO_FILTER, sort: 'name', descending: false });
  const [selection, setSelection] = useState<Selection>(NOBODY);
  const [searchCalls, setSearchCalls] = useState(0);
  const place = useRef({ scrollTop: 0, active: 0 });

  const actions = useMemo(
    () => ({
      setFilter: (filter: PersonFilter) => {
        setQuery((old) => ({ ...old, filter }));
        // "Everyone" means everyone of one filter; people ticked by name stay ticked.
        setSelection((old) => (old.kind === 'all' ? NOBODY : old));
      },
      sortBy: (sort: PeopleQuery['sort']) =>
        setQuery((old) => ({
          ...old,
          sort,
          // The newest change is what one looks for first; names and dates begin at the front.
          descending: old.sort === sort ? !old.descending : sort === 'updated',
        })),
      askForSearch: () => setSearchCalls((calls) => calls + 1),
    }),
    [],
  );
  const view = useMemo(
    () => ({ query, selection, setSelection, place, searchCalls, ...actions }),
    [query, selection, searchCalls, actions],
  );
  return <PeopleViewContext.Provider value={view}>{children}</PeopleViewContext.Provider>;
}

/** @returns the filter, order and selection of People. */
export function usePeopleView(): PeopleView {
  const view = useContext(PeopleViewContext);
  if (!view) throw new Error('usePeopleView needs a PeopleViewProvider above it');
  return view;
}

/** @returns whether a filter lets everyone through. */
export function isOpenFilter(filter: PersonFilter): boolean {
  return filter.query.trim() === '' && filter.role === null && !filter.due;
}
