import type { Language } from '../i18n/language';
import type { ReaderRole } from '../invitation/reader-role';
import { foldText } from '../people/fold';
import { LIBRARY_KINDS, type BenefitType, type LibraryItem, type LibraryKind } from './library-item';

/** What is looked for; null = any. */
export interface ItemFilter {
  query: string;
  language: Language | null;
  role: ReaderRole | null;
  benefitType: BenefitType | null;
}

export const NO_ITEM_FILTER: ItemFilter = { query: '', language: null, role: null, benefitType: null };

/**
 * The items that fit, in the groups that a list shows them in. Every word of the query must stand somewhere in an
 * item. What is for everybody is for the role asked for, too.
 * @returns no empty group; within a group the order of `items`.
 */
export function findItems(
  items: readonly LibraryItem[],
  { query, language, role, benefitType }: ItemFilter,
): { kind: LibraryKind; items: LibraryItem[] }[] {
  const words = foldText(query).split(/\s+/u).filter(Boolean);
  const found = items.filter((item) => {
    if (language && item.language !== language) return false;
    if (role && item.roles.length > 0 && !item.roles.includes(role)) return false;
    if (benefitType && item.benefitType !== benefitType) return false;
    const said = foldText(`${item.text} ${item.topic} ${item.proof}`);
    return words.every((word) => said.includes(word));
  });
  return LIBRARY_KINDS.flatMap((kind) => {
    const ofKind = found.filter((item) => item.kind === kind);
    return ofKind.length > 0 ? [{ kind, items: ofKind }] : [];
  });
}

/** METHOD §9: the languages in which a first letter could only speak of the seller's standing. */
export function braggingLanguages(items: readonly LibraryItem[]): Language[] {
  const benefits = items.filter(({ kind }) => kind === 'benefit');
  return [...new Set(benefits.map(({ language }) => language))].filter((language) =>
    benefits.every((item) => item.language !== language || item.benefitType === 'enterprise'),
  );
}
