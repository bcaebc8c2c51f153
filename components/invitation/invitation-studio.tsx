import { useMemo } from 'react';
import type { PersonView } from '../../lib/messages/views';
import type { WrittenMessage } from '../../lib/people/capture';
import { useApp } from '../app/app-context';
import { ProblemNotice } from '../app/problem-notice';
import { useAnswer } from '../app/use-answer';
import { Notice } from '../ui/notice';
import { Skeleton } from '../ui/skeleton';
import { ComposeCheck } from './compose-check/compose-check';
import { Studio } from './studio';
import { useKnownFacts } from './use-known-facts';

/** What changes of the draft later, the studio hears by itself. */
const NEVER_AGAIN: readonly string[] = [];

/** Words a letter to a person: what is filled in, the letter live beside it, and what it finally says. */
export function InvitationStudio({
  view,
  tabId,
  site,
  written = null,
}: {
  view: PersonView;
  /** The page beside us, null on the dashboard. */
  tabId: number | null;
  site: 'gmail' | 'linkedin' | null;
  /** What stands in the open message in Gmail, where it is watched. */
  written?: WrittenMessage | null;
}) {
  const { t } = useApp();
  const known = useKnownFacts(view);
  const personId = view.person.id;
  const { value: begun, problem, reload } = useAnswer('getOpenDraft', { personId }, NEVER_AGAIN);
  const to = useMemo(() => view.person.emails[0]?.value ?? '', [view.person.emails]);
  if (view.suppressed) {
    return (
      <div className="p-3">
        <Notice tone="bad">{t('failure.suppressed')}</Notice>
      </div>
    );
  }
  // Without what was begun nothing is drawn: an empty letter would be saved over it.
  if (begun === undefined && problem) {
    return (
      <div className="p-3">
        <ProblemNotice problem={problem} onRetry={reload} />
      </div>
    );
  }
  if (!known || begun === undefined) return <Skeleton label={t('state.loading')} lines={6} />;
  return (
    <>
      {site === 'gmail' && <ComposeCheck known={known} tabId={tabId} live={written} />}
      <Studio known={known} begun={begun} to={to} tabId={tabId} site={site} />
    </>
  );
}
