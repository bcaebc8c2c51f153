import type { ReactNode, Ref } from 'react';
import type { InvitationInput } from '../../../lib/invitation/draft';
import type { Span } from '../../../lib/invitation/check-letter';
import {
  flipLetter,
  recompose,
  setLocked,
  swapPart,
  swapSubject,
} from '../../../lib/invitation/letter/change-letter';
import { useApp } from '../../app/app-context';
import { needsOf } from '../kind-needs';
import type { DraftControl } from '../use-draft';
import type { CheckedLetter } from '../use-letter-check';
import { partAt } from './caret';
import { LetterEditor, type LetterEditorHandle } from './letter-editor';
import { LetterHead } from './letter-head';
import { marksOf } from './marks-of';
import { SentenceBar } from './sentence-bar';
import { SubjectLine } from './subject-line';

/** The letter: its subject, its text in one editor, and what can be done with the sentence at the caret. */
export function LetterPanel({
  draft,
  input,
  checked,
  caret,
  onCaret,
  pointed,
  isEmpty,
  prompt,
  editor,
}: {
  draft: DraftControl;
  input: InvitationInput;
  checked: CheckedLetter | null;
  /** Where the caret stands, or stood last; null = it was never in the letter. */
  caret: number | null;
  onCaret: (at: number) => void;
  /** Words that a lamp or a finding points to. */
  pointed: Span | null;
  /** There is no letter yet: the prompt stands in its place. */
  isEmpty: boolean;
  prompt: ReactNode;
  editor: Ref<LetterEditorHandle>;
}) {
  const { t } = useApp();
  const { letter, subjects } = draft;
  const part = caret === null ? undefined : partAt(letter, caret);
  const flip = (by: 1 | -1) => draft.word((wording) => flipLetter(wording, by, draft.variants));
  return (
    <>
      <LetterHead draft={draft} canFlip={!isEmpty} onFlip={flip} onAnew={() => draft.word(recompose)} />
      {isEmpty ? (
        prompt
      ) : (
        <>
          {needsOf(input.kind).subject && (
            <SubjectLine
              subject={letter.subject}
              lang={input.language}
              ways={subjects.ways}
              way={subjects.way}
              onType={draft.typeSubject}
              onFlip={(by) => draft.word((wording) => swapSubject(wording, subjects.ways, by))}
            />
          )}
          <div className="flex flex-col gap-1">
            <LetterEditor
              ref={editor}
              label={t('invite.body')}
              letter={letter}
              lang={input.language}
              marks={marksOf({ letter, here: part, checked, pointed })}
              onType={draft.typeBody}
              onUndo={draft.undo}
              onRedo={draft.redo}
              onCaret={onCaret}
              onFlip={(what, by) => {
                if (what === 'letter') flip(by);
                else if (part) draft.word((wording) => swapPart(wording, part, by));
              }}
            />
            <SentenceBar
              part={part}
              onSwap={(one, by) => draft.word((wording) => swapPart(wording, one, by))}
              onLock={({ key }, locked) => draft.word((wording) => setLocked(wording, letter, key, locked))}
            />
          </div>
        </>
      )}
    </>
  );
}
