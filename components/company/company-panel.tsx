import { Building2, CircleCheck, CircleDashed, ExternalLink } from 'lucide-react';
import type { ReactNode } from 'react';
import { ask } from '../../lib/messages/client';
import type { CompanySubject } from '../../lib/messages/views';
import type { Capture } from '../../lib/people/capture';
import { useApp } from '../app/app-context';
import { ProblemNotice } from '../app/problem-notice';
import { useAction, useUndoToast } from '../app/use-action';
import { useAnswer } from '../app/use-answer';
import { ChainSeats } from '../chain/chain-panel';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { Skeleton } from '../ui/skeleton';
import { useToast } from '../ui/toast';
import { CompanyChanges } from './company-changes';
import { CompanyFacts } from './company-facts';

/** The company of the page: what it tells, what the record has otherwise, and whom the rep knows and lacks there. */
export function CompanyPanel({
  subject,
  capture,
  header,
  children,
}: {
  subject: CompanySubject;
  capture: Capture;
  /** Draws the sidebar's head with a title, a line under it, and what to do. */
  header: (title: string, lead: string, line: ReactNode) => ReactNode;
  /** Stand below the facts: further ways to go on. */
  children?: ReactNode;
}) {
  const { t, date } = useApp();
  const { known, captured, changes } = subject;
  const title = known?.name.value ?? captured.name?.value ?? t('field.company');
  const lead = captured.tagline?.value ?? '';
  return (
    <>
      {header(
        title,
        lead,
        known ? (
          <div
            className="mt-1.5 flex flex-wrap items-center gap-x-2 text-sm text-ink-soft"
            data-testid="known"
          >
            <span className="flex items-center gap-1.5">
              <CircleCheck aria-hidden size={14} className="text-good" />
              {t('person.known_since', { date: date(known.createdAt) })}
            </span>
            {changes.length > 0 && (
              <span className="font-medium text-warn">{t('person.changes', { count: changes.length })}</span>
            )}
          </div>
        ) : (
          <SaveLine subject={subject} capture={capture} />
        ),
      )}
      <div className="flex min-h-0 flex-1 flex-col gap-4 overflow-y-auto p-3" data-testid="company-panel">
        {known && changes.length > 0 && (
          <CompanyChanges company={known} changes={changes} capture={capture} />
        )}
        <CompanyFacts subject={subject} />
        {children && <div className="flex flex-wrap gap-2 empty:hidden">{children}</div>}
        {known ? <Seats companyId={known.id} /> : <NobodyYet />}
      </div>
    </>
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
      else toast({ text: t('person.known_already') });
    });
  return (
    <div className="mt-2 flex items-center justify-between gap-2">
      <span className="flex items-center gap-1.5 text-sm text-ink-soft">
        <CircleDashed aria-hidden size={14} className="text-accent" />
        {t('person.new')}
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
  const { value, problem, reload } = useAnswer('getChain', { companyId });
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
