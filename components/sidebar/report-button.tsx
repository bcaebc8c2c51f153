import { useState } from 'react';
import { useApp } from '../app/app-context';
import { Button } from '../ui/button';
import { PageReport } from './page-report';

/** Opens the report of a page that could not be read, wholly or in part. `quiet` beside what was read. */
export function ReportButton({ tabId, quiet = false }: { tabId: number | null; quiet?: boolean }) {
  const { t } = useApp();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        {...(quiet && { size: 'small', look: 'quiet' })}
        onPress={() => setOpen(true)}
        data-testid="open-report"
      >
        {t('report.open')}
      </Button>
      <PageReport tabId={tabId} isOpen={isOpen} onClose={() => setOpen(false)} />
    </>
  );
}
