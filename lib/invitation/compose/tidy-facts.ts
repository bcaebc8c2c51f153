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
export interface TidyFacts extends Omit<LetterFacts, 'slots' | 'sendDate' | 'appointment'> {
  slots: PrintableSlot[];
  appointment: PrintableSlot | null;
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
    topic: tidyLine(facts.topic),
    reason: { type: facts.reason.type, text: tidyLine(facts.reason.text) },
    // METHOD §2.1: nobody is named who has not agreed to it.
    introducer: facts.introducer?.consent ? { name: tidyLine(facts.introducer.name), consent: true } : null,
    meeting: {
      ...facts.meeting,
      ours: tidyLine(facts.meeting.ours),
      where: tidyLine(facts.meeting.where),
    },
    proof: tidyLine(facts.proof),
    news: { type: facts.news.type, text: tidyLine(facts.news.text) },
    zoneName: tidyLine(facts.zoneName),
    signature: tidyText(facts.signature),
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
    appointment: printableSlots(facts.appointment ? [facts.appointment] : [])[0] ?? null,
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
