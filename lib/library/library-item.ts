import type { Language } from '../i18n/language';
import type { ReaderRole } from '../invitation/reader-role';
import type { RecordId, StoredRecord } from '../records/record';

/** METHOD §9. */
export const BENEFIT_TYPES = ['product', 'enterprise', 'unique'] as const;
export type BenefitType = (typeof BENEFIT_TYPES)[number];

export const LIBRARY_KINDS = ['benefit', 'phrase', 'question', 'signature'] as const;
export type LibraryKind = (typeof LIBRARY_KINDS)[number];

/** Where in a letter a phrase belongs. */
export const PHRASE_SLOTS = ['opening', 'purpose', 'process', 'benefit', 'ask'] as const;
export type PhraseSlot = (typeof PHRASE_SLOTS)[number];

/** The rep's own wording, kept for use again. METHOD §9 `Benefit`. Texts may hold variables. */
export interface LibraryItem extends StoredRecord {
  kind: LibraryKind;
  language: Language;
  /** The benefit's statement, the phrase, the question, the signature's lines. */
  text: string;
  /** The need that a benefit answers, in a few words: it becomes the topic of a letter. */
  topic: string;
  /** benefit only */
  benefitType: BenefitType | null;
  /** One comparable result, as a letter can say it; '' = none. */
  proof: string;
  /** Whom it is for; empty = everybody. */
  roles: ReaderRole[];
  /** phrase only */
  slot: PhraseSlot | null;
  /** Only for this customer; null = for all. */
  companyId: RecordId | null;
}
