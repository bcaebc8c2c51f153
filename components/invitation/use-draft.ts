import { useCallback, useMemo, useRef, useState } from 'react';
import type { Draft, InvitationInput } from '../../lib/invitation/draft';
import type { KnownFacts } from '../../lib/invitation/known-facts';
import { editBody, editSubject } from '../../lib/invitation/letter/change-letter';
import { subjectWay, variantsOf, type LaidLetter } from '../../lib/invitation/letter/lay-letter';
import { FRESH_WORDING, isEdited, type LetterWording } from '../../lib/invitation/letter/wording';
import { firstInput } from '../../lib/invitation/suggest/first-input';
import { sameValue } from '../../lib/records/same-value';
import { composerFor } from './composer';
import { NO_HISTORY, remember, step, type DraftMoment } from './draft-history';
import { useDraftOnRecord } from './use-draft-on-record';
import { useSavedDraft, type SaveState } from './use-saved-draft';

export interface DraftControl {
  input: InvitationInput;
  wording: LetterWording;
  letter: LaidLetter;
  /** How many letters one can flip through. */
  variants: number;
  /** How many subjects there are, and which one stands there; 1 and 0 for the rep's own. */
  subjects: { ways: number; way: number };
  /** Something of the letter is the rep's own. */
  edited: boolean;
  saving: SaveState;
  /** Stays the same while the letter is typed: what is filled in need not be drawn anew then. */
  change: (patch: Partial<InvitationInput>) => void;
  /** Swaps, locks, flips: anything done to the wording but typing. */
  word: (next: (wording: LetterWording) => LetterWording) => void;
  typeBody: (body: string) => void;
  typeSubject: (subject: string) => void;
  undo: () => void;
  redo: () => void;
  /** Makes sure that the letter on screen is saved, before it is handed over. @returns the draft. @throws Failure */
  settle: () => Promise<Draft>;
  retry: () => void;
}

/**
 * The letter to a person: from what is filled in to what it says, saved while typing.
 * @param begun the open draft on record as the studio opens. What another tab makes of it later is taken over while
 * `isBusy` is false.
 */
export function useDraft(known: KnownFacts, begun: Draft | null, isBusy: () => boolean): DraftControl {
  const [now, setNow] = useState<DraftMoment>(() =>
    begun ? contentOf(begun) : { input: firstInput(known), wording: FRESH_WORDING },
  );
  /** What stands there already although it is not drawn yet: two changes can come within one event. */
  const latest = useRef(now);
  const history = useRef(NO_HISTORY);
  const { state: saving, save, saveNow, retry, isNews } = useSavedDraft(known.person.id);
  const { input, wording } = now;
  const composer = useMemo(() => composerFor(known), [known]);
  const outline = composer.outlineOf(input);
  const letter = composer.letterOf(now);

  const takeOver = useCallback(
    (stored: Draft) => {
      if (!isNews(stored) || isBusy()) return;
      if (sameValue(latest.current, contentOf(stored))) return;
      latest.current = contentOf(stored);
      setNow(latest.current);
    },
    [isNews, isBusy],
  );
  useDraftOnRecord(known.person.id, takeOver);

  const show = useCallback(
    (next: DraftMoment) => {
      const { subject, body } = composer.letterOf(next);
      latest.current = next;
      setNow(next);
      save({ ...next, letter: { subject, body } });
    },
    [composer, save],
  );
  const put = useCallback(
    (change: (old: DraftMoment) => Partial<DraftMoment>, typing = false) => {
      const old = latest.current;
      const next = { ...old, ...change(old) };
      if (next.wording === old.wording && next.input === old.input) return;
      history.current = remember(history.current, old, { typing, at: Date.now() });
      show(next);
    },
    [show],
  );
  const change = useCallback(
    (patch: Partial<InvitationInput>) => put((old) => ({ input: { ...old.input, ...patch } })),
    [put],
  );
  const go = (way: 'back' | 'forward') => {
    const found = step(history.current, latest.current, way);
    if (!found) return;
    history.current = found.history;
    show(found.moment);
  };

  return {
    input,
    wording,
    letter,
    variants: variantsOf(outline),
    subjects:
      wording.subject === null
        ? { ways: outline.subject.length, way: subjectWay(wording) % Math.max(1, outline.subject.length) }
        : { ways: 1, way: 0 },
    edited: isEdited(wording),
    saving,
    change,
    word: (next) => put((old) => ({ wording: next(old.wording) })),
    typeBody: (body) =>
      put((old) => ({ wording: editBody(old.wording, composer.outlineOf(old.input), body) }), true),
    typeSubject: (subject) => put((old) => ({ wording: editSubject(old.wording, subject) }), true),
    undo: () => go('back'),
    redo: () => go('forward'),
    settle: () => saveNow({ ...now, letter: { subject: letter.subject, body: letter.body } }),
    retry: () => void retry(),
  };
}

function contentOf({ input, wording }: DraftMoment): DraftMoment {
  return { input, wording };
}
