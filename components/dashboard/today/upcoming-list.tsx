import type { DueItem } from '../../../lib/messages/views';
import { useApp } from '../../app/app-context';
import { Badge } from '../../ui/badge';
import { hashOf } from '../route';
import { StepMeans } from './step-means';
import { StepReason } from './step-reason';

/** What comes after today, by day. */
export function UpcomingList({ items }: { items: readonly DueItem[] }) {
  const { t, day } = useApp();
  const days = Map.groupBy(items, (item) => item.step.due);
  return (
    <section aria-labelledby="upcoming" className="mt-2">
      <h2 id="upcoming" className="mb-2 text-base font-semibold text-ink-soft">
        {t('today.upcoming')}
      </h2>
      <div className="rounded-lg border border-line bg-surface">
        {[...days].map(([due, onDay]) => (
          <div key={due} className="flex gap-4 border-b border-line/70 px-4 py-2.5 last:border-b-0">
            <h3 className="w-24 shrink-0 text-base text-ink-soft tabular-nums">{day(due)}</h3>
            <ul className="flex min-w-0 flex-1 flex-col gap-2">
              {onDay.map(({ person, step, planId }) => (
                <li key={planId} className="min-w-0">
                  <div className="flex flex-wrap items-center gap-x-2">
                    <a
                      href={hashOf({ page: 'person', id: person.id })}
                      className="font-medium hover:text-accent hover:underline"
                    >
                      {person.name}
                    </a>
                    {person.company && <span className="text-ink-soft">{person.company}</span>}
                    <span className="text-sm text-ink-soft">
                      <StepMeans step={step} />
                    </span>
                    {person.sample && <Badge>{t('people.sample')}</Badge>}
                  </div>
                  <p className="text-sm text-ink-soft">
                    <StepReason reason={step.reason} />
                  </p>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
