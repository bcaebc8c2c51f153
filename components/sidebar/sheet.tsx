import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog, Heading, Modal } from 'react-aria-components';
import { useApp } from '../app/app-context';
import { IconButton } from '../ui/button';
import { classNames } from '../ui/class-names';

/** Something to look at over the sidebar; Escape, a click outside and its button close it. */
export function Sheet({
  title,
  isOpen,
  onClose,
  tall = false,
  children,
}: {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  /** Takes the whole height, for what is long. */
  tall?: boolean;
  children: ReactNode;
}) {
  const { t } = useApp();
  return (
    <Modal
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable
      className={classNames(
        'fixed z-40 mx-auto flex flex-col rounded-lg border border-line bg-raised p-4 shadow-pop',
        tall ? 'inset-x-3 top-10 bottom-10 max-w-140' : 'inset-x-4 top-16 max-w-80',
      )}
    >
      <Dialog className="flex min-h-0 flex-1 flex-col gap-2.5 outline-none">
        <div className="flex items-center justify-between">
          <Heading slot="title" className="text-lg font-semibold">
            {title}
          </Heading>
          <IconButton label={t('action.close')} icon={<X size={16} />} onPress={onClose} />
        </div>
        {children}
      </Dialog>
    </Modal>
  );
}
