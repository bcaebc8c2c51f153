import { ArrowDown, ArrowUp } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useApp } from '../../app/app-context';
import { classNames } from '../../ui/class-names';
import type { PeopleQuery } from './people-pages';
import { usePeopleView } from './people-view';
import { COLUMNS, HEAD_HEIGHT, ROOMY_ONLY } from './person-line';
import { countSelected, EVERYONE, NOBODY } from './selection';

/** The list's headings: tick everyone the filter finds, sort by a column, again to turn the order round. */
export function PeopleHead({ total }: { total: number }) {
  const { t } = useApp();
  const { selection, setSelection } = usePeopleView();
  const ticked = countSelected(selection, total);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = ticked > 0 && ticked < total;
  }, [ticked, total]);

  return (
    <div role="rowgroup" className="sticky top-0 z-10">
      <div
        role="row"
        aria-rowindex={1}
        className={classNames(COLUMNS, 'border-b border-line bg-surface text-sm text-ink-soft')}
        style={{ height: HEAD_HEIGHT }}
      >
        <div role="columnheader" className="flex justify-center">
          <input
            ref={box}
            type="checkbox"
            aria-label={t('people.select_all', { count: total })}
            title={t('people.select_all', { count: total })}
            checked={ticked > 0 && ticked === total}
            onChange={(event) => setSelection(event.currentTarget.checked ? EVERYONE : NOBODY)}
            data-testid="people-select-all"
            className="size-4 accent-accent"
          />
        </div>
        <SortHeading sort="name" label={t('field.name')} />
        <SortHeading sort="company" label={t('field.company')} />
        <div role="columnheader" className="font-medium">
          {t('people.column_role')}
        </div>
        <SortHeading sort="due" label={t('people.column_due')} />
        <SortHeading sort="updated" label={t('people.column_updated')} className={ROOMY_ONLY} />
      </div>
    </div>
  );
}

function SortHeading({
  sort,
  label,
  className,
}: {
  sort: PeopleQuery['sort'];
  label: string;
  className?: string;
}) {
  const { query, sortBy } = usePeopleView();
  const sorted = query.sort === sort;
  const Arrow = query.descending ? ArrowDown : ArrowUp;
  return (
    <div
      role="columnheader"
      aria-sort={!sorted ? 'none' : query.descending ? 'descending' : 'ascending'}
      className={classNames('min-w-0', className)}
    >
      <button
        type="button"
        onClick={() => sortBy(sort)}
        data-testid={`sort-${sort}`}
        className={classNames(
          '-ml-1 inline-flex min-h-7 max-w-full items-center gap-1 rounded-sm px-1 font-medium hover:text-ink',
          sorted && 'text-ink',
        )}
      >
        <span className="truncate">{label}</span>
        <Arrow aria-hidden size={13} className={classNames('shrink-0', !sorted && 'invisible')} />
      </button>
    </div>
  );
}
