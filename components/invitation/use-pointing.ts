import { useState, type RefObject } from 'react';
import type { LampName, Span } from '../../lib/invitation/check-letter';
import type { LetterEditorHandle } from './letter/letter-editor';
import type { CheckedLetter } from './use-letter-check';

/** What a lamp or a finding points at, and which lamp is explained. */
export interface Pointing {
  /** Words that are pointed at; null once the letter is another. */
  pointed: Span | null;
  point: (span: Span) => void;
  lamp: LampName | null;
  /** Explains a lamp and goes to its words; pressed again, to the next ones that light it. */
  pressLamp: (name: LampName) => void;
  closeLamp: () => void;
}

export function usePointing(
  body: string,
  checked: CheckedLetter | null,
  editor: RefObject<LetterEditorHandle | null>,
): Pointing {
  const [mark, setMark] = useState<(Span & { body: string }) | null>(null);
  const [lamp, setLamp] = useState<LampName | null>(null);
  const pointed = mark?.body === body ? mark : null;
  const point = (span: Span) => {
    editor.current?.select(span);
    setMark({ ...span, body });
  };
  return {
    pointed,
    point,
    lamp,
    pressLamp: (name) => {
      const spans = checked?.body === body ? checked.lamps[name].spans : [];
      const later = lamp === name && pointed ? spans.find(({ start }) => start > pointed.start) : undefined;
      const isAgain = lamp === name && later === undefined;
      setLamp(isAgain ? null : name);
      const next = later ?? spans[0];
      if (next && !isAgain) point(next);
    },
    closeLamp: () => setLamp(null),
  };
}
