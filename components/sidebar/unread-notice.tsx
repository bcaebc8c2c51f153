import type { Capture } from '../../lib/people/capture';
import { useApp } from '../app/app-context';
import { Notice } from '../ui/notice';
import { ReportButton } from './report-button';
import { unreadParts } from './unread-parts';

/** Which parts of the page are left empty because nothing certain can be said of them, and the way to report it. */
export function UnreadNotice({ unread, tabId }: { unread: Capture['unread']; tabId: number | null }) {
  const { t, list } = useApp();
  const parts = unreadParts(unread, t);
  if (parts.length === 0) return null;
  return (
    <Notice tone="warn" testId="unread">
      <p>{t('person.unread', { parts: list(parts) })}</p>
      <div className="-ml-2">
        <ReportButton tabId={tabId} quiet />
      </div>
    </Notice>
  );
}
