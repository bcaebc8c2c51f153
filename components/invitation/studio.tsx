import { useMemo, useRef, useState } from 'react';
import type { Draft, InvitationInput } from '../../lib/invitation/draft';
import type { KnownFacts } from '../../lib/invitation/known-facts';
import { suggestFor } from '../../lib/invitation/suggest/suggest';
import { ask } from '../../lib/messages/client';
import { ProblemNotice } from '../app/problem-notice';
import { useAction } from '../app/use-action';
import { AskBefore } from './check/ask-before';
import { Findings } from './check/findings';
import { useQuiet } from './check/use-quiet';
import { InputPanel } from './fields/input-panel';
import { VariablesForm } from './fields/variables-form';
import { filledText, variablesToAsk } from './filled-input';
import { LetterPlaceChoice } from './hand-over/letter-place';
import { SignAs } from './hand-over/sign-as';
import { meetingOf } from './hand-over/save-calendar-file';
import { useHandOver } from './hand-over/use-hand-over';
import { isReasoned } from './kind-needs';
import type { LetterEditorHandle } from './letter/letter-editor';
import { LetterPanel } from './letter/letter-panel';
import { LimitCounter, limitOf } from './letter/limit-counter';
import { ReasonPrompt } from './letter/reason-prompt';
import { RewriteOffer } from './rewrite/rewrite-offer';
import { StudioBar } from './studio-bar';
import { useDraft } from './use-draft';
import { letterToCheck, useLetterCheck } from './use-letter-check';
import { useFieldFocus } from './use-field-focus';
import { usePointing } from './use-pointing';

/** The studio itself: what is filled in beside the letter, and under it what the letter says and its ways out. */
export function Studio({
  known: current,
  begun,
  to,
  tabId,
  site,
}: {
  known: KnownFacts;
  /** The draft on record as the studio opens. */
  begun: Draft | null;
  /** '' = no address is known. */
  to: string;
  tabId: number | null;
  site: 'gmail' | 'linkedin' | null;
}) {
  // What leaves from here is on record at once; this letter is still the one that was begun before.
  const [{ touches, earlier }] = useState(current);
  const known = useMemo(() => ({ ...current, touches, earlier }), [current, touches, earlier]);
  const { settings } = known;
  const root = useRef<HTMLDivElement>(null);
  const editor = useRef<LetterEditorHandle>(null);
  const { isBusy, focusField } = useFieldFocus(root);
  const draft = useDraft(known, begun, isBusy);
  const { input, letter, change } = draft;
  const suggestions = useMemo(() => suggestFor(known, input), [known, input]);
  const isEmpty = !isReasoned(input) && !draft.edited;

  const [caret, setCaret] = useState<number | null>(null);
  const { run } = useAction();
  const quiet = useQuiet();
  const toCheck = useMemo(() => letterToCheck(known, input, letter), [known, input, letter]);
  const check = useLetterCheck(isEmpty ? null : toCheck, quiet.options);
  const { checked } = check;
  const pointing = usePointing(letter.body, checked, editor);
  const hand = useHandOver({
    letter,
    toCheck,
    options: quiet.options,
    kind: input.kind,
    to,
    personId: known.person.id,
    tabId,
    meeting: meetingOf(known, input, to),
    settle: draft.settle,
    onGap: focusField,
  });

  const variables = variablesToAsk(known, input, letter.body);
  const fillBody = () => draft.typeBody(filledText(known, input, letter.body));
  const limit = limitOf(input.kind, settings.longConnectionNotes);

  return (
    <div ref={root} className="@container">
      <div className="grid grid-cols-[minmax(0,1fr)] gap-3 p-3 @min-[720px]:grid-cols-[minmax(0,1fr)_minmax(0,1fr)] @min-[720px]:gap-5 @min-[720px]:p-4">
        <InputPanel input={input} known={known} suggestions={suggestions} onChange={change} />
        <div className="flex min-w-0 flex-col gap-3 border-t border-line pt-3 @min-[720px]:border-t-0 @min-[720px]:pt-0">
          <LetterPanel
            draft={draft}
            input={input}
            checked={checked}
            caret={caret}
            onCaret={setCaret}
            pointed={pointing.pointed}
            isEmpty={isEmpty}
            editor={editor}
            prompt={
              <ReasonPrompt
                input={input}
                suggestions={suggestions.reason}
                onChoose={change}
                onType={(type) => {
                  change({ reason: { ...input.reason, type } });
                  focusField(type === 'introduced' ? 'reason-type' : 'reason');
                }}
                onWriteOwn={() => {
                  draft.typeSubject('');
                  draft.typeBody('');
                  requestAnimationFrame(() => editor.current?.focus());
                }}
              />
            }
          />
          <VariablesForm
            variables={variables}
            values={input.variables}
            lang={input.language}
            onChange={(name, value) => change({ variables: { ...input.variables, [name]: value } })}
            onDone={fillBody}
          />
          {!isEmpty && (
            <RewriteOffer
              body={letter.body}
              language={input.language}
              known={namesIn(known, input)}
              onTake={draft.typeBody}
            />
          )}
          {!isEmpty && (
            <LimitCounter
              kind={input.kind}
              length={letter.body.length}
              longNotes={settings.longConnectionNotes}
              onLongNotes={(longConnectionNotes) =>
                void run(() => ask('setSettings', { longConnectionNotes }))
              }
            />
          )}
          {check.problem && <ProblemNotice problem={check.problem} onRetry={check.retry} />}
          {checked && (
            <Findings
              findings={checked.findings}
              body={checked.body}
              onPoint={pointing.point}
              onFix={({ span, text }) =>
                draft.typeBody(letter.body.slice(0, span.start) + text + letter.body.slice(span.end))
              }
              onDismiss={(finding) => quiet.dismiss(finding, checked.body)}
              onRuleOff={quiet.ruleOff}
            />
          )}
          {site === 'gmail' && <LetterPlaceChoice />}
          {settings.ownName === '' && <SignAs />}
        </div>
      </div>
      <StudioBar
        kind={input.kind}
        checked={checked}
        isStale={!isEmpty && checked?.body !== letter.body}
        pointing={pointing}
        onField={focusField}
        hasAddress={to !== ''}
        canTakeBack={site === 'gmail'}
        isDisabled={isEmpty || letter.body.trim() === '' || (limit !== null && letter.body.length > limit)}
        hand={hand}
      />
      <AskBefore errors={hand.asking} onBack={hand.goBack} onGoOn={hand.goOn} />
    </div>
  );
}

/** Names that a rewrite may not touch. */
function namesIn({ person, company, settings }: KnownFacts, { introducer }: InvitationInput): string[] {
  const names = [person.name.value, person.familyName?.value, company?.name.value, introducer?.name];
  return [...names, settings.ownName, settings.ownCompany].filter((name) => name !== undefined);
}
