import { Dialog, Heading, Modal } from 'react-aria-components';
import { X } from 'lucide-react';
import { useApp } from '../app/app-context';
import { IconButton } from '../ui/button';

const KEYS = [
  ['Alt ⇧ D', 'keys.toggle'],
  ['Alt ⇧ S', 'keys.save'],
  ['n', 'keys.next'],
  ['p', 'keys.previous'],
  ['← →', 'keys.tabs'],
  ['↑ ↓', 'keys.rows'],
  ['Space', 'keys.tick'],
  ['b', 'keys.back'],
  ['?', 'keys.help'],
] as const;

/** Every key of the sidebar. */
export function KeysDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useApp();
  return (
    <Modal
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable
      className="fixed inset-x-4 top-16 z-40 mx-auto max-w-80 rounded-lg border border-line bg-raised p-4 shadow-pop"
    >
      <Dialog className="outline-none">
        <div className="mb-2 flex items-center justify-between">
          <Heading slot="title" className="text-lg font-semibold">
            {t('keys.title')}
          </Heading>
          <IconButton label={t('action.close')} icon={<X size={16} />} onPress={onClose} />
        </div>
        <dl className="grid grid-cols-[auto_1fr] items-center gap-x-3 gap-y-2">
          {KEYS.map(([keys, message]) => (
            <div key={keys} className="contents">
              <dt>
                <kbd className="rounded-sm border border-line-strong/60 bg-sunken px-1.5 py-0.5 font-sans text-sm whitespace-nowrap">
                  {keys}
                </kbd>
              </dt>
              <dd className="text-base text-ink-soft">{t(message)}</dd>
            </div>
          ))}
        </dl>
      </Dialog>
    </Modal>
  );
}
