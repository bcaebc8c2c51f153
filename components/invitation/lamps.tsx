import type { LetterCheck, Span } from '../../lib/invitation/check-letter';
import { useApp } from '../app/app-context';
import { classNames } from '../ui/class-names';

const LAMPS = ['purpose', 'process', 'benefit', 'ask'] as const;

/** Four lamps, each pointing at the words that light it. No grade. */
export function Lamps({ lamps, onPoint }: { lamps: LetterCheck['lamps']; onPoint: (span: Span) => void }) {
  const { t } = useApp();
  return (
    <div role="group" aria-label={t('lamps.title')} className="grid grid-cols-[repeat(4,auto)] gap-1">
      {LAMPS.map((name) => {
        const lamp = lamps[name];
        const span = lamp.spans[0];
        return (
          <button
            key={name}
            type="button"
            data-testid={`lamp-${name}`}
            data-lit={lamp.lit}
            aria-label={t(lamp.lit ? 'lamps.lit' : 'lamps.dark', { lamp: t(`lamp.${name}`) })}
            title={t(lamp.lit ? `lamp.${name}.lit` : `lamp.${name}.dark`)}
            onClick={() => {
              if (span) onPoint(span);
            }}
            className={classNames(
              'flex min-h-8 min-w-0 items-center justify-center gap-1.5 rounded-md border px-1 text-sm',
              lamp.lit
                ? 'border-transparent bg-good-soft font-medium text-good'
                : 'border-line text-ink-faint',
            )}
          >
            <span
              aria-hidden
              className={classNames(
                'size-2 shrink-0 rounded-full',
                lamp.lit ? 'bg-good' : 'border border-line-strong',
              )}
            />
            <span className="truncate">{t(`lamp.${name}`)}</span>
          </button>
        );
      })}
    </div>
  );
}
