import { useCallback, useState } from 'react';
import { ask } from '../../lib/messages/client';
import type { PageReading, Subject } from '../../lib/messages/views';
import { useApp } from '../app/app-context';
import { useAction, useUndoToast } from '../app/use-action';
import { typedFieldsOf, type useTypedPerson } from './typed-person';

export interface SaveControl {
  /** @param onSaved what the rep wants next. */
  run: (onSaved?: () => void) => void;
  busy: boolean;
}

/**
 * Saves the person on screen with what the rep typed over them.
 * @returns `saved`: who was saved from a page that shows nobody, while that page is on screen.
 */
export function useSave(
  subject: Subject | undefined,
  reading: PageReading | undefined,
  typed: ReturnType<typeof useTypedPerson>['typed'],
  clear: () => void,
): SaveControl & { saved: string | null } {
  const { t } = useApp();
  const { run, busy } = useAction();
  const undoToast = useUndoToast();
  const [last, setLast] = useState<{ address: string; id: string } | null>(null);
  const address = reading?.capture?.address ?? '';
  const save = useCallback(
    (onSaved?: () => void) => {
      if (!subject) return;
      void run(async () => {
        const { id, outcome } = await ask('saveSubject', {
          captured: subject.captured,
          address,
          page: reading?.capture?.page ?? null,
          readAt: reading?.capture?.readAt ?? Date.now(),
          typed: typedFieldsOf(subject, typed),
        });
        clear();
        setLast({ address, id });
        onSaved?.();
        undoToast(outcome === 'created' ? t('person.saved') : t('person.known_already'));
      });
    },
    [subject, reading, address, typed, clear, run, undoToast, t],
  );
  return { run: save, busy, saved: last?.address === address ? last.id : null };
}
