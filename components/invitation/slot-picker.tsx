import { CalendarPlus, X } from 'lucide-react';
import type { TimeSlot } from '../../lib/invitation/draft';
import { useApp } from '../app/app-context';
import { localToday } from '../app/local-today';
import { Button, IconButton } from '../ui/button';
import { INPUT_LOOK } from '../ui/text-field';
import { classNames } from '../ui/class-names';

/** At most two dated slots: one ask, an easy choice (WORDING §5.2). */
export function SlotPicker({
  slots,
  onChange,
}: {
  slots: TimeSlot[];
  onChange: (slots: TimeSlot[]) => void;
}) {
  const { t } = useApp();
  const set = (index: number, change: Partial<TimeSlot>) =>
    onChange(slots.map((slot, at) => (at === index ? { ...slot, ...change } : slot)));
  return (
    <div role="group" aria-label={t('invite.slots')} className="flex flex-col gap-1.5">
      <span className="text-sm font-medium text-ink-soft">{t('invite.slots')}</span>
      {slots.map((slot, index) => (
        <div key={index} className="flex gap-1.5">
          <div className="min-w-0 flex-1">
            <input
              type="date"
              aria-label={t('invite.slot_date', { n: index + 1 })}
              min={localToday()}
              value={slot.date}
              data-testid={`slot-date-${index}`}
              onChange={(event) => {
                if (event.target.value) set(index, { date: event.target.value });
              }}
              className={classNames(INPUT_LOOK, 'h-8')}
            />
          </div>
          <div className="w-28 shrink-0">
            <input
              type="time"
              aria-label={t('invite.slot_time', { n: index + 1 })}
              step={900}
              value={slot.time}
              data-testid={`slot-time-${index}`}
              onChange={(event) => {
                if (event.target.value) set(index, { time: event.target.value });
              }}
              className={classNames(INPUT_LOOK, 'h-8')}
            />
          </div>
          <IconButton
            label={t('invite.slot_remove', { n: index + 1 })}
            icon={<X size={14} />}
            onPress={() => onChange(slots.filter((_, at) => at !== index))}
          />
        </div>
      ))}
      {slots.length < 2 && (
        <div>
          <Button
            size="small"
            look="accent"
            icon={<CalendarPlus aria-hidden size={14} />}
            data-testid="slot-add"
            onPress={() => onChange([...slots, nextSlot(slots)])}
          >
            {t('invite.slot_add')}
          </Button>
        </div>
      )}
    </div>
  );
}

/** A week ahead, then two days after the first; on a weekday, at hours that differ. */
function nextSlot(slots: TimeSlot[]): TimeSlot {
  const last = slots.at(-1);
  const start = last ? new Date(`${last.date}T12:00:00`) : new Date();
  start.setDate(start.getDate() + (last ? 2 : 7));
  while (start.getDay() === 0 || start.getDay() === 6) start.setDate(start.getDate() + 1);
  return { date: localToday(start), time: last ? '14:00' : '10:00' };
}
