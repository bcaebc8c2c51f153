import { CalendarPlus, X } from 'lucide-react';
import type { TimeSlot } from '../../../lib/invitation/draft';
import type { KnownFacts } from '../../../lib/invitation/known-facts';
import { proposeSlots } from '../../../lib/invitation/propose-slots';
import { useApp } from '../../app/app-context';
import { Button, IconButton } from '../../ui/button';
import { DayAndTime } from './day-and-time';
import { SlotLine } from './slot-line';

/** The time that both agreed on, for what is written about a meeting that stands. */
export function AppointmentField({
  appointment,
  known,
  onChange,
}: {
  appointment: TimeSlot | null;
  known: KnownFacts;
  onChange: (appointment: TimeSlot | null) => void;
}) {
  const { t } = useApp();
  const first = proposeSlots(known.calendar, { count: 1, ownZone: known.ownZone, lead: 1 })[0];
  return (
    <div
      role="group"
      aria-label={t('invite.appointment')}
      data-field="appointment"
      className="flex flex-col gap-1"
    >
      <span className="text-sm font-medium text-ink-soft">{t('invite.appointment')}</span>
      {appointment ? (
        <>
          <DayAndTime
            slot={appointment}
            min={known.today}
            labels={{ date: t('invite.appointment_date'), time: t('invite.appointment_time') }}
            testIds={{ date: 'appointment-date', time: 'appointment-time' }}
            onChange={onChange}
          >
            <IconButton
              label={t('invite.appointment_remove')}
              icon={<X size={14} />}
              onPress={() => onChange(null)}
            />
          </DayAndTime>
          <SlotLine slot={appointment} known={known} />
        </>
      ) : (
        <div>
          <Button
            size="small"
            look="accent"
            icon={<CalendarPlus aria-hidden size={14} />}
            data-testid="appointment-set"
            onPress={() => onChange(first ?? { date: known.today, time: '10:00' })}
          >
            {t('invite.appointment_set')}
          </Button>
        </div>
      )}
    </div>
  );
}
