import type { BuyingRole, FocusPerson } from '../chain/role-tag';
import type { Language } from '../i18n/language';
import type { CustomerStyle } from '../people/person';
import type { MeetingReason } from '../visit/visit';
import type { Occasion, TimeSlot } from './draft';

/** Whom the letter goes to. Only what is known for certain; an absent part is never guessed. */
export interface Recipient {
  name: string;
  familyName?: string;
  givenName?: string;
  title?: string;
  company?: string;
  /** ISO 3166-1 alpha-2. */
  country?: string;
}

/** Who signs. An empty string means unknown, and is left out of the letter. */
export interface Sender {
  name: string;
  title: string;
  company: string;
  phone: string;
}

/**
 * Everything a letter may say (WORDING §5.1: nothing is invented).
 * Purpose, process and benefit are in the letter's language: a phrase or whole sentences; '' = not given.
 */
export interface LetterFacts extends MeetingReason {
  occasion: Occasion;
  language: Language;
  slots: TimeSlot[];
  recipient: Recipient;
  sender: Sender;
  roles?: BuyingRole[];
  focus?: FocusPerson[];
  style?: CustomerStyle;
  /** `YYYY-MM-DD`, the day the letter is written. */
  sendDate: string;
}

export interface Letter {
  subject: string;
  /** Plain text, lines parted by `\n`. */
  body: string;
}
