import { CONTENT_PROBLEMS, type ContentProblem } from '../../../lib/library/library-content';
import type { LibraryImport, SkippedItem, SkipReason } from '../../../lib/library/library-import';
import { useApp } from '../../app/app-context';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';

const OUTCOMES = ['added', 'completed', 'kept_both', 'same'] as const;
/** So many of those left out are listed. */
const LISTED = 50;

/** What an import did, and what was left out, each with its reason. */
export function ImportReport({ report, onClose }: { report: LibraryImport; onClose: () => void }) {
  const { t } = useApp();
  const { problem, skipped } = report;
  const done = OUTCOMES.filter((outcome) => report[outcome] > 0);
  return (
    <div className="flex flex-col gap-3" data-testid="library-report">
      {problem && <Notice tone="bad">{t(`library.file.${problem}`)}</Notice>}
      {!problem && done.length === 0 && skipped.length === 0 && (
        <Notice>{t('library.import.nothing')}</Notice>
      )}
      {done.length > 0 && (
        <Notice tone="good">
          <ul>
            {done.map((outcome) => (
              <li key={outcome}>{t(`library.import.${outcome}`, { count: report[outcome] })}</li>
            ))}
          </ul>
        </Notice>
      )}
      {skipped.length > 0 && (
        <Notice tone="warn">
          <p className="font-medium">{t('library.import.skipped', { count: skipped.length })}</p>
          <ul className="mt-1 flex flex-col gap-1">
            {skipped.slice(0, LISTED).map((item) => (
              <Skipped key={item.place} item={item} />
            ))}
            {skipped.length > LISTED && <li>{t('library.skip_more', { count: skipped.length - LISTED })}</li>}
          </ul>
        </Notice>
      )}
      <div>
        <Button look="primary" onPress={onClose} data-testid="library-report-close">
          {t('action.close')}
        </Button>
      </div>
    </div>
  );
}

function Skipped({ item: { place, reason, start } }: { item: SkippedItem }) {
  const { t } = useApp();
  return (
    <li>
      <span className="text-ink-soft">{t('library.skip', { place })}</span>{' '}
      {isContentProblem(reason) ? t(`library.problem.${reason}`) : t(`library.skipped.${reason}`)}
      {start && (
        <span className="block truncate text-ink-soft" title={start}>
          {start}
        </span>
      )}
    </li>
  );
}

function isContentProblem(reason: SkipReason): reason is ContentProblem {
  return (CONTENT_PROBLEMS as readonly string[]).includes(reason);
}
