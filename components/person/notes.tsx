import { useEffect, useRef, useState } from 'react';
import { ask } from '../../lib/messages/client';
import { useApp } from '../app/app-context';
import { TextField } from '../ui/text-field';

/** Pause in typing after which notes are saved; ms. */
const PAUSE = 400;

/** Free notes, saved while typing. The last words are handed over when the frame goes away. */
export function Notes({ personId, notes }: { personId: string; notes: string }) {
  const { t } = useApp();
  const [text, setText] = useState(notes);
  const [state, setState] = useState<'idle' | 'saving' | 'saved' | 'failed'>('idle');
  const unsaved = useRef<string | null>(null);

  useEffect(() => {
    if (unsaved.current === null) setText(notes);
  }, [notes]);

  useEffect(() => {
    const save = () => {
      if (unsaved.current === null) return;
      const saving = unsaved.current;
      ask('updatePerson', { id: personId, typed: { notes: saving } }).then(
        () => {
          if (unsaved.current === saving) unsaved.current = null;
          setState('saved');
        },
        () => setState('failed'),
      );
    };
    const timer = setInterval(() => {
      if (state === 'saving') save();
    }, PAUSE);
    window.addEventListener('pagehide', save);
    return () => {
      clearInterval(timer);
      window.removeEventListener('pagehide', save);
    };
  }, [personId, state]);

  return (
    <div className="mt-3">
      <TextField
        label={t('field.notes')}
        rows={2}
        value={text}
        placeholder={t('person.notes_hint')}
        inputTestId="notes"
        onChange={(next) => {
          setText(next);
          unsaved.current = next;
          setState('saving');
        }}
        aside={
          state === 'idle' ? null : (
            <span
              role="status"
              className={state === 'failed' ? 'text-xs text-bad' : 'text-xs text-ink-faint'}
            >
              {t(
                state === 'failed' ? 'state.not_saved' : state === 'saved' ? 'action.saved' : 'state.saving',
              )}
            </span>
          )
        }
      />
    </div>
  );
}
