import { useCallback, useEffect, useRef, useState } from 'react';
import { composeLetter } from '../../lib/invitation/compose-letter';
import type { Draft, InvitationInput } from '../../lib/invitation/draft';
import type { Letter, LetterFacts } from '../../lib/invitation/letter-facts';
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

/** The invitation to a person: from four inputs to the letter, saved while typing. */
export function useDraft(view: PersonView): DraftState {
  const { settings } = useApp();
  const personId = view.person.id;
  const [input, setInput] = useState<InvitationInput>(() => view.openDraft?.input ?? emptyInput(view));
  const [own, setOwn] = useState<Letter | null>(() => ownLetter(view.openDraft));
  const [saving, setSaving] = useState<DraftState['saving']>('idle');
  const pending = useRef<{ input: InvitationInput; letter: Letter; edited: boolean } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const letter = own ?? composeLetter(letterFacts(view, input, settings));

  const flush = useCallback(async () => {
    clearTimeout(timer.current);
    const now = pending.current;
    if (!now) return;
    pending.current = null;
    try {
      await ask('saveDraft', {
        personId,
        input: now.input,
        subject: now.letter.subject,
        body: now.letter.body,
        edited: now.edited,
      });
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

  const keep = (nextInput: InvitationInput, nextOwn: Letter | null) => {
    setInput(nextInput);
    setOwn(nextOwn);
    setSaving('saving');
    pending.current = {
      input: nextInput,
      letter: nextOwn ?? composeLetter(letterFacts(view, nextInput, settings)),
      edited: nextOwn !== null,
    };
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void flush(), PAUSE);
  };

  return {
    input,
    letter,
    edited: own !== null,
    saving,
    change: (change) => keep({ ...input, ...change }, own),
    write: (change) => keep(input, { ...letter, ...change }),
    recompose: () => keep(input, null),
    async settle() {
      clearTimeout(timer.current);
      pending.current = null;
      await ask('saveDraft', { personId, input, ...letter, edited: own !== null });
      setSaving('saved');
    },
  };
}

function ownLetter(draft: Draft | null): Letter | null {
  return draft?.edited ? { subject: draft.subject, body: draft.body } : null;
}

function emptyInput(view: PersonView): InvitationInput {
  const { person } = view;
  return {
    occasion: view.touches.some((touch) => touch.kind === 'meeting_held') ? 'follow_up' : 'first_visit',
    language: suggestLetterLanguage({
      language: person.language?.value ?? null,
      name: person.name.value,
      country: person.country?.value ?? view.company?.country?.value ?? null,
    }),
    purpose: '',
    process: '',
    benefit: '',
    slots: [],
  };
}

/** What may be said: only what is on record or typed. WORDING §5.1. */
export function letterFacts(view: PersonView, input: InvitationInput, settings: Settings): LetterFacts {
  const { person, company, roleTag } = view;
  return {
    ...input,
    recipient: {
      name: person.name.value,
      ...(person.familyName && { familyName: person.familyName.value }),
      ...(person.givenName && { givenName: person.givenName.value }),
      ...(person.title && { title: person.title.value }),
      ...(company && { company: company.name.value }),
      ...(person.country && { country: person.country.value }),
    },
    sender: {
      name: settings.ownName,
      title: settings.ownTitle,
      company: settings.ownCompany,
      phone: settings.ownPhone,
    },
    ...(roleTag && { roles: roleTag.buyingRoles, focus: roleTag.focus }),
    style: person.style,
    sendDate: localToday(),
  };
}
