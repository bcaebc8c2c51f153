import { cleanLine, cleanText, LONGEST_LINE } from '../people/clean-text';
import type { StoredRecord } from '../records/record';
import type { LibraryItem } from './library-item';

/** What the rep enters of an item. */
export type LibraryContent = Omit<LibraryItem, keyof StoredRecord>;

/** The longest text of an item, in characters; a letter of 300 words has as many. */
export const LONGEST_ITEM = 2_000;

/** Why an item cannot be kept as it is; the interface words each as `library.problem.<code>`. */
export const CONTENT_PROBLEMS = ['text_empty', 'text_too_long', 'type_missing', 'slot_missing'] as const;
export type ContentProblem = (typeof CONTENT_PROBLEMS)[number];

/**
 * @returns the first thing that keeps an item from being of use; null where nothing does. A benefit without its type
 *   could not be weighed against the others (METHOD §9), a phrase without its place in the letter not be offered.
 */
export function contentProblem(content: LibraryContent): ContentProblem | null {
  const { kind, text, topic, proof, benefitType, slot } = content;
  if (text.trim() === '') return 'text_empty';
  if (text.length > LONGEST_ITEM || topic.length > LONGEST_LINE || proof.length > LONGEST_LINE)
    return 'text_too_long';
  if (kind === 'benefit' && benefitType === null) return 'type_missing';
  if (kind === 'phrase' && slot === null) return 'slot_missing';
  return null;
}

/** Without unseen characters, and without what the item's kind has no use for. */
export function tidyContent(content: LibraryContent): LibraryContent {
  const { kind, language, text, topic, proof, benefitType, slot, roles, companyId } = content;
  const benefit = kind === 'benefit';
  return {
    kind,
    language,
    text: cleanText(text).trim(),
    topic: benefit ? cleanLine(topic) : '',
    benefitType: benefit ? benefitType : null,
    proof: benefit ? cleanLine(proof) : '',
    roles: kind === 'signature' ? [] : [...new Set(roles)],
    slot: kind === 'phrase' ? slot : null,
    companyId: kind === 'signature' ? null : companyId,
  };
}
