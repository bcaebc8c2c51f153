import ICAL from 'ical.js';

/** A meeting as a calendar takes it. */
export interface CalendarEntry {
  /** The same for the same meeting, so that a second file changes the first entry. */
  uid: string;
  title: string;
  /** Plain text: purpose, process, benefit. */
  description: string;
  place: string;
  /** Epoch ms. */
  start: number;
  minutes: number;
  /** '' where unknown. */
  organizer: { name: string; email: string };
  attendee: { name: string; email: string };
  /** Epoch ms: when the file is made. */
  now: number;
}

/**
 * One event as an iCalendar file (RFC 5545): times in UTC, so that no zone table is needed, lines folded, text
 * escaped. It is an entry to open or attach, not an invitation that a calendar would answer by itself.
 */
export function calendarFile(entry: CalendarEntry): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.updatePropertyWithValue('version', '2.0');
  calendar.updatePropertyWithValue('prodid', '-//Doorstep//EN');
  calendar.updatePropertyWithValue('method', 'PUBLISH');
  const event = new ICAL.Component('vevent');
  event.updatePropertyWithValue('uid', entry.uid);
  event.updatePropertyWithValue('dtstamp', utc(entry.now));
  event.updatePropertyWithValue('dtstart', utc(entry.start));
  event.updatePropertyWithValue('dtend', utc(entry.start + entry.minutes * 60_000));
  event.updatePropertyWithValue('summary', entry.title);
  if (entry.description) event.updatePropertyWithValue('description', entry.description);
  if (entry.place) event.updatePropertyWithValue('location', entry.place);
  addPerson(event, 'organizer', entry.organizer);
  addPerson(event, 'attendee', entry.attendee);
  calendar.addSubcomponent(event);
  return `${calendar.toString()}\r\n`;
}

function utc(moment: number): ICAL.Time {
  return ICAL.Time.fromJSDate(new Date(Math.floor(moment / 1000) * 1000), true);
}

function addPerson(
  event: ICAL.Component,
  role: 'organizer' | 'attendee',
  { name, email }: CalendarEntry['organizer'],
) {
  if (!email) return;
  const property = new ICAL.Property(role);
  property.setValue(`mailto:${email}`);
  if (name) property.setParameter('cn', name);
  event.addProperty(property);
}

/** A name that every file system takes. */
export function calendarFileName(title: string): string {
  const safe = title
    .normalize('NFC')
    .replace(/[\p{Cc}<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, 80)
    .replace(/^[. ]+|[. ]+$/gu, '');
  return `${safe || 'meeting'}.ics`;
}
