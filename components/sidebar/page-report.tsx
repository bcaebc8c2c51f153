import { Copy } from 'lucide-react';
import { useApp } from '../app/app-context';
import { copyText } from '../app/copy-text';
import { ProblemNotice } from '../app/problem-notice';
import { useAction } from '../app/use-action';
import { useAnswer } from '../app/use-answer';
import { Button } from '../ui/button';
import { Skeleton } from '../ui/skeleton';
import { useToast } from '../ui/toast';
import { Sheet } from './sheet';

/** The page's shape, to be looked at and copied: what a reader is mended from. It goes nowhere by itself. */
export function PageReport({
  tabId,
  isOpen,
  onClose,
}: {
  tabId: number | null;
  isOpen: boolean;
  onClose: () => void;
}) {
  const { t } = useApp();
  return (
    <Sheet title={t('report.title')} isOpen={isOpen} onClose={onClose} tall>
      <p className="text-sm text-ink-soft">{t('report.about')}</p>
      {/* Asked for with each opening: the page may have changed meanwhile. */}
      {isOpen && <ReportText tabId={tabId} onClose={onClose} />}
    </Sheet>
  );
}

function ReportText({ tabId, onClose }: { tabId: number | null; onClose: () => void }) {
  const { t } = useApp();
  const { run, busy } = useAction();
  const toast = useToast();
  const { value, problem, reload } = useAnswer('pageReport', { tabId }, []);
  if (problem) return <ProblemNotice problem={problem} onRetry={reload} />;
  if (!value) return <Skeleton label={t('state.loading')} lines={6} />;
  const copy = () =>
    void run(async () => {
      await copyText(value.text);
      toast({ text: t('report.copied') });
      onClose();
    });
  return (
    <>
      <textarea
        readOnly
        aria-label={t('report.title')}
        data-testid="report-text"
        value={value.text}
        className="min-h-0 flex-1 resize-none overflow-auto rounded-md border border-line bg-sunken p-2 font-mono text-xs whitespace-pre text-ink-soft"
      />
      <div>
        <Button
          look="primary"
          icon={<Copy aria-hidden size={14} />}
          isDisabled={busy}
          data-testid="copy-report"
          onPress={copy}
        >
          {t('report.copy')}
        </Button>
      </div>
    </>
  );
}
