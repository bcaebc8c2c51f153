import { useEffect } from 'react';
import type { Draft } from '../../lib/invitation/draft';
import { ask } from '../../lib/messages/client';
import { onChange } from '../app/change-feed';

/**
 * Tells what stands on record of a draft: once at first, since it may have changed while the studio was on its way, and
 * whenever a draft was written. It is told, not kept: most of what is written is what was just typed here, and nothing
 * is drawn for that.
 * @param hear stays the same from one drawing to the next.
 */
export function useDraftOnRecord(personId: string, hear: (stored: Draft) => void): void {
  useEffect(() => {
    let turn = 0;
    const look = () => {
      turn += 1;
      const mine = turn;
      ask('getOpenDraft', { personId }).then(
        (stored) => {
          if (stored && mine === turn) hear(stored);
        },
        // What is on screen stays; a save that fails says so.
        () => undefined,
      );
    };
    look();
    const deaf = onChange(({ tables }) => {
      if (tables.includes('drafts')) look();
    });
    return () => {
      turn = -1;
      deaf();
    };
  }, [personId, hear]);
}
