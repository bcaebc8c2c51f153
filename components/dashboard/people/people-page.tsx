import { Download, UserSearch, Users } from 'lucide-react';
import { useRef } from 'react';
import { asProblem } from '../../app/use-answer';
import { useApp } from '../../app/app-context';
import { ProblemNotice } from '../../app/problem-notice';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Skeleton } from '../../ui/skeleton';
import { goTo } from '../route';
import { SamplesButton } from '../samples-button';
import { PeopleTable, type PeopleTableHandle } from './people-table';
import { PeopleToolbar } from './people-toolbar';
import { isOpenFilter, NO_FILTER, usePeopleView } from './people-view';
import { countSelected, NOBODY } from './selection';
import { usePeoplePages } from './use-people-pages';

/** Everyone on record: searched, filtered, sorted, ticked for an export. */
export function PeoplePage() {
  const { t } = useApp();
  const { query, setFilter, selection, setSelection } = usePeopleView();
  const { pages, waiting, problem, retry } = usePeoplePages(query);
  const table = useRef<PeopleTableHandle>(null);
  const total = pages?.total;
  const ticked = countSelected(selection, total ?? 0);

  return (
    <div className="flex h-full flex-col">
      <div className="flex flex-col gap-3 px-6 pt-6 pb-3">
        <header className="flex items-baseline gap-3">
          <h1 className="text-xl font-semibold tracking-tight">{t('dashboard.nav.people')}</h1>
          <span role="status" className="text-base text-ink-soft">
            {total !== undefined && t('people.count', { count: total })}
          </span>
        </header>
        <PeopleToolbar
          onIntoList={() => table.current?.focus()}
          onOpenFirst={() => table.current?.openFirst()}
        />
        {problem !== undefined && <ProblemNotice problem={asProblem(problem)} onRetry={retry} />}
      </div>
      {ticked > 0 && (
        <div className="mx-6 mb-2 flex items-center gap-2 rounded-md bg-accent-soft py-1 pr-1.5 pl-3">
          <span
            role="status"
            className="mr-auto font-medium text-accent-strong"
            data-testid="people-selected"
          >
            {t('people.selected', { count: ticked })}
          </span>
          <Button
            size="small"
            look="accent"
            icon={<Download aria-hidden size={14} />}
            data-testid="people-export"
            onPress={() => goTo({ page: 'export' })}
          >
            {t('people.export_selection')}
          </Button>
          <Button size="small" look="quiet" onPress={() => setSelection(NOBODY)}>
            {t('people.clear_selection')}
          </Button>
        </div>
      )}
      {!pages && problem === undefined && <Skeleton lines={8} label={t('state.loading')} />}
      {pages && total !== undefined && total > 0 && (
        <PeopleTable ref={table} pages={pages} total={total} waiting={waiting} />
      )}
      {total === 0 && !waiting && isOpenFilter(query.filter) && (
        <EmptyState icon={<Users size={20} />} title={t('people.empty.title')} action={<SamplesButton />}>
          {t('people.empty.text')}
        </EmptyState>
      )}
      {total === 0 && !isOpenFilter(query.filter) && (
        <EmptyState
          icon={<UserSearch size={20} />}
          title={t('people.none.title')}
          action={<Button onPress={() => setFilter(NO_FILTER)}>{t('people.none.clear')}</Button>}
        >
          {query.filter.query
            ? t('people.none.text', { query: query.filter.query })
            : t('people.none.filter')}
        </EmptyState>
      )}
    </div>
  );
}
