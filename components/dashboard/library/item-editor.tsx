import { PenLine, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { contentProblem, tidyContent, type LibraryContent } from '../../../lib/library/library-content';
import type { LibraryItem } from '../../../lib/library/library-item';
import { ask } from '../../../lib/messages/client';
import type { LibraryView } from '../../../lib/messages/views';
import type { RecordId } from '../../../lib/records/record';
import { useApp } from '../../app/app-context';
import { useAction, useUndoToast } from '../../app/use-action';
import { Badge } from '../../ui/badge';
import { Button, IconButton } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { FilledPreview } from './filled-preview';
import { ItemUse } from './item-use';
import { contentOf, useItemDraft } from './use-item-draft';
import { VariableText } from './variable-text';

interface EditorProps {
  item: LibraryItem | null;
  /** A new one. */
  blank: LibraryContent | null;
  customers: LibraryView['customers'];
  onSaved: (id: RecordId) => void;
  onClose: () => void;
}

/** One text with all that says whom and what it is for, and how a customer would read it. */
export function ItemEditor({ item, blank, ...rest }: EditorProps) {
  const { t } = useApp();
  const start = item ? contentOf(item) : blank;
  if (start) return <OpenEditor item={item} start={start} {...rest} />;
  return (
    <div className="rounded-lg border border-dashed border-line">
      <EmptyState icon={<PenLine size={20} />} title={t('library.pick.title')}>
        {t('library.pick.text')}
      </EmptyState>
    </div>
  );
}

function OpenEditor({
  item,
  start,
  customers,
  onSaved,
  onClose,
}: Omit<EditorProps, 'blank'> & { start: LibraryContent }) {
  const { t } = useApp();
  const { run, busy } = useAction();
  const undoToast = useUndoToast();
  const draft = useItemDraft(start, `library:${item?.id ?? start.kind}`);
  const { content, change, changed } = draft;
  /** Told once saving was tried: an empty field is no mistake yet. */
  const [tried, setTried] = useState(false);
  const problem = contentProblem(tidyContent(content)) ?? contentProblem(content);

  const save = () => {
    setTried(true);
    if (problem || busy) return;
    void run(async () => {
      const saved = await ask('saveLibraryItem', { id: item?.id ?? null, content });
      draft.settled(contentOf(saved));
      setTried(false);
      undoToast(t('library.saved'));
      onSaved(saved.id);
    });
  };
  const remove = () =>
    void run(async () => {
      if (!item) return;
      await ask('removeLibraryItem', { id: item.id });
      draft.revert();
      undoToast(t('library.removed'));
      onClose();
    });

  return (
    <section
      aria-label={item ? t(`library.one.${content.kind}`) : t(`library.new.${content.kind}`)}
      data-testid="library-editor"
      className="flex min-w-0 flex-col gap-4 rounded-lg border border-line bg-surface p-4"
    >
      <header className="flex min-h-8 items-center gap-2">
        <h2 className="text-base font-semibold">
          {item ? t(`library.one.${content.kind}`) : t(`library.new.${content.kind}`)}
        </h2>
        {item?.sample && <Badge>{t('people.sample')}</Badge>}
        <span className="ml-auto text-sm text-ink-soft" role="status">
          {changed && item ? t('state.not_saved') : ''}
        </span>
        {item && (
          <IconButton
            label={t('action.remove')}
            icon={<Trash2 size={15} />}
            isDisabled={busy}
            onPress={remove}
            data-testid="library-remove"
          />
        )}
      </header>
      <VariableText
        content={content}
        onChange={(text) => change({ text })}
        error={tried && problem ? t(`library.problem.${problem}`) : undefined}
        onSubmit={save}
        autoFocus={!item}
      />
      <FilledPreview content={content} />
      <ItemUse content={content} change={change} customers={customers} />
      <footer className="flex flex-wrap items-center gap-2 border-t border-line pt-3">
        <Button
          look="primary"
          isDisabled={busy || (item !== null && !changed)}
          onPress={save}
          data-testid="library-save"
        >
          {t('action.save')}
        </Button>
        {changed && item && (
          <Button look="quiet" onPress={draft.revert} data-testid="library-revert">
            {t('library.revert')}
          </Button>
        )}
        {!item && (
          <Button
            look="quiet"
            onPress={() => {
              draft.revert();
              onClose();
            }}
          >
            {t('action.cancel')}
          </Button>
        )}
      </footer>
    </section>
  );
}
