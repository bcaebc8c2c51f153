import type { ComponentProps } from 'react';
import { useApp } from '../app/app-context';
import { laterPart, useLaterPart } from '../app/later-part';
import { ProblemNotice } from '../app/problem-notice';
import { Skeleton } from '../ui/skeleton';
import type { InvitationStudio } from './invitation-studio';

/**
 * The studio with the writers of all languages: most of what Doorstep shows people needs none of it, so it is no part
 * of a page's start.
 */
export const STUDIO = laterPart(async () => (await import('./invitation-studio')).InvitationStudio);

/** The studio as soon as it is loaded; where it was fetched ahead, that is at once. */
export function LaterStudio(props: ComponentProps<typeof InvitationStudio>) {
  const { t } = useApp();
  const { value: Studio, problem, retry } = useLaterPart(STUDIO);
  if (Studio) return <Studio {...props} />;
  if (!problem) return <Skeleton label={t('state.loading')} lines={6} />;
  return (
    <div className="p-3">
      <ProblemNotice problem={problem} onRetry={retry} />
    </div>
  );
}
