import { useEffect, useState } from 'react';
import type { PersonView } from '../../lib/messages/views';
import type { SaveControl } from './use-save';

/**
 * Saves the person on screen and goes on to the letter, as soon as they are known.
 * @param view the person, once they are on record.
 */
export function useWordOnceSaved(
  view: PersonView | undefined,
  save: SaveControl,
  onTab: (tab: 'invite') => void,
): () => void {
  const [isAsked, setAsked] = useState(false);
  const isKnown = view !== undefined;
  useEffect(() => {
    if (!isAsked || !isKnown) return;
    setAsked(false);
    onTab('invite');
  }, [isAsked, isKnown, onTab]);
  return () => save.run(() => setAsked(true));
}
