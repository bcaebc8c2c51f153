import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { InvitationStudio } from '../../../components/invitation/invitation-studio';
import { CHECKER } from '../../../components/invitation/use-letter-check';
import { emptyInput, type Draft, type InvitationInput } from '../../../lib/invitation/draft';
import { NO_FACTS, type InvitationFacts } from '../../../lib/invitation/known-facts';
import { FRESH_WORDING } from '../../../lib/invitation/letter/wording';
import type { LibraryItem } from '../../../lib/library/library-item';
import type { RequestAnswers } from '../../../lib/messages/protocol';
import type { RequestData } from '../../../lib/messages/schemas';
import type { PersonView } from '../../../lib/messages/views';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings';
import { answerWith, renderApp } from '../dashboard/answers';
import { personView } from '../dashboard/records';

const record = (id: string) => ({ id, createdAt: 1, updatedAt: 1, deletedAt: null });

/** An invitation in which everything is filled in; its times lie in the future of any test run. */
export function filledInput(change: Partial<InvitationInput> = {}): InvitationInput {
  return {
    ...emptyInput('en'),
    reason: { type: 'trigger_event', text: 'your new cold store' },
    topic: 'waiting times at dock 3',
    purpose: 'settle which dock is rescheduled first',
    process: 'our planner and I walk the yard with you, then we compare two plans',
    benefit: 'you keep a plan that your shift leads have checked',
    ...change,
  };
}

/** A draft on record, as another tab or an earlier day left it. */
export function draftWith(input: InvitationInput, change: Partial<Draft> = {}): Draft {
  return {
    ...record('0190a000-0000-7000-8000-0000000000d1'),
    personId: personView().person.id,
    input,
    wording: FRESH_WORDING,
    subject: '',
    body: '',
    status: 'open',
    deliveredAt: null,
    ...change,
  };
}

/** A text of the rep's library, in English, for everybody. */
export function libraryItem(change: Partial<LibraryItem>): LibraryItem {
  return {
    ...record(`0190a000-0000-7000-8000-0000000001${String(change.text?.length ?? 0).padStart(2, '0')}`),
    kind: 'benefit',
    language: 'en',
    text: '',
    topic: '',
    benefitType: null,
    proof: '',
    roles: [],
    slot: null,
    companyId: null,
    ...change,
  };
}

type Answers = Parameters<typeof answerWith>[0];

/** Opens the studio on an invented person; `user` works it, `asked` tells what the background was asked. */
export async function showStudio({
  draft = null,
  facts = {},
  view = {},
  answers = {},
  site = null,
  until = 'letter-kind',
}: {
  draft?: Draft | null;
  facts?: Partial<InvitationFacts>;
  view?: Partial<PersonView>;
  answers?: Answers;
  site?: 'gmail' | 'linkedin' | null;
  /** What it is shown by: its test id. */
  until?: string;
} = {}) {
  const saved = (data: RequestData<'saveDraft'>): RequestAnswers['saveDraft'] =>
    draftWith(data.input, {
      wording: data.wording,
      subject: data.subject,
      body: data.body,
      updatedAt: Date.now(),
    });
  const asked = answerWith({
    invitationFacts: () => ({ ...NO_FACTS, ...facts }),
    getOpenDraft: () => draft,
    saveDraft: saved,
    setSettings: () => DEFAULT_SETTINGS,
    listUndo: () => [],
    putIntoGmail: () => ({ how: 'filled' }),
    draftCopied: () => undefined,
    ...answers,
  });
  // How long the checker takes to load is not what is tested.
  await CHECKER.load();
  const shown = { ...personView(), ...view };
  const tabId = site && 7;
  renderApp(<InvitationStudio view={shown} tabId={tabId} site={site} />);
  await screen.findByTestId(until);
  const sent = (name: string) => asked.filter((one) => one.name === name).map(({ data }) => data);
  return { user: userEvent.setup(), asked, sent };
}

export const body = () => screen.getByTestId<HTMLTextAreaElement>('letter-body');
export const field = (name: string) => screen.getByTestId<HTMLTextAreaElement>(name);

/** Puts the caret into the sentence that holds these words. */
export function goTo(words: string): void {
  const at = body().value.indexOf(words);
  if (at < 0) throw new Error(`The letter does not say: ${words}`);
  body().focus();
  body().setSelectionRange(at + 1, at + 1);
  body().dispatchEvent(new Event('select', { bubbles: true }));
}
