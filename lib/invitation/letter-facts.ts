import type { FocusPerson } from '../chain/role-tag';
import type { Language } from '../i18n/language';
import type { CustomerStyle } from '../people/person';
import type { InvitationInput } from './draft';
import type { ReaderRole } from './reader-role';

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
 * WORDING §2 Warmth. `introduced`: by somebody who may be named; `known`: there was a talk or a reply before;
 * `cold`: neither.
 */
export type Warmth = 'introduced' | 'known' | 'cold';

/**
 * Everything a letter may say (WORDING §5.1: nothing is invented). What is '' or null was not given.
 * Purpose, process and benefit: a phrase or whole sentences.
 */
export interface LetterFacts extends Omit<InvitationInput, 'language' | 'variables'> {
  language: Language;
  recipient: Recipient;
  sender: Sender;
  /** Lines that stand in for the sign-off; '' = composed from the sender. */
  signature: string;
  readerRole: ReaderRole | null;
  /** METHOD §8.4; the one that wording goes by. */
  focus: FocusPerson | null;
  style: CustomerStyle;
  warmth: Warmth;
  /** 1 = the first letter of a sequence, 2 … the further steps (CADENCE §3.2). */
  step: number;
  /** True for the step after which the person is left in peace: offers an easy no. */
  lastStep: boolean;
  /**
   * How the times are said to be the recipient's: 'Seoul time', '한국 시간'; '' where sender and recipient share a
   * zone or nothing is known.
   */
  zoneName: string;
  /** Characters that the text may have at most; null = no limit (LinkedIn's notes and InMails have one). */
  limit: number | null;
  /** `YYYY-MM-DD`, the day the letter is written. */
  sendDate: string;
}

export interface Letter {
  subject: string;
  /** Plain text, lines parted by `\n`. */
  body: string;
}
