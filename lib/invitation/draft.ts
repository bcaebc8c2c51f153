import type { Language } from '../i18n/language';
import type { BenefitType } from '../library/library-item';
import type { RecordId, StoredRecord } from '../records/record';
import type { MeetingReason, Visit } from '../visit/visit';
import type { LetterWording } from './letter/wording';

/** WORDING §2 Occasion. */
export const OCCASIONS = [
  'first_visit',
  'follow_up',
  'they_come_to_us',
  'demo',
  'service_visit',
  'introduction',
  'event',
] as const;
export type Occasion = (typeof OCCASIONS)[number];

/** What is being written. The limits of `connection_note` and `inmail` are LinkedIn's (WORDING §4). */
export const TEXT_KINDS = [
  'invitation',
  'confirmation',
  'reminder',
  'visitor_questions',
  'reschedule',
  'follow_up_step',
  'connection_note',
  'inmail',
  'phone_script',
  'calendar_entry',
] as const;
export type TextKind = (typeof TEXT_KINDS)[number];

/** METHOD §1.5: why the rep writes, and why now. */
export const REASON_TYPES = [
  'introduced',
  'trigger_event',
  'open_commitment',
  'customer_question',
  'problem_seen',
  'peer_case',
  'service_followup',
  'invitation_to_us',
] as const;
export type ReasonType = (typeof REASON_TYPES)[number];

/** CADENCE §7: what a further step brings that the one before did not. */
export const NEWS_TYPES = ['fact', 'case', 'answer', 'document', 'event', 'person'] as const;
export type NewsType = (typeof NEWS_TYPES)[number];

/** METHOD §2.1. Named in a letter only with consent. */
export interface Introducer {
  /** As the letter names them, in its language: name and, where usual, post or company. */
  name: string;
  consent: boolean;
}

/** A proposed slot of time in the recipient's zone: date `YYYY-MM-DD`, time `HH:MM`. */
export interface TimeSlot {
  date: string;
  time: string;
}

/** METHOD §1.1 process, as far as it can be filled in rather than worded. */
export interface MeetingPlan {
  form: Visit['form'] | null;
  minutes: number | null;
  /** Who comes with the rep, as the letter says it ('our engineer Lena Ortiz'); '' = nobody is named. */
  ours: string;
  /** Place or link; '' = not said. */
  where: string;
}

/** What the rep fills in; the letter is composed from it. METHOD §1.1, §1.5. Texts are in the letter's language. */
export interface InvitationInput extends MeetingReason {
  kind: TextKind;
  occasion: Occasion;
  /** METHOD §1.2, §1.3: who asked for the meeting. */
  direction: Visit['direction'];
  language: Language;
  /** What it is about, in a few words (a noun phrase: 'duplicate alarms on line 4'); '' = not said. */
  topic: string;
  /** Required before a draft: type chosen and, but for `introduced`, worded. */
  reason: { type: ReasonType | null; text: string };
  introducer: Introducer | null;
  meeting: MeetingPlan;
  benefitType: BenefitType | null;
  /** One comparable result that the benefit rests on; '' = none. */
  proof: string;
  /** What a `follow_up_step` brings. */
  news: { type: NewsType | null; text: string };
  /** The agreed time, for what is written about a meeting that stands. */
  appointment: TimeSlot | null;
  slots: TimeSlot[];
  /** What the rep filled into variables of library texts, by name. */
  variables: Record<string, string>;
}

/** A letter being worded for a person. Saved while typing, so that nothing typed is lost. */
export interface Draft extends StoredRecord {
  personId: RecordId;
  input: InvitationInput;
  /** Which ways of saying it were chosen, what is locked, what the rep wrote by hand. */
  wording: LetterWording;
  subject: string;
  /** As it stands on screen, plain text. */
  body: string;
  status: 'open' | 'in_gmail' | 'copied' | 'discarded';
  deliveredAt: number | null;
}

/** An invitation in which nothing is filled in yet. */
export function emptyInput(language: Language): InvitationInput {
  return {
    kind: 'invitation',
    occasion: 'first_visit',
    direction: 'we_visit',
    language,
    topic: '',
    reason: { type: null, text: '' },
    introducer: null,
    meeting: { form: null, minutes: null, ours: '', where: '' },
    purpose: '',
    process: '',
    benefit: '',
    benefitType: null,
    proof: '',
    news: { type: null, text: '' },
    appointment: null,
    slots: [],
    variables: {},
  };
}
