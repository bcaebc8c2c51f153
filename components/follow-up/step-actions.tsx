import { Check, Clock, SkipForward } from 'lucide-react';
import { useState } from 'react';
import { ask } from '../../lib/messages/client';
import { useApp } from '../app/app-context';
import { localToday } from '../app/local-today';
import { useAction, useUndoToast } from '../app/use-action';
import { Button } from '../ui/button';
import { Menu } from '../ui/menu';
import { TextField } from '../ui/text-field';

/** Done, later, or not at all: what can be done with a follow-up that is planned. */
export function StepActions({ personId, due }: { personId: string; due: string }) {
  const { t, day } = useApp();
  const { run, busy } = useAction();
  const undoToast = useUndoToast();
  const [skipping, setSkipping] = useState(false);
  const [why, setWhy] = useState('');

  const done = () =>
    void run(async () => {
      await ask('finishStep', { personId });
      undoToast(t('undo.step_done'));
    });
  const snooze = (until: string) =>
    void run(async () => {
      await ask('snoozeStep', { personId, until, note: '' });
      undoToast(t('follow_up.moved_to', { date: day(until) }));
    });
  const skip = () =>
    void run(async () => {
      await ask('skipStep', { personId, note: why.trim() });
      setSkipping(false);
      setWhy('');
      undoToast(t('undo.step_skipped'));
    });

  if (skipping) {
    return (
      <form
        className="flex flex-col gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          skip();
        }}
      >
        <TextField
          label={t('follow_up.skip_why')}
          value={why}
          onChange={setWhy}
          autoFocus
          inputTestId="skip-why"
        />
        <div className="flex gap-2">
          <Button type="submit" look="primary" size="small" isDisabled={busy} data-testid="step-skip-confirm">
            {t('follow_up.skip')}
          </Button>
          <Button size="small" look="quiet" onPress={() => setSkipping(false)}>
            {t('action.cancel')}
          </Button>
        </div>
      </form>
    );
  }
  return (
    <div className="flex flex-wrap gap-1.5">
      <Button
        size="small"
        look="primary"
        icon={<Check aria-hidden size={14} />}
        isDisabled={busy}
        data-testid="step-done"
        onPress={done}
      >
        {t('follow_up.done')}
      </Button>
      <Menu
        label={t('follow_up.snooze')}
        trigger={
          <Button
            size="small"
            icon={<Clock aria-hidden size={14} />}
            isDisabled={busy}
            data-testid="step-snooze"
          >
            {t('follow_up.snooze')}
          </Button>
        }
        actions={snoozeDates(due).map(({ id, date }) => ({
          id,
          label: `${t(`snooze.${id}`)} · ${day(date)}`,
          run: () => snooze(date),
        }))}
      />
      <Button
        size="small"
        look="quiet"
        icon={<SkipForward aria-hidden size={14} />}
        isDisabled={busy}
        data-testid="step-skip"
        onPress={() => setSkipping(true)}
      >
        {t('follow_up.skip')}
      </Button>
    </div>
  );
}

/**
 * The presets of CADENCE §8, counted from today or from the due date where that is later. They are
 * wishes: the background rolls each to a business day of the recipient's country.
 */
function snoozeDates(
  due: string,
): { id: 'tomorrow' | 'in_three_days' | 'next_week' | 'next_month'; date: string }[] {
  const today = localToday();
  const start = due > today ? due : today;
  const plus = (days: number) => {
    const date = new Date(`${start}T12:00:00`);
    date.setDate(date.getDate() + days);
    return localToday(date);
  };
  return [
    { id: 'tomorrow', date: plus(1) },
    { id: 'in_three_days', date: plus(3) },
    { id: 'next_week', date: plus(7) },
    { id: 'next_month', date: plus(30) },
  ];
}
