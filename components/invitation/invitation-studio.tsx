import { useMemo } from 'react';
import type { PersonView } from '../../lib/messages/views';
import type { WrittenMessage } from '../../lib/people/capture';
import { useApp } from '../app/app-context';
import { Notice } from '../ui/notice';
import { Skeleton } from '../ui/skeleton';
import { ComposeCheck } from './compose-check/compose-check';
import { Studio } from './studio';
import { useKnownFacts } from './use-known-facts';

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
  const to = useMemo(() => view.person.emails[0]?.value ?? '', [view.person.emails]);
  if (view.suppressed) {
    return (
      <div className="p-3">
        <Notice tone="bad">{t('failure.suppressed')}</Notice>
      </div>
    );
  }
  if (!known) return <Skeleton label={t('state.loading')} lines={6} />;
  return (
    <>
      {site === 'gmail' && <ComposeCheck known={known} tabId={tabId} live={written} />}
      <Studio known={known} stored={view.openDraft} to={to} tabId={tabId} site={site} />
    </>
  );
}
