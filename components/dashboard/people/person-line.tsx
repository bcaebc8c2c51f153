import { memo } from 'react';
import type { PersonRow } from '../../../lib/messages/views';
import { useApp } from '../../app/app-context';
import { Badge } from '../../ui/badge';
import { classNames } from '../../ui/class-names';
import { hashOf } from '../route';
import { DueDay } from '../due-day';

/** Pixels; the virtual list places rows by these. */
export const ROW_HEIGHT = 44;
export const HEAD_HEIGHT = 36;

/** The columns of head and rows: tick, name, company, role, next due and, where there is room, updated. */
export const COLUMNS =
  'grid items-center gap-x-3 pr-3 grid-cols-[2.5rem_minmax(0,1.5fr)_minmax(0,1.1fr)_minmax(0,1fr)_8.5rem] ' +
  'min-[900px]:grid-cols-[2.5rem_minmax(0,1.5fr)_minmax(0,1.1fr)_minmax(0,1fr)_8.5rem_7rem]';
export const ROOMY_ONLY = 'max-[899px]:hidden';

interface PersonLineProps {
  index: number;
  /** Pixels from the top of the list. */
  top: number;
  /** Undefined while the row is on its way. */
  row: PersonRow | undefined;
  now: number;
  active: boolean;
  ticked: boolean;
  onTick: (index: number, ticked: boolean, extend: boolean) => void;
}

/** One person in the list. */
export const PersonLine = memo(function PersonLine(props: PersonLineProps) {
  const { index, top, row, active, ticked } = props;
  return (
    <div
      id={`person-line-${index}`}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={ticked}
      data-testid="person-row"
      className={classNames(
        COLUMNS,
        'absolute inset-x-0 border-b border-line/60 hover:bg-sunken/70',
        ticked && 'bg-accent-soft/60',
        active &&
          'group-focus-visible/grid:bg-accent-soft group-focus-visible/grid:shadow-[inset_3px_0_var(--color-accent)]',
      )}
      style={{ height: ROW_HEIGHT, transform: `translateY(${top}px)` }}
    >
      {row ? <PersonCells {...props} row={row} /> : <PendingCells />}
    </div>
  );
});

function PersonCells({ index, row, now, ticked, onTick }: PersonLineProps & { row: PersonRow }) {
  const { t, ago } = useApp();
  const roles = [
    ...row.roles.map((role) => t(`role.${role}`)),
    ...row.focus.map((focus) => t(`focus.${focus}`)),
  ].join(' · ');
  return (
    <>
      <div role="gridcell" className="flex h-full items-center justify-center">
        <input
          type="checkbox"
          tabIndex={-1}
          checked={ticked}
          aria-label={t('people.select_one', { name: row.name })}
          onChange={(event) =>
            onTick(
              index,
              event.currentTarget.checked,
              event.nativeEvent instanceof MouseEvent && event.nativeEvent.shiftKey,
            )
          }
          data-testid="person-tick"
          className="size-4 accent-accent"
        />
      </div>
      <div role="gridcell" className="min-w-0 leading-tight">
        <div className="flex items-center gap-1.5">
          <a
            href={hashOf({ page: 'person', id: row.id })}
            tabIndex={-1}
            title={row.name}
            className="truncate font-medium hover:text-accent hover:underline"
          >
            {row.name}
          </a>
          {row.sample && <Badge>{t('people.sample')}</Badge>}
        </div>
        {row.title && (
          <div title={row.title} className="truncate text-sm text-ink-soft">
            {row.title}
          </div>
        )}
      </div>
      <div role="gridcell" className="truncate" title={row.company}>
        {row.companyId ? (
          <a
            href={hashOf({ page: 'company', id: row.companyId })}
            tabIndex={-1}
            className="hover:text-accent hover:underline"
          >
            {row.company}
          </a>
        ) : (
          row.company
        )}
      </div>
      <div role="gridcell" className="truncate text-sm text-ink-soft" title={roles}>
        {roles}
      </div>
      <div role="gridcell" className="truncate text-sm">
        {row.nextDue && <DueDay due={row.nextDue} now={now} />}
      </div>
      <div role="gridcell" className={classNames('truncate text-sm text-ink-soft', ROOMY_ONLY)}>
        {ago(row.updatedAt, now)}
      </div>
    </>
  );
}

/** Where a row will be. */
function PendingCells() {
  return (
    <>
      <div role="gridcell" />
      <div role="gridcell" className="h-3 w-2/3 rounded-sm bg-line/70" />
      <div role="gridcell" className="h-3 w-1/2 rounded-sm bg-line/70" />
      <div role="gridcell" />
      <div role="gridcell" />
      <div role="gridcell" className={ROOMY_ONLY} />
    </>
  );
}
