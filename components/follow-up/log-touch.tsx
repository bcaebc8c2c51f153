import { useState } from 'react';
import { ask } from '../../lib/messages/client';
import type { RequestData } from '../../lib/messages/schemas';
import type { Touch } from '../../lib/people/touch';
import { useApp } from '../app/app-context';
import { useAction, useUndoToast } from '../app/use-action';
import { useKeptText } from '../app/use-kept-text';
import { Button } from '../ui/button';
import { TextField } from '../ui/text-field';
import { ToggleChip } from '../ui/toggle-chip';

type Kind = 'reply' | 'call' | 'meeting_booked' | 'meeting_held' | 'declined' | 'other';

/** What happened, in one click; channel, direction and function follow from it. METHOD §15. */
const KINDS: Record<Kind, Pick<Touch, 'channel' | 'direction' | 'contactFunction'>> = {
  reply: { channel: 'email', direction: 'inbound', contactFunction: 'intel' },
  call: { channel: 'phone', direction: 'outbound', contactFunction: 'advance' },
  meeting_booked: { channel: 'email', direction: 'inbound', contactFunction: 'advance' },
  meeting_held: { channel: 'meeting', direction: 'outbound', contactFunction: 'intel' },
  declined: { channel: 'email', direction: 'inbound', contactFunction: 'intel' },
  other: { channel: 'other', direction: 'outbound', contactFunction: 'care' },
};

/** Logs a contact that happened elsewhere; the plan reacts to it. */
export function LogTouch({ personId }: { personId: string }) {
  const { t } = useApp();
  const { run, busy } = useAction();
  const undoToast = useUndoToast();
  const [kind, setKind] = useState<Kind | null>(null);
  const [note, setNote, clearNote] = useKeptText(`touch:${personId}`);

  const log = () => {
    if (!kind) return;
    void run(async () => {
      const touch: RequestData<'logTouch'> = { personId, kind, note: note.trim(), ...KINDS[kind] };
      await ask('logTouch', touch);
      clearNote();
      setKind(null);
      undoToast(t('undo.touch_logged'));
    });
  };

  return (
    <section aria-label={t('log.title')} className="flex flex-col gap-2 border-t border-line pt-3">
      <h2 className="text-sm font-semibold text-ink-soft">{t('log.title')}</h2>
      <div className="flex flex-wrap gap-1.5">
        {(Object.keys(KINDS) as Kind[]).map((one) => (
          <ToggleChip
            key={one}
            label={t(`log.${one}`)}
            isSelected={kind === one}
            data-testid={`log-${one}`}
            onChange={(on) => setKind(on ? one : null)}
          />
        ))}
      </div>
      {kind && (
        <>
          <TextField label={t('log.note')} rows={2} value={note} onChange={setNote} inputTestId="log-note" />
          <div>
            <Button look="primary" size="small" onPress={log} isDisabled={busy} data-testid="log-save">
              {t('log.save')}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
