import { CalendarClock, CirclePause, CirclePlay } from 'lucide-react';
import type { ReactNode } from 'react';
import { ask } from '../../lib/messages/client';
import type { PersonView } from '../../lib/messages/views';
import { useApp } from '../app/app-context';
import { localToday } from '../app/local-today';
import { useAction, useUndoToast } from '../app/use-action';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { LogTouch } from './log-touch';
import { PlanLine } from './plan-line';
import { reasonWords } from './reason-words';
import { StepActions } from './step-actions';

/** When to be in touch next and why, what to do about it, and the plan ahead. `children` stand on top. */
export function FollowUpPanel({ view, children }: { view: PersonView; children?: ReactNode }) {
  const app = useApp();
  const { t, day } = app;
  const { run } = useAction();
  const undoToast = useUndoToast();
  const { plan, nextStep, person } = view;
  const pause = (paused: boolean) =>
    void run(async () => {
      await ask('pausePlan', { personId: person.id, paused });
      undoToast(t(paused ? 'undo.plan_paused' : 'undo.plan_resumed'));
    });

  return (
    <div className="flex flex-col gap-4 p-3">
      {children}
      {nextStep ? (
        <section
          aria-label={t('follow_up.next')}
          className="flex flex-col gap-2.5 rounded-lg border border-line p-3"
        >
          <div>
            <h2 className="text-sm text-ink-soft">{t('follow_up.next')}</h2>
            <p className="text-xl font-semibold" data-testid="next-due" data-date={nextStep.due}>
              {day(nextStep.due)}
            </p>
            <p className="mt-0.5 text-sm text-ink-soft" data-testid="next-why">
              {reasonWords(nextStep.reason, app)}
            </p>
            <p className="mt-1 text-sm">
              <span className="font-medium">{t(`channel.${nextStep.channel}`)}</span>
              {' · '}
              <span title={t(`function.${nextStep.contactFunction}.about`)}>
                {t(`function.${nextStep.contactFunction}`)}
              </span>
            </p>
          </div>
          <StepActions personId={person.id} name={person.name.value} today={localToday()} />
        </section>
      ) : (
        <EmptyState icon={<CalendarClock size={20} />} title={t('follow_up.none.title')}>
          {plan?.stopReason ? reasonWords(plan.stopReason, app) : t('follow_up.none.text')}
        </EmptyState>
      )}
      {plan && <PlanLine plan={plan} />}
      {plan && (plan.state === 'active' || plan.state === 'paused') && (
        <div>
          <Button
            size="small"
            look="quiet"
            icon={
              plan.state === 'paused' ? (
                <CirclePlay aria-hidden size={14} />
              ) : (
                <CirclePause aria-hidden size={14} />
              )
            }
            onPress={() => pause(plan.state !== 'paused')}
          >
            {t(plan.state === 'paused' ? 'follow_up.resume' : 'follow_up.pause')}
          </Button>
        </div>
      )}
      <LogTouch key={person.id} personId={person.id} />
    </div>
  );
}
