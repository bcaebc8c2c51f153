import { ask } from '../../lib/messages/client';
import type { Capture } from '../../lib/people/capture';
import type { Company } from '../../lib/people/company';
import type { CompanyChange } from '../../lib/people/company-changes';
import { useApp } from '../app/app-context';
import { useAction, useUndoToast } from '../app/use-action';
import { Button } from '../ui/button';
import { companyFieldLabel } from './company-field-label';

/** What the company's page says more or otherwise. What is missing can be taken over at once, the rest line by line. */
export function CompanyChanges({
  company,
  changes,
  capture,
}: {
  company: Company;
  changes: CompanyChange[];
  capture: Capture;
}) {
  const { t } = useApp();
  const { run, busy } = useAction();
  const undoToast = useUndoToast();
  const missing = changes.filter(({ from }) => !from);
  const accept = (accepted: CompanyChange[]) =>
    void run(async () => {
      const { address, page, readAt } = capture;
      await ask('acceptCompanyChanges', { id: company.id, changes: accepted, address, page, readAt });
      undoToast(t('undo.changes_accepted'));
    });
  return (
    <section
      aria-label={t('company.changes')}
      className="rounded-lg border border-line bg-warn-soft/60 p-2.5"
      data-testid="company-changes"
    >
      <div className="mb-1.5 flex items-center justify-between gap-2">
        <h2 className="text-base font-semibold">{t('company.changes')}</h2>
        {missing.length > 1 && (
          <Button
            size="small"
            look="accent"
            isDisabled={busy}
            data-testid="company-accept-missing"
            onPress={() => accept(missing)}
          >
            {t('company.add_missing')}
          </Button>
        )}
      </div>
      <ul className="flex flex-col gap-2">
        {changes.map((change) => (
          <li key={change.field} className="flex items-start gap-2">
            <div className="min-w-0 flex-1 text-sm">
              <span className="text-ink-soft">{t(companyFieldLabel(change.field))}: </span>
              {change.from && (
                <>
                  <span className="text-ink-soft line-through decoration-1">{change.from}</span>{' '}
                  <span aria-hidden>→</span>{' '}
                </>
              )}
              <span className="font-medium">{change.to}</span>
            </div>
            <Button
              size="small"
              look="accent"
              isDisabled={busy}
              data-testid={`company-accept-${change.field}`}
              onPress={() => accept([change])}
            >
              {t('changes.accept')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
