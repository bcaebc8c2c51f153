import type { LampName, LetterCheck } from '../../../lib/invitation/check-letter';
import { useApp } from '../../app/app-context';
import { classNames } from '../../ui/class-names';

export const LAMPS = ['purpose', 'process', 'benefit', 'ask'] as const;

/** Four lamps, each pointing at the words that light it, or telling what is missing. No grade. */
export function Lamps({
  lamps,
  isStale,
  open,
  onPress,
}: {
  /** null = not looked at yet. */
  lamps: LetterCheck['lamps'] | null;
  /** They speak of the text as it was a moment ago. */
  isStale: boolean;
  /** The one that is explained beneath. */
  open: LampName | null;
  onPress: (name: LampName) => void;
}) {
  const { t } = useApp();
  return (
    <div
      role="group"
      aria-label={t('lamps.title')}
      aria-busy={isStale}
      data-testid="lamps"
      className="grid grid-cols-[repeat(4,auto)] gap-1"
    >
      {LAMPS.map((name) => {
        const lit = lamps?.[name].lit ?? false;
        return (
          <button
            key={name}
            type="button"
            data-testid={`lamp-${name}`}
            data-lit={lit}
            aria-expanded={open === name}
            aria-label={
              lamps ? t(lit ? 'lamps.lit' : 'lamps.dark', { lamp: t(`lamp.${name}`) }) : t(`lamp.${name}`)
            }
            onClick={() => onPress(name)}
            className={classNames(
              'flex min-h-7 min-w-0 items-center justify-center gap-1.5 rounded-md border px-1 text-sm transition-colors',
              lit ? 'border-transparent bg-good-soft font-medium text-good' : 'border-line text-ink-faint',
              open === name ? 'border-current' : 'hover:border-line-strong',
            )}
          >
            <span
              aria-hidden
              className={classNames(
                'size-2 shrink-0 rounded-full',
                lit ? 'bg-good' : 'border border-line-strong',
              )}
            />
            <span className="truncate">{t(`lamp.${name}`)}</span>
          </button>
        );
      })}
    </div>
  );
}
