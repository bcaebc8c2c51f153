import { CircleHelp, MonitorX, ScanSearch, UserRound } from 'lucide-react';
import type { PageReading } from '../../lib/messages/views';
import { ask } from '../../lib/messages/client';
import { useApp } from '../app/app-context';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';

/** Why nobody is shown, calmly, and what to open instead. */
export function Nobody({ reading, onReload }: { reading: PageReading; onReload: () => void }) {
  const { t } = useApp();
  const why = reading.unreachable ? 'unreachable' : (reading.capture?.silence ?? 'no_person_here');
  const icon = {
    unreachable: <MonitorX size={20} />,
    no_person_here: <UserRound size={20} />,
    own_profile: <UserRound size={20} />,
    signed_out_wall: <CircleHelp size={20} />,
    page_not_ready: <ScanSearch size={20} />,
    page_changed: <CircleHelp size={20} />,
  }[why];
  return (
    <div className="flex-1 overflow-y-auto" data-testid="nobody" data-why={why}>
      <EmptyState
        icon={icon}
        title={t(`nobody.${why}.title`)}
        action={
          <div className="flex flex-wrap justify-center gap-2">
            <Button onPress={onReload}>{t('action.reload')}</Button>
            <Button
              look="quiet"
              onPress={() => void ask('openDashboard', { path: 'today' }).catch(() => undefined)}
            >
              {t('action.open_dashboard')}
            </Button>
          </div>
        }
      >
        {t(`nobody.${why}.text`)}
      </EmptyState>
    </div>
  );
}
