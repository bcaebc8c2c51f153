import { useApp } from '../../app/app-context';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';

/** The one act that cannot be undone is the one that is asked about. */
export function EraseDialog({
  name,
  isOpen,
  onClose,
  onErase,
}: {
  name: string;
  isOpen: boolean;
  onClose: () => void;
  onErase: () => void;
}) {
  const { t } = useApp();
  return (
    <Dialog title={t('people.erase_title', { name })} isOpen={isOpen} onClose={onClose}>
      <p className="text-base text-ink-soft">{t('people.erase_text')}</p>
      <div className="flex justify-end gap-2">
        <Button look="quiet" onPress={onClose} autoFocus>
          {t('action.cancel')}
        </Button>
        <Button
          look="danger"
          data-testid="erase-confirm"
          onPress={() => {
            onClose();
            onErase();
          }}
        >
          {t('people.erase_confirm')}
        </Button>
      </div>
    </Dialog>
  );
}
