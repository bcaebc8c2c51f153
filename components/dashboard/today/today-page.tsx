import { CalendarCheck } from 'lucide-react';
import type { TodayView } from '../../../lib/messages/views';
import { useApp } from '../../app/app-context';
import { ProblemNotice } from '../../app/problem-notice';
import type { AnswerState } from '../../app/use-answer';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Skeleton } from '../../ui/skeleton';
import { PageFrame } from '../page-frame';
import { goTo, hashOf } from '../route';
import { SamplesButton } from '../samples-button';
import { groupByCompany, type CompanyGroup } from './company-groups';
import { DueLine } from './due-line';
import { UpcomingList } from './upcoming-list';

/** What is to be done today, worst first, and what comes next. */
export function TodayPage({ today }: { today: AnswerState<TodayView> }) {
  const { t, day } = useApp();
  const { value, problem, reload } = today;
  if (!value) {
    return (
      <PageFrame title={t('dashboard.nav.today')}>
        {problem ? (
          <ProblemNotice problem={problem} onRetry={reload} />
        ) : (
          <Skeleton lines={6} label={t('state.loading')} />
        )}
      </PageFrame>
    );
  }
  const overdue = value.due.filter((item) => item.state === 'overdue').length;
  const nothing = value.due.length === 0 && value.upcoming.length === 0;
  return (
    <PageFrame
      title={t('dashboard.nav.today')}
      lead={
        <>
          {day(value.today)}
          {value.due.length > 0 && ` · ${t('today.summary', { due: value.due.length, overdue })}`}
        </>
      }
    >
      {problem && <ProblemNotice problem={problem} onRetry={reload} />}
      {nothing && (
        <EmptyState
          icon={<CalendarCheck size={20} />}
          title={t('today.empty.title')}
          action={<SamplesButton />}
        >
          {t('today.empty.text')}
        </EmptyState>
      )}
      {!nothing && value.due.length === 0 && (
        <EmptyState
          icon={<CalendarCheck size={20} />}
          title={t('today.clear.title')}
          action={<Button onPress={() => goTo({ page: 'people' })}>{t('today.clear.go')}</Button>}
        >
          {t('today.clear.text')}
        </EmptyState>
      )}
      {groupByCompany(value.due).map((group) => (
        <DueGroup key={group.key} group={group} today={value.today} />
      ))}
      {value.upcoming.length > 0 && <UpcomingList items={value.upcoming} />}
    </PageFrame>
  );
}

function DueGroup({ group, today }: { group: CompanyGroup; today: string }) {
  const { t } = useApp();
  return (
    <section className="rounded-lg border border-line bg-surface" data-testid="due-group">
      <h2 className="border-b border-line px-4 py-2 text-base font-semibold">
        {group.companyId ? (
          <a
            href={hashOf({ page: 'company', id: group.companyId })}
            className="hover:text-accent hover:underline"
          >
            {group.company}
          </a>
        ) : (
          group.company || t('today.no_company')
        )}
      </h2>
      <ul className="divide-y divide-line/70">
        {group.items.map((item) => (
          <DueLine key={item.planId} item={item} today={today} />
        ))}
      </ul>
    </section>
  );
}
