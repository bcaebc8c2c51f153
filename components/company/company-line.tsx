import { CircleCheck, CircleDashed } from 'lucide-react';
import { ask } from '../../lib/messages/client';
import type { CompanySubject } from '../../lib/messages/views';
import type { Capture } from '../../lib/people/capture';
import { useApp } from '../app/app-context';
import { useAction, useUndoToast } from '../app/use-action';
import { Button } from '../ui/button';
import { useToast } from '../ui/toast';

/** Under the company's name: since when it is known, or the one click that saves it. */
export function CompanyLine({ subject, capture }: { subject: CompanySubject; capture: Capture }) {
  const { t, date } = useApp();
  const { known, changes } = subject;
  if (!known) return <SaveLine subject={subject} capture={capture} />;
  return (
    <div className="mt-1.5 flex flex-wrap items-center gap-x-2 text-sm text-ink-soft" data-testid="known">
      <span className="flex items-center gap-1.5">
        <CircleCheck aria-hidden size={14} className="text-good" />
        {t('person.known_since', { date: date(known.createdAt) })}
      </span>
      {changes.length > 0 && (
        <span className="font-medium text-warn">{t('person.changes', { count: changes.length })}</span>
      )}
    </div>
  );
}

function SaveLine({ subject, capture }: { subject: CompanySubject; capture: Capture }) {
  const { t } = useApp();
  const { run, busy } = useAction();
  const undoToast = useUndoToast();
  const toast = useToast();
  const save = () =>
    void run(async () => {
      const { address, page, readAt } = capture;
      const { outcome } = await ask('saveCompany', { captured: subject.captured, address, page, readAt });
      if (outcome === 'created') undoToast(t('undo.company_saved'));
      else toast({ text: t('company.known_already') });
    });
  return (
    <div className="mt-2 flex items-center justify-between gap-2">
      <span className="flex items-center gap-1.5 text-sm text-ink-soft">
        <CircleDashed aria-hidden size={14} className="text-accent" />
        {t('company.new')}
      </span>
      <Button
        look="primary"
        onPress={save}
        isDisabled={busy || !subject.captured.name}
        data-testid="save-company"
      >
        {t('company.save')}
      </Button>
    </div>
  );
}
