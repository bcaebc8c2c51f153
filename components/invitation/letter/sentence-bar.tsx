import { Lock, LockOpen, RotateCcw } from 'lucide-react';
import type { LaidPart } from '../../../lib/invitation/letter/lay-letter';
import { useApp } from '../../app/app-context';
import { Button } from '../../ui/button';
import { Flipper } from '../../ui/flipper';

/** The sentence that the caret is in: what it is for, other ways to say it, and whether it is held fast. */
export function SentenceBar({
  part,
  onSwap,
  onLock,
}: {
  part: LaidPart | undefined;
  onSwap: (part: LaidPart, by: 1 | -1) => void;
  /** false on a sentence of the rep's own: ours again. */
  onLock: (part: LaidPart, locked: boolean) => void;
}) {
  const { t } = useApp();
  if (!part) return <p className="flex min-h-7 items-center text-xs text-ink-faint">{t('sentence.none')}</p>;
  const own = part.state === 'own';
  const locked = part.state === 'locked';
  return (
    <div
      role="group"
      aria-label={t('sentence.title')}
      data-testid="sentence-bar"
      data-state={part.state}
      className="flex min-h-7 flex-wrap items-center justify-between gap-x-2"
    >
      <span className="text-sm text-ink-soft">
        <span className="font-medium">{t(`slot.${part.slot}`)}</span>
        {own && <span className="text-ink-faint"> · {t('sentence.own')}</span>}
        {locked && <span className="text-ink-faint"> · {t('sentence.locked')}</span>}
      </span>
      <span className="flex items-center gap-1">
        {part.state === 'composed' && part.ways > 1 && (
          <Flipper
            label={t('sentence.ways')}
            previous={t('sentence.previous')}
            next={t('sentence.next')}
            position={part.way}
            count={part.ways}
            keys="Alt+PageUp Alt+PageDown"
            data-testid="sentence-way"
            onFlip={(by) => onSwap(part, by)}
          />
        )}
        {own ? (
          <Button
            size="small"
            look="quiet"
            icon={<RotateCcw aria-hidden size={13} />}
            data-testid="sentence-ours"
            onPress={() => onLock(part, false)}
          >
            {t('sentence.ours_again')}
          </Button>
        ) : (
          <Button
            size="small"
            look="quiet"
            icon={locked ? <LockOpen aria-hidden size={13} /> : <Lock aria-hidden size={13} />}
            data-testid="sentence-lock"
            onPress={() => onLock(part, !locked)}
          >
            {t(locked ? 'sentence.unlock' : 'sentence.lock')}
          </Button>
        )}
      </span>
    </div>
  );
}
