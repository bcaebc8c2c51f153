import { CircleHelp, ListChecks, MonitorX, PencilLine, ScanSearch, UserRound } from 'lucide-react';
import type { PageReading } from '../../lib/messages/views';
import { ask } from '../../lib/messages/client';
import { useApp } from '../app/app-context';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { ReportButton } from './report-button';
import { unreadParts } from './unread-parts';

/** Why nobody is shown, calmly, and what to open instead; on a page that changed, the ways to go on. */
export function Nobody({
  reading,
  tabId,
  onReload,
  onType,
}: {
  reading: PageReading;
  tabId: number | null;
  onReload: () => void;
  onType: () => void;
}) {
  const { t, list } = useApp();
  const why = whyNobody(reading);
  const icon = {
    unreachable: <MonitorX size={20} />,
    no_person_here: <UserRound size={20} />,
    nobody_ticked: <ListChecks size={20} />,
    own_profile: <UserRound size={20} />,
    signed_out_wall: <CircleHelp size={20} />,
    page_not_ready: <ScanSearch size={20} />,
    page_changed: <CircleHelp size={20} />,
  }[why];
  const parts = why === 'page_changed' ? unreadParts(reading.capture?.unread ?? [], t) : [];
  return (
    <div className="flex-1 overflow-y-auto" data-testid="nobody" data-why={why}>
      <EmptyState
        icon={icon}
        title={t(`nobody.${why}.title`)}
        action={
          <div className="flex flex-wrap justify-center gap-2">
            {why === 'page_changed' && <ChangedPage tabId={tabId} onType={onType} />}
            <Button look={why === 'page_changed' ? 'quiet' : 'secondary'} onPress={onReload}>
              {t('action.reload')}
            </Button>
            {why !== 'page_changed' && (
              <Button
                look="quiet"
                onPress={() => void ask('openDashboard', { path: 'today' }).catch(() => undefined)}
              >
                {t('action.open_dashboard')}
              </Button>
            )}
          </div>
        }
      >
        {t(`nobody.${why}.text`)}
        {parts.length > 0 && <> {t('nobody.parts', { parts: list(parts) })}</>}
      </EmptyState>
    </div>
  );
}

function whyNobody({ unreachable, capture }: PageReading) {
  if (unreachable) return 'unreachable';
  const silence = capture?.silence ?? 'no_person_here';
  return silence === 'no_person_here' && capture?.page === 'gmail-list' ? 'nobody_ticked' : silence;
}

function ChangedPage({ tabId, onType }: { tabId: number | null; onType: () => void }) {
  const { t } = useApp();
  return (
    <>
      <Button
        look="primary"
        icon={<PencilLine aria-hidden size={14} />}
        data-testid="type-person"
        onPress={onType}
      >
        {t('nobody.type')}
      </Button>
      <ReportButton tabId={tabId} />
    </>
  );
}
