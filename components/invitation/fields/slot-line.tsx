import type { TimeSlot } from '../../../lib/invitation/draft';
import type { KnownFacts } from '../../../lib/invitation/known-facts';
import { slotInZone, zoneNameIn } from '../../../lib/invitation/time-zone';
import { useApp } from '../../app/app-context';
import { slotWarning } from './slot-warning';

/** What is to be known of a time: whose clock it is on, what the rep's own shows, and what speaks against it. */
export function SlotLine({ slot, known }: { slot: TimeSlot; known: KnownFacts }) {
  const { t, language, day } = useApp();
  const { calendar, ownZone, today } = known;
  const warning = slotWarning(slot, calendar, today);
  const zone = calendar.zone;
  const own = zone === null ? slot : slotInZone(slot, zone, ownZone);
  const differs = own.date !== slot.date || own.time !== slot.time;
  if (!warning && !differs) return null;
  return (
    <p className="flex flex-wrap gap-x-2 pl-9.5 text-xs text-ink-faint">
      {differs && zone !== null && (
        <span>
          {t('slot_zone.theirs', { zone: zoneNameIn(zone, language) || zone })} ·{' '}
          {t('slot_zone.yours', { time: own.date === slot.date ? own.time : `${day(own.date)} ${own.time}` })}
        </span>
      )}
      {warning && (
        <span className="text-warn" data-testid="slot-warning">
          {t(`slot_warning.${warning}`)}
        </span>
      )}
    </p>
  );
}
