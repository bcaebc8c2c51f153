import { RotateCcw } from 'lucide-react';
import { useApp } from '../../app/app-context';
import { Button } from '../../ui/button';
import { Flipper } from '../../ui/flipper';
import type { DraftControl } from '../use-draft';
import { SavingWords } from './saving-words';

/** What stands over the letter: whether it is saved, another letter as a whole, and ours again. */
export function LetterHead({
  draft,
  canFlip,
  onFlip,
  onAnew,
}: {
  draft: DraftControl;
  canFlip: boolean;
  onFlip: (by: 1 | -1) => void;
  onAnew: () => void;
}) {
  const { t } = useApp();
  return (
    <div className="flex min-h-7 flex-wrap items-center justify-between gap-x-2">
      <h2 className="flex items-baseline gap-2 text-base font-semibold">
        {t('invite.letter')}
        <SavingWords saving={draft.saving} onRetry={draft.retry} />
      </h2>
      <div className="flex items-center gap-1">
        {draft.edited && (
          <Button
            size="small"
            look="quiet"
            icon={<RotateCcw aria-hidden size={13} />}
            data-testid="write-anew"
            onPress={onAnew}
          >
            {t('invite.recompose')}
          </Button>
        )}
        {canFlip && draft.variants > 1 && (
          <Flipper
            label={t('letter.variants')}
            previous={t('letter.previous')}
            next={t('letter.next')}
            position={draft.wording.variant % draft.variants}
            count={draft.variants}
            keys="Alt+Shift+PageUp Alt+Shift+PageDown"
            data-testid="letter-variant"
            onFlip={onFlip}
          />
        )}
      </div>
    </div>
  );
}
