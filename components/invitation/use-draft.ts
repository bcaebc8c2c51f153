import { useCallback, useEffect, useRef, useState } from 'react';
import { composeOutline } from '../../lib/invitation/compose-letter';
import { emptyInput, type InvitationInput } from '../../lib/invitation/draft';
import { editBody, editSubject, recompose } from '../../lib/invitation/letter/change-letter';
import { layLetter } from '../../lib/invitation/letter/lay-letter';
import { FRESH_WORDING, isEdited, type LetterWording } from '../../lib/invitation/letter/wording';
import { NO_FACTS, type KnownFacts } from '../../lib/invitation/known-facts';
import type { Letter } from '../../lib/invitation/letter-facts';
import { letterFactsOf } from '../../lib/invitation/letter-facts-of';
import { suggestLetterLanguage } from '../../lib/invitation/suggest-letter-language';
import { ask } from '../../lib/messages/client';
import type { PersonView } from '../../lib/messages/views';
import type { Settings } from '../../lib/settings/settings';
import { useApp } from '../app/app-context';
import { localToday } from '../app/local-today';

/** Pause in typing after which a draft is saved; ms. Short: a frame can vanish at any moment. */
const PAUSE = 200;

export interface DraftState {
  input: InvitationInput;
  letter: Letter;
  /** The rep changed the letter by hand; it is then never composed over. */
  edited: boolean;
  saving: 'idle' | 'saving' | 'saved' | 'failed';
  change: (change: Partial<InvitationInput>) => void;
  write: (letter: Partial<Letter>) => void;
  /** Throws the rep's own wording away and composes anew. */
  recompose: () => void;
  /** Makes sure that the letter on screen is saved, before it is handed over. @throws Failure */
  settle: () => Promise<void>;
}

/** The invitation to a person: from what is filled in to the letter, saved while typing. */
export function useDraft(view: PersonView): DraftState {
  const { settings } = useApp();
  const personId = view.person.id;
  const [input, setInput] = useState<InvitationInput>(() => view.openDraft?.input ?? firstInput(view));
  const [wording, setWording] = useState<LetterWording>(() => view.openDraft?.wording ?? FRESH_WORDING);
  const [saving, setSaving] = useState<DraftState['saving']>('idle');
  const pending = useRef<{ input: InvitationInput; wording: LetterWording; letter: Letter } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const outline = composeOutline(letterFactsOf(knownOf(view, settings), input));
  const letter = layLetter(outline, wording);

  const flush = useCallback(async () => {
    clearTimeout(timer.current);
    const now = pending.current;
    if (!now) return;
    pending.current = null;
    try {
      const { subject, body } = now.letter;
      await ask('saveDraft', { personId, input: now.input, wording: now.wording, subject, body });
      setSaving(pending.current ? 'saving' : 'saved');
    } catch {
      pending.current ??= now;
      setSaving('failed');
    }
  }, [personId]);

  useEffect(() => {
    const leave = () => void flush();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [flush]);

  const keep = (nextInput: InvitationInput, nextWording: LetterWording) => {
    setInput(nextInput);
    setWording(nextWording);
    setSaving('saving');
    const next = composeOutline(letterFactsOf(knownOf(view, settings), nextInput));
    pending.current = { input: nextInput, wording: nextWording, letter: layLetter(next, nextWording) };
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void flush(), PAUSE);
  };

  return {
    input,
    letter: { subject: letter.subject, body: letter.body },
    edited: isEdited(wording),
    saving,
    change: (change) => keep({ ...input, ...change }, wording),
    write: ({ subject, body }) => {
      const titled = subject === undefined ? wording : editSubject(wording, subject);
      keep(input, body === undefined ? titled : editBody(titled, outline, body));
    },
    recompose: () => keep(input, recompose(wording)),
    async settle() {
      clearTimeout(timer.current);
      pending.current = null;
      const { subject, body } = letter;
      await ask('saveDraft', { personId, input, wording, subject, body });
      setSaving('saved');
    },
  };
}

function firstInput(view: PersonView): InvitationInput {
  const { person } = view;
  const language = suggestLetterLanguage({
    language: person.language?.value ?? null,
    name: person.name.value,
    country: person.country?.value ?? view.company?.country?.value ?? null,
  });
  const met = view.touches.some((touch) => touch.kind === 'meeting_held');
  return { ...emptyInput(language), occasion: met ? 'follow_up' : 'first_visit' };
}

/** What is known, as far as the person's view tells. */
function knownOf({ person, company, roleTag, touches }: PersonView, settings: Settings): KnownFacts {
  return {
    person,
    company,
    roleTag,
    touches,
    settings,
    today: localToday(),
    ownZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    ...NO_FACTS,
  };
}
