import { ArrowUp, X } from 'lucide-react';
import type { Lamp, LampName } from '../../../lib/invitation/check-letter';
import { useApp } from '../../app/app-context';
import { Button, IconButton } from '../../ui/button';

/** What a pressed lamp says: where the words are, or what is missing and where to fill it in. */
export function LampLine({
  name,
  lamp,
  onFill,
  onClose,
}: {
  name: LampName;
  lamp: Lamp;
  /** Goes to the field that is missing; absent where the kind of text has none. */
  onFill?: (() => void) | undefined;
  onClose: () => void;
}) {
  const { t } = useApp();
  const words = lamp.lit
    ? t(`lamp.${name}.lit`)
    : lamp.hint
      ? t(`lamp.hint.${lamp.hint}`)
      : t(`lamp.${name}.dark`);
  return (
    <div
      role="status"
      data-testid="lamp-line"
      className="flex items-center gap-2 rounded-md bg-sunken py-0.5 pr-0.5 pl-2.5 text-sm"
    >
      <span className="min-w-0 flex-1 py-1">{words}</span>
      {!lamp.lit && onFill && (
        <Button
          size="small"
          look="accent"
          icon={<ArrowUp aria-hidden size={13} />}
          data-testid="lamp-fill"
          onPress={onFill}
        >
          {t('lamps.fill')}
        </Button>
      )}
      <IconButton label={t('action.close')} icon={<X size={13} />} onPress={onClose} />
    </div>
  );
}
