import type { DueItem } from '../../../lib/messages/views';
import { useApp } from '../../app/app-context';
import { Badge, type BadgeTone } from '../../ui/badge';
import { hashOf } from '../route';
import { lateness } from './company-groups';
import { StepActions } from '../../follow-up/step-actions';
import { StepMeans } from './step-means';
import { StepReason } from './step-reason';

const TONES: Record<ReturnType<typeof lateness>, BadgeTone> = {
  due: 'accent',
  late: 'warn',
  very_late: 'bad',
  decide: 'bad',
};

/** One due step: whom, why, by what, and what to do with it. */
export function DueLine({ item, today }: { item: DueItem; today: string }) {
  const { t } = useApp();
  const { person, step } = item;
  const state = lateness(item);
  return (
    <li className="flex flex-wrap items-start gap-x-4 gap-y-2 px-4 py-3" data-testid="due-line">
      <div className="min-w-64 flex-1">
        <div className="flex flex-wrap items-baseline gap-x-2">
          <a
            href={hashOf({ page: 'person', id: person.id })}
            className="text-lg font-medium hover:text-accent hover:underline"
          >
            {person.name}
          </a>
          {person.title && <span className="text-base text-ink-soft">{person.title}</span>}
          {person.sample && <Badge>{t('people.sample')}</Badge>}
        </div>
        <p className="mt-0.5 text-base text-ink-soft">
          <StepReason reason={step.reason} />
        </p>
        <div className="mt-1.5 flex flex-wrap items-center gap-x-2.5 gap-y-1 text-sm text-ink-soft">
          <Badge tone={TONES[state]}>
            {item.state === 'overdue' ? t('today.late', { days: item.late }) : t('today.today')}
          </Badge>
          <StepMeans step={step} />
          {state === 'decide' && <span className="text-bad">{t('today.decide')}</span>}
        </div>
      </div>
      <StepActions personId={person.id} name={person.name} today={today} />
    </li>
  );
}
