import type { Language } from '../../i18n/language';

/** A stretch of the letter's body, in UTF-16 code units, end excluded. */
export interface Span {
  start: number;
  end: number;
}

export type LampName = 'purpose' | 'process' | 'benefit' | 'ask';

export interface Lamp {
  lit: boolean;
  /** The sentences that light it; empty when dark. */
  spans: Span[];
  /** Why it stayed dark though something was there: message key suffix. */
  hint?: 'day_missing' | 'interest_asked' | 'ours_only';
}

/** The rules of WORDING §6.2 that are checked beside the four lamps. */
export type RuleId = 'R6' | 'R9' | 'R10' | 'R11' | 'R13';

/** What a rule can find; each has the message `finding.<code>`. */
export const FINDING_CODES = [
  'weekday_mismatch',
  'day_past',
  'day_weekend',
  'no_such_day',
  'out_of_hours',
  'wrong_name',
  'impersonal_salutation',
  'missing_nim',
  'ssi_to_customer',
  'you_impolite',
  'you_mixed',
  'you_plural',
  'length_short',
  'length_long',
  'length_very_long',
  'pressure',
  'unfilled_variable',
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

export interface Finding {
  rule: RuleId;
  /** `error` asks before the letter leaves; `warning` and `hint` only tell. */
  level: 'error' | 'warning' | 'hint';
  code: FindingCode;
  params: Record<string, string | number>;
  /** Where in the body; absent where the whole letter or the subject is meant. */
  span?: Span;
}

/** A letter as the rep finally wrote it. */
export interface LetterToCheck {
  /** Taken from the script of the text where absent. */
  language?: Language;
  subject: string;
  body: string;
  recipient?: { name: string; familyName?: string; givenName?: string; title?: string };
  /** `YYYY-MM-DD`; without it dates are not judged. */
  sendDate?: string;
  /** `cold`: no contact yet, so that asking for interest is a fair beginning (WORDING §4, ask rule). */
  relation?: 'cold' | 'known';
}

export interface LetterCheck {
  lamps: Record<LampName, Lamp>;
  /** Worst first. */
  findings: Finding[];
}
