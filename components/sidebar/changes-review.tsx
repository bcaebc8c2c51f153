import { ask } from '../../lib/messages/client';
import type { FieldChange } from '../../lib/messages/views';
import type { Capture } from '../../lib/people/capture';
import { useApp } from '../app/app-context';
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
    <section
      aria-label={t('changes.title')}
      className="rounded-lg border border-line bg-warn-soft/60 p-2.5"
      data-testid="changes"
    >
      <div className="mb-1.5 flex items-center justify-between gap-2">
        <h2 className="text-base font-semibold">{t('changes.title')}</h2>
        {changes.length > 1 && (
          <Button size="small" look="accent" isDisabled={busy} onPress={() => accept(changes)}>
            {t('changes.accept_all')}
          </Button>
        )}
      </div>
      <ul className="flex flex-col gap-2">
        {changes.map((change) => (
          <li key={`${change.field}:${change.to}`} className="flex items-start gap-2">
            <div className="min-w-0 flex-1 text-sm">
              <span className="text-ink-soft">{t(`field.${change.field}`)}: </span>
              {change.from && (
                <>
                  <span className="text-ink-soft line-through decoration-1">{change.from}</span>{' '}
                  <span aria-hidden>→</span>{' '}
                </>
              )}
              <span className="font-medium">{change.to}</span>
            </div>
            <div className="flex shrink-0">
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
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
