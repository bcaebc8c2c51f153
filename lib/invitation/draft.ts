import type { Language } from '../i18n/language';
import type { RecordId, StoredRecord } from '../records/record';
import type { MeetingReason } from '../visit/visit';

/** WORDING §2 Occasion. */
export const OCCASIONS = ['first_visit', 'follow_up', 'they_come_to_us', 'demo', 'service_visit'] as const;
export type Occasion = (typeof OCCASIONS)[number];

/** A proposed slot of time in the recipient's zone: date `YYYY-MM-DD`, time `HH:MM`. */
export interface TimeSlot {
  date: string;
  time: string;
}

/** What the rep fills in; the letter is composed from it. METHOD §1.1. */
export interface InvitationInput extends MeetingReason {
  occasion: Occasion;
  language: Language;
  slots: TimeSlot[];
}

/** A letter being worded for a person. Saved while typing, so that nothing typed is lost. */
export interface Draft extends StoredRecord {
  personId: RecordId;
  input: InvitationInput;
  subject: string;
  /** What the rep finally wrote, plain text. */
  body: string;
  /** True once the rep changed the letter by hand: it is then never composed over. */
  edited: boolean;
  status: 'open' | 'in_gmail' | 'copied' | 'discarded';
  deliveredAt: number | null;
}
