import { useMemo } from 'react';
import type { PersonView } from '../../lib/messages/views';
import { useApp } from '../app/app-context';
import { Notice } from '../ui/notice';
import { Skeleton } from '../ui/skeleton';
import { Studio } from './studio';
import { useKnownFacts } from './use-known-facts';

/** Words a letter to a person: what is filled in, the letter live beside it, and what it finally says. */
export function InvitationStudio({
  view,
  tabId,
  site,
}: {
  view: PersonView;
  /** The page beside us, null on the dashboard. */
  tabId: number | null;
  site: 'gmail' | 'linkedin' | null;
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
  return <Studio known={known} stored={view.openDraft} to={to} tabId={tabId} site={site} />;
}
