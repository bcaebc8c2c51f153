import { useCallback, useState } from 'react';
import { ask, ExtensionGone } from '../../lib/messages/client';
import type { Failure } from '../../lib/messages/failure';
import { useToast } from '../ui/toast';
import { useApp } from './app-context';
import { asProblem, type Problem } from './use-answer';

/**
 * Runs something the rep asked for: one at a time, with failures worded in a toast.
 * @returns `run(work)` → the work's value, or undefined when it failed; `busy` while it runs.
 */
export function useAction(): { run: <T>(work: () => Promise<T>) => Promise<T | undefined>; busy: boolean } {
  const [busy, setBusy] = useState(false);
  const toast = useToast();
  const { tData } = useApp();
  const run = useCallback(
    async <T>(work: () => Promise<T>) => {
      setBusy(true);
      try {
        return await work();
      } catch (error) {
        toast({ text: tData(problemKey(asProblem(error))), tone: 'bad' });
        return undefined;
      } finally {
        setBusy(false);
      }
    },
    [toast, tData],
  );
  return { run, busy };
}

/** Says what was done and offers to take it back: destructive acts are undone, not confirmed. */
export function useUndoToast(): (text: string) => void {
  const toast = useToast();
  const { t, tData } = useApp();
  return useCallback(
    (text: string) => {
      // What this message is about, not what is newest when the button is pressed.
      const newest = ask('listUndo', { limit: 1 }).then(([entry]) => entry?.id ?? null);
      // Asked for again by the button; a failure is worded there.
      newest.catch(() => undefined);
      toast({
        text,
        action: {
          label: t('action.undo'),
          run: () => {
            newest
              .then((journalId) => ask('undo', { journalId }))
              .then(
                () => toast({ text: t('undo.done') }),
                (error: unknown) => toast({ text: tData(problemKey(asProblem(error))), tone: 'bad' }),
              );
          },
        },
      });
    },
    [toast, t, tData],
  );
}

/** The message that words a problem. */
export function problemKey(problem: Problem): string {
  return problem instanceof ExtensionGone ? 'failure.gone' : `failure.${(problem as Failure).code}`;
}
