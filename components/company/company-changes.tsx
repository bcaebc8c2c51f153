import { ask } from '../../lib/messages/client';
import type { Capture } from '../../lib/people/capture';
import type { Company } from '../../lib/people/company';
import type { CompanyChange } from '../../lib/people/company-page-fields';
import { useApp } from '../app/app-context';
import { ChangeLines } from '../app/change-lines';
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
    <ChangeLines
      title={t('company.changes')}
      data-testid="company-changes"
      all={
        missing.length > 1 && (
          <Button
            size="small"
            look="accent"
            isDisabled={busy}
            data-testid="company-accept-missing"
            onPress={() => accept(missing)}
          >
            {t('company.add_missing')}
          </Button>
        )
      }
      lines={changes.map((change) => ({
        key: change.field,
        label: t(companyFieldLabel(change.field)),
        from: change.from,
        to: change.to,
        actions: (
          <Button
            size="small"
            look="accent"
            isDisabled={busy}
            data-testid={`company-accept-${change.field}`}
            onPress={() => accept([change])}
          >
            {t('changes.accept')}
          </Button>
        ),
      }))}
    />
  );
}
