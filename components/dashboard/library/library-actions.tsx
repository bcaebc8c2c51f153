import { Download, Plus, Upload } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton, FileTrigger } from 'react-aria-components';
import { LARGEST_LIBRARY_FILE, type LibraryImport } from '../../../lib/library/library-import';
import { LIBRARY_KINDS, type LibraryItem, type LibraryKind } from '../../../lib/library/library-item';
import { ask } from '../../../lib/messages/client';
import { useApp } from '../../app/app-context';
import { localToday } from '../../app/local-today';
import { useAction, useUndoToast } from '../../app/use-action';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Menu } from '../../ui/menu';
import { useToast } from '../../ui/toast';
import { downloadFile } from '../../app/download-file';
import { ImportReport } from './import-report';

/** Taking the library in and out as a file, and beginning a new text. */
export function LibraryActions({
  items,
  onNew,
}: {
  items: readonly LibraryItem[];
  onNew: (kind: LibraryKind) => void;
}) {
  const { t } = useApp();
  const { run, busy } = useAction();
  const toast = useToast();
  const undoToast = useUndoToast();
  const [report, setReport] = useState<LibraryImport | null>(null);

  const exportAll = () =>
    void run(async () => {
      const { text, count } = await ask('exportLibrary', { ids: null });
      if (count === 0) return toast({ text: t('library.export_none') });
      const name = `doorstep-library-${localToday()}.json`;
      downloadFile(name, [text], 'application/json');
      toast({ text: t('library.exported', { count, name }) });
    });
  const importFile = (file: File) =>
    void run(async () => {
      const done =
        file.size > LARGEST_LIBRARY_FILE
          ? TOO_LARGE
          : await ask('importLibrary', { text: await file.text() });
      const changed = done.added + done.completed + done.kept_both > 0;
      if (changed) undoToast(t('library.import.added', { count: done.added + done.kept_both }));
      setReport(done);
    });

  return (
    <>
      <FileTrigger
        acceptedFileTypes={['.json', 'application/json']}
        onSelect={(files) => {
          const [file] = files ?? [];
          if (file) importFile(file);
        }}
      >
        <Button icon={<Upload aria-hidden size={15} />} isDisabled={busy} data-testid="library-import">
          {t('library.import')}
        </Button>
      </FileTrigger>
      {items.length > 0 && (
        <Button
          icon={<Download aria-hidden size={15} />}
          isDisabled={busy}
          onPress={exportAll}
          data-testid="library-export"
        >
          {t('library.export')}
        </Button>
      )}
      <Menu
        label={t('library.new')}
        trigger={
          <AriaButton
            data-testid="library-new"
            className="inline-flex min-h-8 items-center gap-1.5 rounded-md bg-accent px-3 py-1 text-base font-medium whitespace-nowrap text-on-accent transition-colors hover:bg-accent-strong"
          >
            <Plus aria-hidden size={15} />
            {t('library.new')}
          </AriaButton>
        }
        actions={LIBRARY_KINDS.map((kind) => ({
          id: kind,
          label: t(`library.one.${kind}`),
          run: () => onNew(kind),
        }))}
      />
      <Dialog title={t('library.import')} isOpen={report !== null} onClose={() => setReport(null)}>
        {report && <ImportReport report={report} onClose={() => setReport(null)} />}
      </Dialog>
    </>
  );
}

const TOO_LARGE: LibraryImport = {
  problem: 'too_large',
  added: 0,
  same: 0,
  completed: 0,
  kept_both: 0,
  skipped: [],
};
