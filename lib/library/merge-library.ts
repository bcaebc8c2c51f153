import type { LibraryContent } from './library-content';

/**
 * What becomes of an item from a file: new; there already; there, but for a part that was empty; or there with
 * something else beside the same words, so that both are kept.
 */
export type MergeOutcome = 'added' | 'same' | 'completed' | 'kept_both';

/** What two items share that are about the same words: kind, language, customer and text, blank space aside. */
export function wordsKey({ kind, language, companyId, text }: LibraryContent): string {
  return [kind, language, companyId ?? '', text.normalize('NFC').replace(/\s+/gu, ' ').trim()].join('\n');
}

/**
 * Finds an item's place among those on record. The rep's own words are never written over (the newer file does not
 * win): what is empty is filled in, what differs stays beside it.
 * @param twins those on record with the same `wordsKey`.
 * @returns `target`: the one that takes up what the file has more, with its new content.
 */
export function mergeContent<T extends LibraryContent>(
  twins: readonly T[],
  incoming: LibraryContent,
): { outcome: MergeOutcome; target: T | null } {
  if (twins.some((item) => isCovered(item, incoming))) return { outcome: 'same', target: null };
  const open = twins.find((item) => isCompatible(item, incoming));
  if (!open) return { outcome: twins.length > 0 ? 'kept_both' : 'added', target: null };
  return {
    outcome: 'completed',
    target: { ...open, topic: open.topic || incoming.topic, proof: open.proof || incoming.proof },
  };
}

/** Whether the one on record says all that the file says. */
function isCovered(mine: LibraryContent, theirs: LibraryContent): boolean {
  return (
    sameUse(mine, theirs) &&
    [mine.topic, ''].includes(theirs.topic) &&
    [mine.proof, ''].includes(theirs.proof)
  );
}

/** Whether what the file says more stands where the one on record says nothing. */
function isCompatible(mine: LibraryContent, theirs: LibraryContent): boolean {
  const fits = (own: string, other: string) => own === '' || other === '' || own === other;
  return sameUse(mine, theirs) && fits(mine.topic, theirs.topic) && fits(mine.proof, theirs.proof);
}

function sameUse(a: LibraryContent, b: LibraryContent): boolean {
  return (
    a.benefitType === b.benefitType &&
    a.slot === b.slot &&
    a.roles.toSorted().join() === b.roles.toSorted().join()
  );
}
