import { Copy, X } from 'lucide-react';
import { Dialog, Heading, Modal } from 'react-aria-components';
import { useApp } from '../app/app-context';
import { copyText } from '../app/copy-text';
import { ProblemNotice } from '../app/problem-notice';
import { useAction } from '../app/use-action';
import { useAnswer } from '../app/use-answer';
import { Button, IconButton } from '../ui/button';
import { Skeleton } from '../ui/skeleton';
import { useToast } from '../ui/toast';

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
    <Modal
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable
      className="fixed inset-x-3 top-10 bottom-10 z-40 mx-auto flex max-w-140 flex-col rounded-lg border border-line bg-raised p-4 shadow-pop"
    >
      <Dialog className="flex min-h-0 flex-1 flex-col gap-2.5 outline-none">
        <div className="flex items-center justify-between">
          <Heading slot="title" className="text-lg font-semibold">
            {t('report.title')}
          </Heading>
          <IconButton label={t('action.close')} icon={<X size={16} />} onPress={onClose} />
        </div>
        <p className="text-sm text-ink-soft">{t('report.about')}</p>
        {/* Asked for with each opening: the page may have changed meanwhile. */}
        {isOpen && <ReportText tabId={tabId} onClose={onClose} />}
      </Dialog>
    </Modal>
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
