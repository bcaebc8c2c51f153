import type { CadencePlan, StepStatus } from '../../lib/cadence/plan';
import { useApp } from '../app/app-context';
import { classNames } from '../ui/class-names';

const DOTS: Record<StepStatus, string> = {
  done: 'bg-good border-good',
  planned: 'bg-surface border-accent',
  snoozed: 'bg-surface border-accent',
  skipped: 'bg-surface border-line-strong border-dashed',
  cancelled: 'bg-surface border-line-strong border-dashed',
};

/** The plan as a small line of dots: what was done, what comes. */
export function PlanLine({ plan }: { plan: CadencePlan }) {
  const { t, day } = useApp();
  const steps = plan.steps.slice(-8);
  if (steps.length < 2) return null;
  return (
    <section aria-label={t('plan.title')}>
      <h3 className="mb-2 text-sm font-medium text-ink-soft">
        {t('plan.title')} · {t(`stage.${plan.stage}`)}
      </h3>
      <ol className="flex items-start overflow-x-auto pb-1">
        {steps.map((step, index) => (
          <li key={index} className="relative flex min-w-16 flex-1 flex-col items-center gap-1">
            {index > 0 && <span aria-hidden className="absolute top-[5px] right-1/2 h-0.5 w-full bg-line" />}
            <span
              aria-hidden
              className={classNames('relative size-3 rounded-full border-2', DOTS[step.status])}
            />
            <span className="px-0.5 text-center text-xs text-ink-soft">{day(step.due)}</span>
            <span className="text-xs text-ink-faint">{t(`step.${step.status}`)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
