import { Failure } from '../../lib/records/failure';
import { useApp } from '../app/app-context';
import { ProblemNotice } from '../app/problem-notice';
import type { Problem } from '../app/use-answer';
import { Skeleton } from '../ui/skeleton';
import { PageFrame } from './page-frame';
import { hashOf } from './route';

/** The page of something that is loading, could not be loaded, or is gone. */
export function NotHereYet({
  title,
  problem,
  onRetry,
}: {
  title: string;
  problem: Problem | undefined;
  onRetry: () => void;
}) {
  const { t } = useApp();
  if (!problem) {
    return (
      <PageFrame title={title} wide>
        <Skeleton lines={8} label={t('state.loading')} />
      </PageFrame>
    );
  }
  return (
    <PageFrame title={title} wide>
      {isGone(problem) ? (
        <ProblemNotice problem={problem} />
      ) : (
        <ProblemNotice problem={problem} onRetry={onRetry} />
      )}
      <a href={hashOf({ page: 'people' })} className="self-start text-accent hover:underline">
        {t('people.back')}
      </a>
    </PageFrame>
  );
}

/** @returns whether there is nothing to show any more: trying again would not help. */
export function isGone(problem: Problem | undefined): boolean {
  return problem instanceof Failure && problem.code === 'not_found';
}
