import { useCallback, useEffect, useState } from 'react';
import { ExtensionGone, isContextGone } from '../../lib/messages/client';
import { asProblem, type Problem } from './use-answer';
import { whenIdle } from './when-idle';

/** Fetching ahead may wait this long for a page that is never at rest; ms. */
const LATEST = 2_000;

/** Something that is no part of a page's start: a file of the package of its own. */
export interface LaterPart<T> {
  /** What was loaded; undefined before. */
  get: () => T | undefined;
  /** Loads it, once for all who ask; what failed is tried again by the next who asks. @throws Problem */
  load: () => Promise<T>;
}

/** @param fetch imports it: `() => import('./it')`. */
export function laterPart<T>(fetch: () => Promise<T>): LaterPart<T> {
  let value: T | undefined;
  let underWay: Promise<T> | undefined;
  const load = async () => {
    try {
      value = await fetch();
      return value;
    } catch (error) {
      underWay = undefined;
      // The files of an extension that was replaced are gone with it.
      throw isContextGone() ? new ExtensionGone() : asProblem(error);
    }
  };
  return { get: () => value, load: () => (underWay ??= load()) };
}

/** Has a part at hand before it is asked for, without getting in the way of what is. @returns how to call it off. */
export function fetchAhead(part: LaterPart<unknown>): () => void {
  // What fails is worded where it is used.
  return whenIdle(() => void part.load().catch(() => undefined), LATEST);
}

/** What is there of a part. */
export interface LoadedPart<T> {
  /** At once where it was loaded before. */
  value: T | undefined;
  problem: Problem | undefined;
  retry: () => void;
}

/**
 * Loads a part for whoever shows it.
 * @param latest it can wait until the page has nothing better to do, but not for longer than this; ms. Absent: at once.
 */
export function useLaterPart<T>(part: LaterPart<T>, latest?: number): LoadedPart<T> {
  const [state, setState] = useState<{ value?: T; problem?: Problem }>({});
  const value = part.get() ?? state.value;
  const isThere = value !== undefined;
  const load = useCallback(() => {
    part.load().then(
      (loaded) => setState({ value: loaded }),
      (problem: Problem) => setState({ problem }),
    );
  }, [part]);
  useEffect(() => {
    if (isThere) return undefined;
    if (latest !== undefined) return whenIdle(load, latest);
    load();
    return undefined;
  }, [isThere, latest, load]);
  return { value, problem: isThere ? undefined : state.problem, retry: load };
}
