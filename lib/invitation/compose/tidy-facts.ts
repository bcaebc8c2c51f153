import { parseIsoDate, type CalendarDate } from '../calendar-date';
import type { LetterFacts } from '../letter-facts';

/** A proposed time that exists, ready to print. */
export interface PrintableSlot {
  date: CalendarDate;
  /** 0-23 */
  hour: number;
  /** 0-59 */
  minute: number;
}

/** Facts with blank space tidied and only times that exist, at most two (WORDING §5.2). */
export interface TidyFacts extends Omit<LetterFacts, 'slots' | 'sendDate'> {
  slots: PrintableSlot[];
  /** null where the given date does not exist. */
  sendDate: CalendarDate | null;
}

const MAX_SLOTS = 2;

/** Collapses blank space, drops slots that name no real moment, sorts and deduplicates the rest. */
export function tidyFacts(facts: LetterFacts): TidyFacts {
  const { recipient, sender } = facts;
  return {
    ...facts,
    purpose: tidyText(facts.purpose),
    process: tidyText(facts.process),
    benefit: tidyText(facts.benefit),
    recipient: {
      name: tidyLine(recipient.name),
      ...(recipient.familyName && { familyName: tidyLine(recipient.familyName) }),
      ...(recipient.givenName && { givenName: tidyLine(recipient.givenName) }),
      ...(recipient.title && { title: tidyLine(recipient.title) }),
      ...(recipient.company && { company: tidyLine(recipient.company) }),
      ...(recipient.country && { country: recipient.country.toUpperCase() }),
    },
    sender: {
      name: tidyLine(sender.name),
      title: tidyLine(sender.title),
      company: tidyLine(sender.company),
      phone: tidyLine(sender.phone),
    },
    slots: printableSlots(facts.slots),
    sendDate: parseIsoDate(facts.sendDate),
  };
}

function printableSlots(slots: LetterFacts['slots']): PrintableSlot[] {
  const sorted = [...new Map(slots.map((slot) => [`${slot.date} ${slot.time}`, slot])).entries()].sort(
    ([a], [b]) => (a < b ? -1 : 1),
  );
  return sorted
    .flatMap(([, slot]) => {
      const date = parseIsoDate(slot.date);
      const time = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(slot.time);
      return date && time ? [{ date, hour: Number(time[1]), minute: Number(time[2]) }] : [];
    })
    .slice(0, MAX_SLOTS);
}

/** Control characters, and those that turn the reading direction round: never part of what a person means. */
const INVISIBLE = /[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]/gu;

function tidyLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').replace(INVISIBLE, '').trim();
}

/** Keeps line breaks: a list of agenda points stays a list. */
function tidyText(text: string): string {
  return text.normalize('NFC').split(/\r?\n/u).map(tidyLine).filter(Boolean).join('\n');
}
