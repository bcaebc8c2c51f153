import { useCallback, useEffect, useRef, useState } from 'react';
import { ask } from '../../lib/messages/client';
import { messenger } from '../../lib/messages/messenger';
import type { PageReading } from '../../lib/messages/views';
import { onChange } from '../app/change-feed';
import { asProblem, type Problem } from '../app/use-answer';

export interface ReadingState {
  reading: PageReading | undefined;
  problem: Problem | undefined;
  reload: () => void;
}

/** Hears when another tab comes to the front; answers how to stop listening. */
export type WatchFrontTab = (onMoved: () => void) => () => void;

/** What a reading of the page is laid against. */
const SHOWN = new Set(['people', 'companies', 'settings', 'roleTags', 'touches', 'suppressions']);

/** A page that is still drawing itself is read again after these pauses, then left alone; ms. */
const RETRIES = [150, 400, 900, 1_800];

/**
 * Who is on screen in a tab, read again when the page moves on or the records change.
 * @param tabId null = the tab in front (side panel).
 * @param first the answer that was asked for before the sidebar was drawn.
 * @param onSaveNow `Alt+Shift+S` was pressed there.
 * @param watchFrontTab used in the side panel, where tabs come and go in front.
 */
export function useReading(
  tabId: number | null,
  first: Promise<PageReading>,
  onSaveNow: () => void,
  watchFrontTab: WatchFrontTab,
): ReadingState {
  const [state, setState] = useState<Omit<ReadingState, 'reload'>>({
    reading: undefined,
    problem: undefined,
  });
  const turn = useRef(0);
  const retry = useRef<ReturnType<typeof setTimeout>>(undefined);

  const read = useCallback(
    (attempt = 0, asked = ask('readPage', { tabId })) => {
      turn.current += 1;
      const mine = turn.current;
      clearTimeout(retry.current);
      asked.then(
        (reading) => {
          if (mine !== turn.current) return;
          setState({ reading, problem: undefined });
          const pause = RETRIES[attempt];
          const waiting = reading.unreachable || reading.capture?.silence === 'page_not_ready';
          if (waiting && pause !== undefined) retry.current = setTimeout(() => read(attempt + 1), pause);
        },
        (error: unknown) => {
          if (mine === turn.current) setState((old) => ({ ...old, problem: asProblem(error) }));
        },
      );
    },
    [tabId],
  );

  useEffect(() => {
    read(0, first);
    const stop = onChange((change) => {
      if (change.tables.some((table) => SHOWN.has(table))) read();
    });
    const forUs = (id: number | null) => tabId === null || id === null || id === tabId;
    const unmoved = messenger.onMessage('tabMoved', ({ data }) => {
      if (forUs(data.tabId)) read();
    });
    const unwatch = tabId === null ? watchFrontTab(() => read()) : undefined;
    // Beside the page nothing tells that a row was ticked or a section loaded: the rep coming over does.
    const cameOver = () => read();
    if (tabId === null) document.documentElement.addEventListener('pointerenter', cameOver);
    return () => {
      stop();
      unmoved();
      unwatch?.();
      document.documentElement.removeEventListener('pointerenter', cameOver);
      clearTimeout(retry.current);
    };
  }, [read, first, tabId, watchFrontTab]);

  const save = useRef(onSaveNow);
  save.current = onSaveNow;
  useEffect(
    () =>
      messenger.onMessage('saveNow', ({ data }) => {
        if (tabId === null || data.tabId === null || data.tabId === tabId) save.current();
      }),
    [tabId],
  );

  return { ...state, reload: () => read() };
}
