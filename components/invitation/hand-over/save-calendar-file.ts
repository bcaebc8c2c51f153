import type { InvitationInput } from '../../../lib/invitation/draft';
import type { KnownFacts } from '../../../lib/invitation/known-facts';
import { slotInZone } from '../../../lib/invitation/time-zone';
import type { RecordId } from '../../../lib/records/record';
import { downloadFile } from '../../app/download-file';

/** A calendar wants an end: this long where the rep has not said. */
const USUAL_MINUTES = 30;

/** When, where and between whom. */
export interface Meeting {
  /** Epoch ms. */
  start: number;
  minutes: number;
  place: string;
  organizer: { name: string; email: string };
  attendee: { name: string; email: string };
}

/**
 * The agreed meeting as a calendar needs it; its time is said in the recipient's zone, or the rep's own where that
 * is not known.
 * @param to '' = no address is known.
 * @returns null where no time is agreed.
 */
export function meetingOf(known: KnownFacts, input: InvitationInput, to: string): Meeting | null {
  const { person, settings, calendar, ownZone } = known;
  if (!input.appointment) return null;
  const { date, time } = slotInZone(input.appointment, calendar.zone ?? ownZone, 'UTC');
  const start = Date.parse(`${date}T${time}:00Z`);
  if (Number.isNaN(start)) return null;
  return {
    start,
    minutes: input.meeting.minutes ?? USUAL_MINUTES,
    place: input.meeting.where,
    organizer: { name: settings.ownName, email: settings.ownAddresses[0] ?? '' },
    attendee: { name: person.name.value, email: to },
  };
}

/**
 * Hands the meeting to the browser as a file. A second file of the same draft changes the first entry.
 * @param id the draft's.
 */
export async function saveCalendarFile({
  id,
  title,
  description,
  meeting,
}: {
  id: RecordId;
  title: string;
  description: string;
  meeting: Meeting;
}): Promise<void> {
  // Calendars are written rarely: what does it is loaded when it is asked for.
  const { calendarFile, calendarFileName } = await import('../../../lib/exchange/ics/calendar-entry');
  const file = calendarFile({ uid: `${id}@doorstep`, title, description, ...meeting, now: Date.now() });
  downloadFile(calendarFileName(title), [file], 'text/calendar');
}
