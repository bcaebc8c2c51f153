import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { useApp } from './app-context';
import { problemKey } from './use-action';
import type { Problem } from './use-answer';

/** What happened, what is safe, what to do. */
export function ProblemNotice({ problem, onRetry }: { problem: Problem; onRetry?: () => void }) {
  const { t, tData } = useApp();
  return (
    <Notice
      tone="bad"
      testId="problem"
      action={
        onRetry && (
          <Button size="small" onPress={onRetry}>
            {t('action.retry')}
          </Button>
        )
      }
    >
      {tData(problemKey(problem))}
    </Notice>
  );
}
