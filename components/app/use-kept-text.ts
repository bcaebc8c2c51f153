import { useCallback, useEffect, useRef, useState } from 'react';
import { ask } from '../../lib/messages/client';

/**
 * A text that outlives its frame: every keystroke is kept by the background until it is cleared.
 * @param key what the text belongs to.
 * @returns the text, a setter, and a function that forgets it once it is saved elsewhere.
 */
export function useKeptText(key: string): [string, (text: string) => void, () => void] {
  const [text, setText] = useState('');
  const touched = useRef(false);
  useEffect(() => {
    touched.current = false;
    setText('');
    ask('getTyped', { key }).then(
      (kept) => {
        if (kept !== null && !touched.current) setText(kept);
      },
      () => undefined, // Nothing kept, nothing lost.
    );
  }, [key]);
  const change = useCallback(
    (next: string) => {
      touched.current = true;
      setText(next);
      void ask('keepTyped', { key, text: next }).catch(() => undefined);
    },
    [key],
  );
  const clear = useCallback(() => {
    setText('');
    void ask('keepTyped', { key, text: null }).catch(() => undefined);
  }, [key]);
  return [text, change, clear];
}
