import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarFile, calendarFileName, type CalendarEntry } from '../../lib/exchange/ics/calendar-entry';

const ENTRY: CalendarEntry = {
  uid: '01a203df-df00-7000-8000-000000000001@doorstep',
  title: 'Line 4 alarms: sort one week, decide what to switch off',
  description:
    'Purpose: which alarms repeat\nProcess: you bring the export; we sort; 30 min\nBenefit: a list, yours to keep',
  place: 'Brackwell Foods, gate 2',
  start: Date.UTC(2027, 2, 23, 1, 0),
  minutes: 30,
  organizer: { name: 'Nora Winfield', email: 'nora@oakmere.example' },
  attendee: { name: '조민재', email: 'minjae@hanul.example' },
  now: Date.UTC(2027, 2, 16, 8, 0),
};

/** Another program's view of the file. */
function read(text: string) {
  const event = ICAL.Component.fromString(text).getFirstSubcomponent('vevent');
  if (!event) throw new Error('no event');
  return event;
}

describe('the calendar entry of a meeting', () => {
  it('carries time, place, people and the three elements', () => {
    const event = read(calendarFile(ENTRY));
    expect(event.getFirstPropertyValue('summary')).toBe(ENTRY.title);
    expect(event.getFirstPropertyValue('description')).toBe(ENTRY.description);
    expect(event.getFirstPropertyValue('location')).toBe(ENTRY.place);
    expect(String(event.getFirstPropertyValue('dtstart'))).toBe('2027-03-23T01:00:00Z');
    expect(String(event.getFirstPropertyValue('dtend'))).toBe('2027-03-23T01:30:00Z');
    expect(event.getFirstPropertyValue('attendee')).toBe('mailto:minjae@hanul.example');
    expect(event.getFirstProperty('attendee')?.getFirstParameter('cn')).toBe('조민재');
  });

  it('keeps every text whole, folded to lines that calendars take', () => {
    const texts = fc
      .string({ unit: 'grapheme', maxLength: 300 })
      .map((text) => text.replace(/[\p{Cc}]/gu, ' ').trim());
    fc.assert(
      fc.property(texts, texts, (title, description) => {
        const file = calendarFile({ ...ENTRY, title, description });
        const event = read(file);
        expect(event.getFirstPropertyValue('summary') ?? '').toBe(title);
        expect(event.getFirstPropertyValue('description') ?? '').toBe(description);
        for (const line of file.split('\r\n'))
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      }),
    );
  });

  it('says nobody of whom no address is known', () => {
    expect(calendarFile({ ...ENTRY, attendee: { name: 'Dana', email: '' } })).not.toContain('ATTENDEE');
  });

  it('has a file name that every system takes', () => {
    expect(calendarFileName('Line 4: what/when? <draft>')).toBe('Line 4 what when draft.ics');
    expect(calendarFileName('  ... ')).toBe('meeting.ics');
    expect(calendarFileName('2호기 점검 회의')).toBe('2호기 점검 회의.ics');
  });
});
