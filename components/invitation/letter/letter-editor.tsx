import {
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type Ref,
} from 'react';
import type { Span } from '../../../lib/invitation/check-letter';
import type { LaidLetter } from '../../../lib/invitation/letter/lay-letter';
import { classNames } from '../../ui/class-names';
import { followCaret } from './caret';
import { LetterMirror, TEXT_LOOK } from './letter-mirror';
import type { TextMark } from './text-marks';

export interface LetterEditorHandle {
  /** Selects words and moves there. */
  select: (span: Span) => void;
  focus: () => void;
}

export interface LetterEditorProps {
  label: string;
  letter: LaidLetter;
  lang: string;
  marks: readonly TextMark[];
  onType: (body: string) => void;
  onUndo: () => void;
  onRedo: () => void;
  /** Where the caret stands; not called when it leaves the letter. */
  onCaret: (at: number) => void;
  /** Another sentence, or another letter, by the keys. */
  onFlip: (what: 'sentence' | 'letter', by: 1 | -1) => void;
  ref?: Ref<LetterEditorHandle>;
}

/**
 * The letter as one text that can be written in freely, with marks behind the words. While an input method puts
 * characters together nothing is written back, so that it is never disturbed.
 */
export function LetterEditor({
  label,
  letter,
  lang,
  marks,
  onType,
  onUndo,
  onRedo,
  onCaret,
  onFlip,
  ref,
}: LetterEditorProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [held, setHeld] = useState<string | null>(null);
  /** What stood there last, what was typed into it, and where the caret was; null before it was ever there. */
  const shown = useRef<{ letter: LaidLetter; typed: string; caret: number | null }>({
    letter,
    typed: letter.body,
    caret: null,
  });

  // The browser puts the caret at the end of a text that was changed from outside.
  useLayoutEffect(() => {
    const { letter: before, typed, caret } = shown.current;
    shown.current.letter = letter;
    if (before.body === letter.body || typed === letter.body || caret === null) return;
    const at = followCaret(before, letter, caret);
    area.current?.setSelectionRange(at, at);
    shown.current.caret = at;
    onCaret(at);
  }, [letter, onCaret]);

  useEffect(() => {
    const element = area.current;
    const fromMenu = (event: InputEvent) => {
      if (!event.inputType.startsWith('history')) return;
      event.preventDefault();
      (event.inputType === 'historyUndo' ? onUndo : onRedo)();
    };
    element?.addEventListener('beforeinput', fromMenu);
    return () => element?.removeEventListener('beforeinput', fromMenu);
  }, [onUndo, onRedo]);

  useImperativeHandle(ref, () => ({
    select: ({ start, end }) => {
      area.current?.focus();
      area.current?.setSelectionRange(start, end);
    },
    focus: () => area.current?.focus(),
  }));

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const act = actionOf(event);
    if (!act || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (act === 'undo') onUndo();
    else if (act === 'redo') onRedo();
    else onFlip(act.what, act.by);
  };
  const typed = (text: string, caret: number) => {
    Object.assign(shown.current, { typed: text, caret });
    onType(text);
    onCaret(caret);
  };

  return (
    <div className="grid rounded-md bg-surface">
      <LetterMirror text={held ?? letter.body} marks={held === null ? marks : []} lang={lang} />
      <textarea
        ref={area}
        aria-label={label}
        lang={lang}
        data-testid="letter-body"
        spellCheck
        rows={1}
        value={held ?? letter.body}
        onKeyDown={onKeyDown}
        onCompositionStart={(event) => setHeld(event.currentTarget.value)}
        onCompositionEnd={(event) => {
          setHeld(null);
          typed(event.currentTarget.value, event.currentTarget.selectionStart);
        }}
        onChange={({ currentTarget }) => {
          if (held === null) typed(currentTarget.value, currentTarget.selectionStart);
          else setHeld(currentTarget.value);
        }}
        onSelect={({ currentTarget }) => {
          if (held !== null || currentTarget.value !== letter.body) return;
          shown.current.caret = currentTarget.selectionStart;
          onCaret(currentTarget.selectionStart);
        }}
        className={classNames(
          TEXT_LOOK,
          'resize-none overflow-hidden border-line-strong/60 bg-transparent text-ink hover:border-line-strong',
          'focus:border-accent focus:outline-2 focus:outline-offset-0 focus:outline-accent',
        )}
      />
    </div>
  );
}

/** Undo is ours: the browser's forgets everything as soon as a sentence is flipped. */
function actionOf(
  event: KeyboardEvent,
): 'undo' | 'redo' | { what: 'sentence' | 'letter'; by: 1 | -1 } | null {
  const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
  if (altKey && (key === 'PageUp' || key === 'PageDown'))
    return { what: shiftKey ? 'letter' : 'sentence', by: key === 'PageDown' ? 1 : -1 };
  if (altKey || !(ctrlKey || metaKey)) return null;
  if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo';
  return key.toLowerCase() === 'y' ? 'redo' : null;
}
