import type { FocusPerson } from '../../chain/role-tag';
import type { BenefitType } from '../../library/library-item';
import type { CustomerStyle } from '../../people/person';
import type { OpportunityStage } from '../../pipeline/opportunity';
import type { MeetingPlan, Occasion, ReasonType } from '../draft';
import type { Warmth } from '../letter-facts';
import type { ReaderRole } from '../reader-role';

/** Something that was left open with this person, in the letter's language. */
export interface OpenPoint {
  from: 'commitment_ours' | 'commitment_theirs' | 'visit' | 'objection' | 'need';
  /** As the rep noted it. */
  text: string;
}

/** What a language's phrases are chosen by. Everything in it is known or was typed; nothing is guessed. */
export interface Situation {
  occasion: Occasion;
  direction: 'we_visit' | 'customer_initiated';
  readerRole: ReaderRole | null;
  focus: FocusPerson | null;
  style: CustomerStyle;
  warmth: Warmth;
  stage: OpportunityStage | null;
  benefitType: BenefitType | null;
  reasonType: ReasonType | null;
  /** A noun phrase in the letter's language; '' = unknown: then nothing that needs it is suggested. */
  topic: string;
  /** The customer's company as letters name it; '' = unknown. */
  company: string;
  meeting: MeetingPlan;
  /** Most urgent first. */
  openPoints: readonly OpenPoint[];
}

/** Why something is suggested; each has the message `why.<code>` in the rep's language. */
export const WHY_CODES = [
  'role',
  'focus',
  'style',
  'occasion',
  'warmth',
  'benefit_type',
  'stage',
  'commitment_ours',
  'commitment_theirs',
  'visit',
  'objection',
  'need',
  'library',
  'topic',
] as const;
export type WhyCode = (typeof WHY_CODES)[number];

export interface SuggestedPhrase {
  /** What is put into the field, in the letter's language; fits the writer of that language. */
  text: string;
  why: WhyCode;
}

/** A language's own phrases for a situation, best first, no two alike; none where what they need is not known. */
export interface SlotPhrases {
  purpose: SuggestedPhrase[];
  process: SuggestedPhrase[];
  benefit: SuggestedPhrase[];
}
