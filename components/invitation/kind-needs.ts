import type { InvitationInput, TextKind } from '../../lib/invitation/draft';

/** What a kind of text is made of: only that is asked for. */
export interface KindNeeds {
  /** METHOD §1.5: why the rep writes is said before a draft is made. */
  reason: boolean;
  /** What a further step brings (CADENCE §7). */
  news: boolean;
  occasion: boolean;
  /** Purpose, process, benefit. */
  elements: boolean;
  /** Times to choose from. */
  slots: boolean;
  /** The time that stands already. */
  appointment: boolean;
  subject: boolean;
  /** How it leaves: by mail, or only by the clipboard. */
  mail: boolean;
}

const LETTER: KindNeeds = {
  reason: true,
  news: false,
  occasion: true,
  elements: true,
  slots: true,
  appointment: false,
  subject: true,
  mail: true,
};
/** About a meeting that both have agreed on: the meeting is the reason. */
const AGREED: KindNeeds = { ...LETTER, reason: false, occasion: false, slots: false, appointment: true };

const NEEDS: Readonly<Record<TextKind, KindNeeds>> = {
  invitation: LETTER,
  confirmation: AGREED,
  reminder: AGREED,
  visitor_questions: { ...LETTER, reason: false, occasion: false },
  reschedule: { ...AGREED, slots: true },
  follow_up_step: { ...LETTER, news: true, occasion: false },
  connection_note: { ...LETTER, slots: false, subject: false, mail: false },
  inmail: { ...LETTER, mail: false },
  phone_script: { ...AGREED, subject: false, mail: false },
  calendar_entry: { ...AGREED, mail: false },
};

/** @returns which fields a kind of text has. */
export function needsOf(kind: TextKind): KindNeeds {
  return NEEDS[kind];
}

/** True once nothing is lacking without which no draft is made (METHOD §1.5, CADENCE §7). */
export function isReasoned({ kind, reason, news }: InvitationInput): boolean {
  const needs = NEEDS[kind];
  if (needs.news && news.type !== null && news.text.trim() !== '') return true;
  if (!needs.reason) return true;
  return reason.type !== null && (reason.type === 'introduced' || reason.text.trim() !== '');
}
