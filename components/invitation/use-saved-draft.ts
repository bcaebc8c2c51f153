import { useCallback, useEffect, useRef, useState } from 'react';
import type { Draft } from '../../lib/invitation/draft';
import type { Letter } from '../../lib/invitation/letter-facts';
import { ask } from '../../lib/messages/client';
import type { DraftMoment } from './draft-history';

/** After this long a save that failed is tried again, each time later; ms. */
const RETRIES = [2_000, 5_000, 15_000, 30_000];

export interface DraftToSave extends DraftMoment {
  letter: Letter;
}

export type SaveState = 'idle' | 'saving' | 'saved' | 'failed';

/**
 * Keeps a draft while it is worded: at every key, since a frame can vanish at any moment and what it sends while it
 * goes does not arrive. While one save is under way the newest text waits for it. What failed is tried again.
 * @returns `save` puts it down; `saveNow` too, and throws where that fails; `isNews` tells a draft that another tab
 * wrote from an echo of our own.
 */
export function useSavedDraft(personId: string) {
  const [state, setState] = useState<SaveState>('idle');
  const waiting = useRef<DraftToSave | null>(null);
  const busy = useRef(0);
  const savedAt = useRef(0);
  const failures = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const send = useCallback(
    async ({ input, wording, letter: { subject, body } }: DraftToSave) => {
      busy.current += 1;
      try {
        const saved = await ask('saveDraft', { personId, input, wording, subject, body });
        savedAt.current = Math.max(savedAt.current, saved.updatedAt);
        return saved;
      } finally {
        busy.current -= 1;
      }
    },
    [personId],
  );

  const flush = useCallback(async () => {
    clearTimeout(timer.current);
    const draft = waiting.current;
    if (!draft) return;
    waiting.current = null;
    try {
      await send(draft);
      failures.current = 0;
      setState(waiting.current ? 'saving' : 'saved');
      if (waiting.current) void flush();
    } catch {
      waiting.current ??= draft;
      setState('failed');
      const wait = RETRIES[Math.min(failures.current, RETRIES.length - 1)];
      failures.current += 1;
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush(), wait);
    }
  }, [send]);

  useEffect(() => {
    const leave = () => void flush();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      void flush().finally(() => clearTimeout(timer.current));
    };
  }, [flush]);

  const save = useCallback(
    (draft: DraftToSave) => {
      waiting.current = draft;
      setState('saving');
      if (busy.current === 0) void flush();
    },
    [flush],
  );
  const saveNow = useCallback(
    async (draft: DraftToSave) => {
      clearTimeout(timer.current);
      waiting.current = draft;
      const saved = await send(draft);
      if (waiting.current === draft) waiting.current = null;
      setState(waiting.current ? 'saving' : 'saved');
      if (waiting.current) void flush();
      return saved;
    },
    [send, flush],
  );
  const isNews = useCallback(
    ({ updatedAt }: Draft) => waiting.current === null && busy.current === 0 && updatedAt > savedAt.current,
    [],
  );
  return { state, save, saveNow, retry: flush, isNews };
}
