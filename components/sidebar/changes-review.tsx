import { ask } from '../../lib/messages/client';
import type { FieldChange } from '../../lib/messages/views';
import type { Capture } from '../../lib/people/capture';
import { useApp } from '../app/app-context';
import { ChangeLines } from '../app/change-lines';
import { useAction, useUndoToast } from '../app/use-action';
import { Button } from '../ui/button';

/** What the page says differently from the record: the rep decides, line by line. */
export function ChangesReview({
  personId,
  changes,
  capture,
}: {
  personId: string;
  changes: FieldChange[];
  capture: Capture;
}) {
  const { t } = useApp();
  const { run, busy } = useAction();
  const undoToast = useUndoToast();
  const accept = (accepted: FieldChange[]) =>
    void run(async () => {
      const { address, page, readAt } = capture;
      await ask('acceptChanges', { id: personId, changes: accepted, address, page, readAt });
      undoToast(t('undo.changes_accepted'));
    });
  const decline = (declined: FieldChange[]) =>
    void run(async () => {
      await ask('declineChanges', { id: personId, changes: declined });
      undoToast(t('undo.changes_declined'));
    });
  return (
    <ChangeLines
      title={t('changes.title')}
      data-testid="changes"
      all={
        changes.length > 1 && (
          <Button size="small" look="accent" isDisabled={busy} onPress={() => accept(changes)}>
            {t('changes.accept_all')}
          </Button>
        )
      }
      lines={changes.map((change) => ({
        key: `${change.field}:${change.to}`,
        label: t(`field.${change.field}`),
        from: change.from,
        to: change.to,
        actions: (
          <>
            <Button
              size="small"
              look="accent"
              isDisabled={busy}
              data-testid={`change-accept-${change.field}`}
              onPress={() => accept([change])}
            >
              {t('changes.accept')}
            </Button>
            <Button
              size="small"
              look="quiet"
              isDisabled={busy}
              data-testid={`change-decline-${change.field}`}
              onPress={() => decline([change])}
            >
              {t('changes.decline')}
            </Button>
          </>
        ),
      }))}
    />
  );
}
