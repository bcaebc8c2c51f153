import { Check, Clock } from 'lucide-react';
import { useState } from 'react';
import { ask } from '../../lib/messages/client';
import { useApp } from '../app/app-context';
import { useAction, useUndoToast } from '../app/use-action';
import { Button } from '../ui/button';
import { Menu } from '../ui/menu';
import { addDays, nextMonday } from '../app/day-arithmetic';
import { DayDialog } from './day-dialog';
import { SkipDialog } from './skip-dialog';

/** Done, later, or not at all: each at once, each undoable. */
export function StepActions({ personId, name, today }: { personId: string; name: string; today: string }) {
  const { t, day } = useApp();
  const { run, busy } = useAction();
  const undoToast = useUndoToast();
  const [asking, setAsking] = useState<'day' | 'reason' | null>(null);

  const finish = () =>
    void run(async () => {
      await ask('finishStep', { personId });
      undoToast(t('follow_up.done_toast', { name }));
    });
  const snooze = (until: string) =>
    void run(async () => {
      await ask('snoozeStep', { personId, until, note: '' });
      undoToast(t('follow_up.snoozed_toast', { name, date: day(until) }));
    });
  const skip = (note: string) =>
    void run(async () => {
      await ask('skipStep', { personId, note });
      undoToast(t('follow_up.skipped_toast', { name }));
    });

  const tomorrow = addDays(today, 1);
  const monday = nextMonday(today);
  return (
    <div
      className="flex shrink-0 flex-wrap items-center gap-1"
      role="group"
      aria-label={t('follow_up.actions', { name })}
    >
      <Button
        size="small"
        isDisabled={busy}
        icon={<Check aria-hidden size={14} />}
        data-testid="step-done"
        onPress={finish}
      >
        {t('follow_up.done')}
      </Button>
      <Menu
        label={t('follow_up.snooze')}
        trigger={
          <Button
            size="small"
            look="quiet"
            isDisabled={busy}
            icon={<Clock aria-hidden size={14} />}
            data-testid="step-snooze"
          >
            {t('follow_up.snooze')}
          </Button>
        }
        actions={[
          {
            id: 'tomorrow',
            label: t('snooze.tomorrow', { date: day(tomorrow) }),
            run: () => snooze(tomorrow),
          },
          // On a Sunday the next week begins tomorrow: one choice, not two.
          ...(monday === tomorrow
            ? []
            : [
                {
                  id: 'week',
                  label: t('snooze.week', { date: day(monday) }),
                  run: () => snooze(monday),
                },
              ]),
          { id: 'day', label: t('snooze.day'), run: () => setAsking('day') },
        ]}
      />
      <Button
        size="small"
        look="quiet"
        isDisabled={busy}
        data-testid="step-skip"
        onPress={() => setAsking('reason')}
      >
        {t('follow_up.skip')}
      </Button>
      <DayDialog
        title={t('snooze.title', { name })}
        after={today}
        isOpen={asking === 'day'}
        onClose={() => setAsking(null)}
        onPick={snooze}
      />
      <SkipDialog name={name} isOpen={asking === 'reason'} onClose={() => setAsking(null)} onSkip={skip} />
    </div>
  );
}
