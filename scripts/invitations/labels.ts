import type { Language } from '../../lib/i18n/language';
import type { LampName } from '../../lib/invitation/check-letter';

/** A lamp's label in a line of a corpus. */
export const LAMP_LABELS = {
  purpose: 'has_purpose',
  process: 'has_process',
  benefit: 'has_benefit_to_customer',
  ask: 'has_concrete_ask',
} as const satisfies Record<LampName, string>;

type LampLabel = (typeof LAMP_LABELS)[LampName];
/** What is judged of a letter, under the names that the lines have. */
export const LABELS: readonly (LampLabel | 'product_dump')[] = [
  ...Object.values(LAMP_LABELS),
  'product_dump',
];
export type Label = (typeof LABELS)[number];

/** A line of a corpus. A label that is missing or no yes or no is not there: it is not scored. */
export interface LabelledLetter extends Partial<Record<Label, boolean>> {
  id: string;
  /** Absent where the line names none of ours: then it is guessed by the text. */
  lang?: Language;
  text: string;
}

/** What the checker says of a letter. */
export interface Verdict extends Record<Label, boolean> {
  id: string;
  lang: Language;
  /** Findings that ask before a letter leaves, as `code “words”`. */
  errors: string[];
}
