import { useCallback, useState } from 'react';
import { ask } from '../../lib/messages/client';
import type { PageReading, Subject } from '../../lib/messages/views';
import { useApp } from '../app/app-context';
import { useAction, useUndoToast } from '../app/use-action';
import { useToast } from '../ui/toast';
import { subjectKey } from './typed-person';

export interface Ticks {
  has: (subject: Subject) => boolean;
  set: (subjects: readonly Subject[], ticked: boolean) => void;
  /** The ticked rows that are on screen. */
  chosen: Subject[];
  save: () => void;
  busy: boolean;
}

/** Whether a row can be ticked: a person who is new, may be contacted, and can be told from the next one. */
export function isTickable({ known, suppressed, captured }: Subject): boolean {
  const named = captured.profileUrl ?? captured.memberUrn ?? captured.emails[0];
  return !known && !suppressed && named !== undefined;
}

/** Which rows of a list the rep ticked. Kept while the list is read again, dropped with the page. */
export function useTicks(reading: PageReading | undefined): Ticks {
  const { t } = useApp();
  const { run, busy } = useAction();
  const undoToast = useUndoToast();
  const toast = useToast();
  const capture = reading?.capture;
  const place = capture ? `${capture.page} ${capture.address}` : '';
  const [held, setHeld] = useState<{ place: string; keys: ReadonlySet<string> }>({ place, keys: new Set() });
  const keys = held.place === place ? held.keys : NONE;
  const chosen = (reading?.subjects ?? []).filter(
    (subject) => isTickable(subject) && keys.has(subjectKey(subject)),
  );

  const set = useCallback(
    (subjects: readonly Subject[], ticked: boolean) =>
      setHeld((old) => {
        const next = new Set(old.place === place ? old.keys : NONE);
        for (const subject of subjects) {
          if (ticked) next.add(subjectKey(subject));
          else next.delete(subjectKey(subject));
        }
        return { place, keys: next };
      }),
    [place],
  );

  const save = () => {
    if (!capture || chosen.length === 0) return;
    void run(async () => {
      const { address, page, readAt } = capture;
      const people = chosen.slice(0, AT_ONCE).map(({ captured }) => captured);
      const { created } = await ask('savePeople', { people, address, page, readAt });
      set(chosen, false);
      if (created.length > 0) undoToast(t('undo.people_saved', { count: created.length }));
      else toast({ text: t('person.known_already') });
    });
  };
  return { has: (subject) => keys.has(subjectKey(subject)), set, chosen, save, busy };
}

const NONE: ReadonlySet<string> = new Set();
/** As many as one request takes; no page shows more. */
const AT_ONCE = 100;
