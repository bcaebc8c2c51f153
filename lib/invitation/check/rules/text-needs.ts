import type { TextKind } from '../../draft';
import type { LampName } from '../letter-check';

const ALL: readonly LampName[] = ['purpose', 'process', 'benefit', 'ask'];

/**
 * Which of the four a kind of text must hold. An invitation all; what is written about a meeting that stands need not
 * ask again; a note of 200 characters and words to be spoken are held to none.
 */
const NEEDS: Record<TextKind, readonly LampName[]> = {
  invitation: ALL,
  follow_up_step: ALL,
  inmail: ['purpose', 'benefit', 'ask'],
  visitor_questions: ['process', 'ask'],
  calendar_entry: ['purpose', 'process', 'benefit'],
  confirmation: [],
  reminder: [],
  reschedule: ['ask'],
  connection_note: [],
  phone_script: [],
};

/** @param kind absent: a letter of the rep's own, which is held to all four. */
export function needsOf(kind: TextKind | undefined): readonly LampName[] {
  return kind ? NEEDS[kind] : ALL;
}

/** Kinds that give a reason to meet, and must not give the same one twice. */
export function isInviting(kind: TextKind | undefined): boolean {
  return kind === undefined || kind === 'invitation' || kind === 'follow_up_step' || kind === 'inmail';
}
