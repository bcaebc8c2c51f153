import { CalendarPlus, X } from 'lucide-react';
import { useMemo } from 'react';
import type { TimeSlot } from '../../../lib/invitation/draft';
import type { KnownFacts } from '../../../lib/invitation/known-facts';
import { proposeSlots, type MeetingCalendar } from '../../../lib/invitation/propose-slots';
import { useApp } from '../../app/app-context';
import { localToday } from '../../app/local-today';
import { Button, IconButton } from '../../ui/button';
import { DayAndTime } from './day-and-time';
import { SlotLine } from './slot-line';

/** Business days ahead from which times are offered, the usual first. */
const LEADS = [5, 8, 3, 11] as const;
const OFFERED = 3;
const MOST = 2;

/** At most two dated times: one ask, an easy choice (WORDING §5.2). Business times of the recipient's are offered. */
export function TimeSlots({
  slots,
  known,
  onChange,
}: {
  slots: TimeSlot[];
  known: KnownFacts;
  onChange: (slots: TimeSlot[]) => void;
}) {
  const { t, day } = useApp();
  const { calendar, ownZone } = known;
  const all = useMemo(() => possibleSlots(calendar, ownZone), [calendar, ownZone]);
  const offered = all.filter(({ date }) => !slots.some((slot) => slot.date === date)).slice(0, OFFERED);
  const add = (slot: TimeSlot) =>
    onChange([...slots, slot].toSorted((a, b) => `${a.date}${a.time}`.localeCompare(`${b.date}${b.time}`)));
  return (
    <div role="group" aria-label={t('invite.slots')} data-field="ask" className="flex flex-col gap-1.5">
      <span className="text-sm font-medium text-ink-soft">{t('invite.slots')}</span>
      {slots.map((slot, index) => (
        <div key={index} className="flex flex-col gap-0.5">
          <DayAndTime
            slot={slot}
            min={localToday()}
            labels={{
              date: t('invite.slot_date', { n: index + 1 }),
              time: t('invite.slot_time', { n: index + 1 }),
            }}
            testIds={{ date: `slot-date-${index}`, time: `slot-time-${index}` }}
            onChange={(next) => onChange(slots.map((one, at) => (at === index ? next : one)))}
          >
            <IconButton
              label={t('invite.slot_remove', { n: index + 1 })}
              icon={<X size={14} />}
              onPress={() => onChange(slots.filter((_, at) => at !== index))}
            />
          </DayAndTime>
          <SlotLine slot={slot} known={known} />
        </div>
      ))}
      {slots.length < MOST && (
        <div className="flex flex-wrap gap-1">
          {offered.map((slot) => (
            <button
              key={`${slot.date} ${slot.time}`}
              type="button"
              data-testid="slot-offer"
              onClick={() => add(slot)}
              className="min-h-7 rounded-full border border-line-strong/50 bg-surface px-2.5 text-sm text-ink-soft transition-colors hover:border-line-strong hover:text-ink"
            >
              {day(slot.date)} · {slot.time}
            </button>
          ))}
          <Button
            size="small"
            look="accent"
            icon={<CalendarPlus aria-hidden size={14} />}
            data-testid="slot-add"
            onPress={() => add(offered[0] ?? nextWeek())}
          >
            {t('invite.slot_add')}
          </Button>
        </div>
      )}
    </div>
  );
}

/** One time a day, the best day first. */
function possibleSlots(calendar: MeetingCalendar, ownZone: string): TimeSlot[] {
  const all = LEADS.flatMap((lead) => proposeSlots(calendar, { count: 2, ownZone, lead }));
  const byDay = new Map(all.toReversed().map((slot) => [slot.date, slot]));
  return [...byDay.values()].toReversed();
}

/** Where no calendar is known: a weekday a week ahead. */
function nextWeek(): TimeSlot {
  const date = new Date();
  date.setDate(date.getDate() + 7);
  while (date.getDay() === 0 || date.getDay() === 6) date.setDate(date.getDate() + 1);
  return { date: localToday(date), time: '10:00' };
}
