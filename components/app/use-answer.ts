import { useCallback, useEffect, useRef, useState } from 'react';
import { ask, ExtensionGone } from '../../lib/messages/client';
import { Failure } from '../../lib/messages/failure';
import type { RequestAnswers } from '../../lib/messages/protocol';
import type { RequestData, RequestName } from '../../lib/messages/schemas';
import { hasChanged, onChange } from './change-feed';

export type Problem = Failure | ExtensionGone;

export interface AnswerState<T> {
  value: T | undefined;
  problem: Problem | undefined;
  /** True until the first answer; a reload keeps the old value on screen. */
  loading: boolean;
  reload: () => void;
}

/**
 * Asks the background and keeps the answer fresh: asked again when `data` changes and after every
 * committed write.
 * @param data null = do not ask yet.
 * @param tables ask again only when one of these tables changed; all by default.
 * @param initial an answer that is at hand already: not asked for again unless something has changed since.
 */
export function useAnswer<K extends RequestName>(
  name: K,
  data: RequestData<K> | null,
  tables?: readonly string[],
  initial?: RequestAnswers[K],
): AnswerState<RequestAnswers[K]> {
  const [state, setState] = useState<Omit<AnswerState<RequestAnswers[K]>, 'reload'>>({
    value: initial,
    problem: undefined,
    loading: data !== null && initial === undefined,
  });
  const skipFirst = useRef(initial !== undefined);
  const key = JSON.stringify(data);
  const watched = tables?.join(' ');
  const turn = useRef(0);

  const load = useCallback(() => {
    if (key === 'null') return;
    turn.current += 1;
    const mine = turn.current;
    const request = ask as (name: K, data: unknown) => Promise<RequestAnswers[K]>;
    request(name, key === undefined ? undefined : JSON.parse(key)).then(
      (value) => {
        if (mine === turn.current) setState({ value, problem: undefined, loading: false });
      },
      (error: unknown) => {
        if (mine === turn.current) setState((old) => ({ ...old, problem: asProblem(error), loading: false }));
      },
    );
  }, [name, key]);

  useEffect(() => {
    if (key === 'null') {
      turn.current += 1;
      setState({ value: undefined, problem: undefined, loading: false });
      return;
    }
    const atHand = skipFirst.current && !hasChanged(watched?.split(' '));
    skipFirst.current = false;
    if (!atHand) load();
  }, [load, key, watched]);

  useEffect(
    () =>
      onChange((change) => {
        if (watched === undefined || change.tables.some((table) => watched.split(' ').includes(table)))
          load();
      }),
    [load, watched],
  );

  return { ...state, reload: load };
}

/** Anything thrown, as something the interface can word. */
export function asProblem(error: unknown): Problem {
  if (error instanceof Failure || error instanceof ExtensionGone) return error;
  return new Failure('unexpected', error instanceof Error ? error.message : String(error));
}
