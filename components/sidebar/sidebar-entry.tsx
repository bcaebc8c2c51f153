import type { PageReading, SidebarContext } from '../../lib/messages/views';
import { AppProvider, useApp } from '../app/app-context';
import { ProblemNotice } from '../app/problem-notice';
import { useAnswer } from '../app/use-answer';
import { Skeleton } from '../ui/skeleton';
import { SidebarApp } from './sidebar-app';
import type { WatchFrontTab } from './use-reading';

/** What the sidebar starts with, asked for before anything is drawn. */
export interface FirstAnswers {
  /** Where it stands: in which tab, or beside all of them; undefined when that could not be answered. */
  context: SidebarContext | undefined;
  reading: Promise<PageReading>;
}

/** The sidebar with the rep's settings around it. */
export function SidebarEntry({
  first,
  watchFrontTab,
}: {
  first: FirstAnswers;
  watchFrontTab: WatchFrontTab;
}) {
  return (
    <AppProvider {...(first.context ? { initial: first.context.settings } : {})}>
      <Sidebar first={first} watchFrontTab={watchFrontTab} />
    </AppProvider>
  );
}

function Sidebar({ first, watchFrontTab }: { first: FirstAnswers; watchFrontTab: WatchFrontTab }) {
  const { t } = useApp();
  const { value, problem, reload } = useAnswer('sidebarContext', undefined, ['settings'], first.context);
  if (value) return <SidebarApp context={value} firstReading={first.reading} watchFrontTab={watchFrontTab} />;
  return (
    <main className="h-full bg-surface p-3">
      {problem ? (
        <ProblemNotice problem={problem} onRetry={reload} />
      ) : (
        <Skeleton label={t('state.loading')} lines={5} />
      )}
    </main>
  );
}
