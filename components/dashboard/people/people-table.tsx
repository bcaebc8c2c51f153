import { useVirtualizer } from '@tanstack/react-virtual';
import {
  useCallback,
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
  type KeyboardEvent,
  type Ref,
} from 'react';
import { useApp } from '../../app/app-context';
import { useAction } from '../../app/use-action';
import { classNames } from '../../ui/class-names';
import { goTo } from '../route';
import { useNow } from '../../app/use-now';
import { readListKey } from '../../app/list-keys';
import { PeopleHead } from './people-head';
import type { PeoplePages } from './people-pages';
import { usePeopleView } from './people-view';
import { HEAD_HEIGHT, PersonLine, ROW_HEIGHT } from './person-line';
import { EVERYONE, isSelected, NOBODY, withSelected } from './selection';

export interface PeopleTableHandle {
  focus: () => void;
  /** Opens the first person of the list. */
  openFirst: () => void;
}

/**
 * The list as a grid of which only the rows in view exist. The grid keeps the keyboard focus and points
 * at the active row (`aria-activedescendant`), so that scrolling a row away never loses it.
 */
export function PeopleTable({
  pages,
  total,
  waiting,
  ref,
}: {
  pages: PeoplePages;
  total: number;
  /** A newer answer is under way: these are the old rows. */
  waiting: boolean;
  ref: Ref<PeopleTableHandle>;
}) {
  const { t } = useApp();
  const { selection, setSelection, place } = usePeopleView();
  const { run } = useAction();
  const grid = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(place.current.active);
  /** Where a range of ticks begins. */
  const anchor = useRef(0);
  const now = useNow();

  const rows = useVirtualizer({
    count: total,
    getScrollElement: () => grid.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    scrollMargin: HEAD_HEIGHT,
    scrollPaddingStart: HEAD_HEIGHT,
    initialOffset: () => place.current.scrollTop,
  });
  const inView = rows.getVirtualItems();
  const first = inView[0]?.index ?? 0;
  const last = inView.at(-1)?.index ?? 0;

  useEffect(() => pages.want(first, last), [pages, first, last]);

  // Other people, or another order: from the top again.
  const shown = useRef(pages);
  useEffect(() => {
    if (shown.current === pages) return;
    shown.current = pages;
    anchor.current = 0;
    setActive(0);
    grid.current?.scrollTo?.({ top: 0 });
  }, [pages]);

  useEffect(() => {
    place.current.active = active;
  }, [place, active]);

  const open = (index: number) => {
    const row = pages.rowAt(index);
    if (row) goTo({ page: 'person', id: row.id });
  };
  useImperativeHandle(ref, () => ({ focus: () => grid.current?.focus(), openFirst: () => open(0) }));

  const tick = (index: number, ticked?: boolean) => {
    const row = pages.rowAt(index);
    if (!row) return;
    anchor.current = index;
    setSelection(withSelected(selection, [row.id], ticked ?? !isSelected(selection, row.id)));
  };
  const tickRange = (to: number) =>
    run(async () => {
      const from = Math.min(anchor.current, to);
      const until = Math.max(anchor.current, to);
      // From end to end is everyone, which needs nobody's name.
      if (from === 0 && until === total - 1) return setSelection(EVERYONE);
      const ids = await pages.idsBetween(from, until);
      return setSelection((old) => withSelected(old, ids, true));
    });

  // One callback for good, so that a scroll redraws only the rows that came into view.
  const onTickNow = (index: number, ticked: boolean, extend: boolean) => {
    setActive(index);
    if (extend) void tickRange(index);
    else tick(index, ticked);
  };
  const latestOnTick = useRef(onTickNow);
  useEffect(() => {
    latestOnTick.current = onTickNow;
  });
  const onTick = useCallback(
    (index: number, ticked: boolean, extend: boolean) => latestOnTick.current(index, ticked, extend),
    [],
  );

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== grid.current) return;
    const screenful = Math.max(1, Math.floor((grid.current.clientHeight - HEAD_HEIGHT) / ROW_HEIGHT) - 1);
    const move = readListKey(event, active, total, screenful);
    if (!move) return;
    event.preventDefault();
    if (move.kind === 'go') {
      setActive(move.to);
      rows.scrollToIndex(move.to, { align: 'auto' });
      if (move.extend) void tickRange(move.to);
      else anchor.current = move.to;
    } else if (move.kind === 'open') open(active);
    else if (move.kind === 'tick') tick(active);
    else setSelection(move.kind === 'tick_all' ? EVERYONE : NOBODY);
  };

  return (
    <div
      ref={grid}
      role="grid"
      tabIndex={0}
      aria-label={t('dashboard.nav.people')}
      aria-rowcount={total + 1}
      aria-multiselectable
      aria-busy={waiting}
      aria-activedescendant={pages.rowAt(active) ? `person-line-${active}` : undefined}
      data-testid="people-grid"
      onKeyDown={onKeyDown}
      onScroll={(event) => {
        place.current.scrollTop = event.currentTarget.scrollTop;
      }}
      className={classNames(
        'group/grid mx-6 mb-6 min-h-0 flex-1 overflow-x-hidden overflow-y-auto rounded-lg border border-line bg-surface',
        waiting && 'opacity-70',
      )}
    >
      <PeopleHead total={total} />
      <div role="rowgroup" className="relative" style={{ height: rows.getTotalSize() }}>
        {inView.map(({ index, start }) => {
          const row = pages.rowAt(index);
          return (
            <PersonLine
              key={index}
              index={index}
              top={start - HEAD_HEIGHT}
              row={row}
              now={now}
              active={index === active}
              ticked={row !== undefined && isSelected(selection, row.id)}
              onTick={onTick}
            />
          );
        })}
      </div>
    </div>
  );
}
