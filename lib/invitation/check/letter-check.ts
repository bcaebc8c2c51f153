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

/** The rules of WORDING §6.2, and R16 of METHOD §2.1. */
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
  'R16',
] as const;
export type RuleId = (typeof RULE_IDS)[number];

/** What a rule can find; each has the message `finding.<code>`. */
export const FINDING_CODES = [
  'no_purpose',
  'no_process',
  'no_benefit',
  'ours_only',
  'no_ask',
  'day_missing',
  'interest_asked',
  'weekday_mismatch',
  'week_mismatch',
  'day_past',
  'day_far',
  'day_weekend',
  'day_holiday',
  'no_such_day',
  'out_of_hours',
  'about_us',
  'product_dump',
  'length_short',
  'length_long',
  'length_very_long',
  'over_limit',
  'over_free_limit',
  'over_soft_limit',
  'subject_over_limit',
  'unfilled_variable',
  'wrong_name',
  'no_salutation',
  'impersonal_salutation',
  'title_with_given_name',
  'missing_nim',
  'nim_on_own_side',
  'own_title_last',
  'ssi_to_customer',
  'you_impolite',
  'thing_honoured',
  'gwijung_to_person',
  'plain_ending',
  'sugo',
  'you_mixed',
  'you_plural',
  'too_intimate',
  'name_without_title',
  'firms_confused',
  'mainland_word',
  'several_asks',
  'said_twice',
  'pressure',
  'legal_kr',
  'legal_cn',
  'legal_us',
  'same_opening',
  'introducer_unasked',
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
  /** What whoever introduces us is called, while they have not agreed to be named (R16). */
  unasked?: readonly string[];
  /** Bodies of earlier letters to this person, newest first (R15). */
  earlier?: readonly string[];
  /** ISO 3166-1 alpha-2 of the recipient: legal hints go by it. */
  country?: string;
  /**
   * The recipient's days off ahead, weekends included, `YYYY-MM-DD`, in order. Every other day up to the last of them
   * is worked. Absent: only Saturday and Sunday are known.
   */
  closedDays?: readonly string[];
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

/**
 * Names a finding so that it can be dismissed for good: its rule, its code and the words it points at, without
 * regard to case and blank space. The same words elsewhere in the letter, or in another letter, are the same finding.
 */
export function findingKey({ rule, code, span, params }: Finding, body: string): string {
  const words = span ? body.slice(span.start, span.end) : String(params.words ?? '');
  return [
    rule,
    code,
    words.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim().slice(0, MOST_WORDS),
  ].join(':');
}

/** Characters of evidence that a key keeps. */
const MOST_WORDS = 200;
