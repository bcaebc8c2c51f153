import { Building2, ExternalLink } from 'lucide-react';
import type { ReactNode } from 'react';
import { ask } from '../../lib/messages/client';
import type { CompanySubject } from '../../lib/messages/views';
import type { Capture } from '../../lib/people/capture';
import { useApp } from '../app/app-context';
import { ProblemNotice } from '../app/problem-notice';
import { CHAIN_TABLES } from '../app/shown-tables';
import { useAnswer } from '../app/use-answer';
import { ChainSeats } from '../chain/chain-panel';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { Skeleton } from '../ui/skeleton';
import { CompanyChanges } from './company-changes';
import { CompanyFacts } from './company-facts';

/** The company of the page: what it tells, what the record has otherwise, and whom the rep knows and lacks there. */
export function CompanyPanel({
  subject,
  capture,
  children,
}: {
  subject: CompanySubject;
  capture: Capture;
  /** Stand below the facts: further ways to go on. */
  children?: ReactNode;
}) {
  const { known, changes } = subject;
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-4 overflow-y-auto p-3" data-testid="company-panel">
      {known && changes.length > 0 && <CompanyChanges company={known} changes={changes} capture={capture} />}
      <CompanyFacts subject={subject} />
      {children && <div className="flex flex-wrap gap-2">{children}</div>}
      {known ? <Seats companyId={known.id} /> : <NobodyYet />}
    </div>
  );
}

function NobodyYet() {
  const { t } = useApp();
  return (
    <EmptyState icon={<Building2 size={20} />} title={t('company.new.title')}>
      {t('company.new.text')}
    </EmptyState>
  );
}

/** Whom the rep knows there by seat; an empty seat is whom they lack. */
function Seats({ companyId }: { companyId: string }) {
  const { t } = useApp();
  const { value, problem, reload } = useAnswer('getChain', { companyId }, CHAIN_TABLES);
  if (!value) {
    return problem ? (
      <ProblemNotice problem={problem} onRetry={reload} />
    ) : (
      <Skeleton label={t('state.loading')} />
    );
  }
  return (
    <>
      <div className="flex items-center justify-between gap-2">
        <h2 className="text-base font-semibold">{t('company.people')}</h2>
        <Button
          size="small"
          look="quiet"
          icon={<ExternalLink aria-hidden size={14} />}
          onPress={() => void ask('openDashboard', { path: `companies/${companyId}` }).catch(() => undefined)}
        >
          {t('action.open_dashboard')}
        </Button>
      </div>
      <ChainSeats chain={value} />
    </>
  );
}
