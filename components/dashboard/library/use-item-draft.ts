import { useCallback, useEffect, useRef, useState } from 'react';
import type { LibraryContent } from '../../../lib/library/library-content';
import type { LibraryItem } from '../../../lib/library/library-item';
import { ask } from '../../../lib/messages/client';
import { sameValue } from '../../../lib/records/same-value';

export interface ItemDraft {
  content: LibraryContent;
  change: (change: Partial<LibraryContent>) => void;
  /** There is something that is not saved. */
  changed: boolean;
  /** Back to what is on record. */
  revert: () => void;
  /** What was typed is saved as this, and need not be kept any more. */
  settled: (saved: LibraryContent) => void;
}

/**
 * An item while it is written. Every keystroke is kept by the background until it is saved, also when another item
 * is looked at in between, or the tab is closed.
 * @param start what is on record, or a blank one.
 * @param key what it is kept under.
 */
export function useItemDraft(start: LibraryContent, key: string): ItemDraft {
  const [typed, setTyped] = useState<LibraryContent | null>(null);
  const touched = useRef(false);
  useEffect(() => {
    ask('getTyped', { key }).then(
      (kept) => {
        const read = kept === null ? null : readKept(kept, start);
        if (read && !touched.current) setTyped(read);
      },
      () => undefined, // Nothing kept, nothing lost.
    );
    // What is on record may change meanwhile; what was typed stays what it was.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key]);
  const keep = useCallback(
    (next: LibraryContent | null) => {
      touched.current = true;
      setTyped(next);
      void ask('keepTyped', { key, text: next && JSON.stringify(next) }).catch(() => undefined);
    },
    [key],
  );
  // The answer with what was just saved has arrived: the record is the truth again.
  useEffect(() => {
    if (typed && sameValue(typed, start)) setTyped(null);
  }, [typed, start]);
  const content = typed ?? start;
  return {
    content,
    change(change) {
      const next = { ...content, ...change };
      keep(sameValue(next, start) ? null : next);
    },
    changed: !sameValue(content, start),
    revert: () => keep(null),
    settled(saved) {
      keep(null);
      setTyped(saved);
    },
  };
}

/** @returns what the rep enters of an item, without the record's own fields. */
export function contentOf(item: LibraryItem): LibraryContent {
  const { kind, language, text, topic, benefitType, proof, roles, slot, companyId } = item;
  return { kind, language, text, topic, benefitType, proof, roles, slot, companyId };
}

/** What was kept by ourselves; a field that a later version does not know is left as it is on record. */
function readKept(kept: string, start: LibraryContent): LibraryContent | null {
  try {
    const read = JSON.parse(kept) as Partial<LibraryContent> | null;
    return typeof read?.text === 'string' ? { ...start, ...read, kind: start.kind } : null;
  } catch {
    return null;
  }
}
