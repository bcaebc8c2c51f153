import type { ReactNode } from 'react';
import type { TimeSlot } from '../../../lib/invitation/draft';
import { useApp } from '../../app/app-context';
import { classNames } from '../../ui/class-names';
import { INPUT_LOOK } from '../../ui/text-field';

/** A day and an hour on one line, with the weekday in words: it is what letters get wrong. */
export function DayAndTime({
  slot,
  min,
  labels,
  testIds,
  onChange,
  children,
}: {
  slot: TimeSlot;
  /** `YYYY-MM-DD` */
  min: string;
  labels: { date: string; time: string };
  testIds: { date: string; time: string };
  onChange: (slot: TimeSlot) => void;
  /** At the end of the line. */
  children?: ReactNode;
}) {
  const { language } = useApp();
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' });
  return (
    <div className="flex items-center gap-1.5">
      <span className="w-8 shrink-0 text-sm text-ink-soft">
        {weekday.format(new Date(`${slot.date}T00:00:00Z`))}
      </span>
      <div className="min-w-0 flex-1">
        <input
          type="date"
          aria-label={labels.date}
          min={min}
          value={slot.date}
          data-testid={testIds.date}
          onChange={({ target }) => {
            if (target.value) onChange({ ...slot, date: target.value });
          }}
          className={classNames(INPUT_LOOK, 'h-8')}
        />
      </div>
      <div className="w-24 shrink-0">
        <input
          type="time"
          aria-label={labels.time}
          step={900}
          value={slot.time}
          data-testid={testIds.time}
          onChange={({ target }) => {
            if (target.value) onChange({ ...slot, time: target.value });
          }}
          className={classNames(INPUT_LOOK, 'h-8 [&::-webkit-calendar-picker-indicator]:hidden')}
        />
      </div>
      {children}
    </div>
  );
}
