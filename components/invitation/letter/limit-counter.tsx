import type { TextKind } from '../../../lib/invitation/draft';
import { LINKEDIN_LIMITS } from '../../../lib/invitation/linkedin-limits';
import { useApp } from '../../app/app-context';
import { classNames } from '../../ui/class-names';
import { Checkbox } from '../../ui/checkbox';

/** How many characters LinkedIn takes of a text of this kind; null = as many as one likes. */
export function limitOf(kind: TextKind, longNotes: boolean): number | null {
  if (kind === 'connection_note') return longNotes ? LINKEDIN_LIMITS.longNote : LINKEDIN_LIMITS.note;
  return kind === 'inmail' ? LINKEDIN_LIMITS.inmail : null;
}

/** Characters against the limit; beyond it LinkedIn does not send. */
export function LimitCounter({
  kind,
  length,
  longNotes,
  onLongNotes,
}: {
  kind: TextKind;
  length: number;
  longNotes: boolean;
  onLongNotes: (on: boolean) => void;
}) {
  const { t, number } = useApp();
  const limit = limitOf(kind, longNotes);
  if (limit === null) return null;
  const over = length > limit;
  const long = !over && kind === 'inmail' && length > LINKEDIN_LIMITS.inmailSoft;
  return (
    <div className="flex flex-col gap-1">
      <div className="flex flex-wrap items-center justify-between gap-x-3">
        <span
          data-testid="limit-counter"
          data-over={over}
          className={classNames('text-sm tabular-nums', over ? 'font-medium text-bad' : 'text-ink-soft')}
        >
          {t('limit.count', { count: number(length), limit: number(limit) })}
        </span>
        {kind === 'connection_note' && (
          <Checkbox
            label={t('limit.premium')}
            isSelected={longNotes}
            data-testid="limit-premium"
            onChange={onLongNotes}
          />
        )}
      </div>
      <p role="status" className={classNames('text-xs', over ? 'text-bad' : 'text-ink-faint')}>
        {over
          ? t('limit.over', { count: length - limit })
          : long && t('limit.soft', { limit: LINKEDIN_LIMITS.inmailSoft })}
      </p>
    </div>
  );
}
