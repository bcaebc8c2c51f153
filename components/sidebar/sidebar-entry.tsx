import { useApp } from '../app/app-context';
import { ProblemNotice } from '../app/problem-notice';
import { useAnswer } from '../app/use-answer';
import { Skeleton } from '../ui/skeleton';
import { SidebarApp } from './sidebar-app';
import type { WatchFrontTab } from './use-reading';

/** Asks where it stands (in which tab, or beside all of them), then shows the sidebar. */
export function SidebarEntry({ watchFrontTab }: { watchFrontTab: WatchFrontTab }) {
  const { t } = useApp();
  const { value, problem, reload } = useAnswer('sidebarContext', undefined, ['settings']);
  if (value) return <SidebarApp context={value} watchFrontTab={watchFrontTab} />;
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
