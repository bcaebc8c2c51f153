import type { TextKind } from '../draft';
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

/** The rules of WORDING §6.2. */
export const RULE_IDS = [
  'R1',
  'R2',
  'R3',
  'R4',
  'R5',
  'R6',
  'R7',
  'R8',
  'R9',
  'R10',
  'R11',
  'R12',
  'R13',
  'R14',
  'R15',
] as const;
export type RuleId = (typeof RULE_IDS)[number];

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

/** A change of the body that mends a finding; `text` '' deletes, an empty span inserts. */
export interface Fix {
  span: Span;
  text: string;
}

export interface Finding {
  rule: RuleId;
  /** `error` asks before the letter leaves; `warning` and `hint` only tell. */
  level: 'error' | 'warning' | 'hint';
  code: FindingCode;
  params: Record<string, string | number>;
  /** Where in the body; absent where the whole letter or the subject is meant. */
  span?: Span;
  /** What would mend it: this text in place of that stretch of the body. */
  fix?: Fix;
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
  /** What kind of text it is: length and what must be in it go by that. Absent: a letter of the rep's own. */
  kind?: TextKind;
  /** Both firms, as letters name them; words about them tell whose gain is meant. */
  companies?: { ours?: string; theirs?: string };
  /** Bodies of earlier letters to this person, newest first (R15). */
  earlier?: readonly string[];
  /** ISO 3166-1 alpha-2 of the recipient: business days and legal hints go by it. */
  country?: string;
}

/** What the rep does not want to be told. */
export interface CheckOptions {
  rulesOff?: readonly RuleId[];
  /** As `findingKey` words them. */
  dismissed?: readonly string[];
}

export interface LetterCheck {
  lamps: Record<LampName, Lamp>;
  /** WORDING §6.0: features and facts of the firm, tied to no need of the customer's. */
  productDump: boolean;
  /** Worst first. */
  findings: Finding[];
}
