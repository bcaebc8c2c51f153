import type { TextKind } from '../../draft';
import type { LetterOutline } from '../../letter/outline';
import type { TidyFacts } from '../tidy-facts';
import { confirmationOutline, reminderOutline } from './agreed';
import { calendarOutline } from './calendar-entry';
import { followUpOutline } from './follow-up';
import { invitationOutline } from './invitation';
import { connectionNoteOutline, inmailOutline } from './linkedin';
import { phoneScriptOutline } from './phone-script';
import { rescheduleOutline } from './reschedule';
import { readScene, type Scene } from './scene';
import { visitorQuestionsOutline } from './visitor-questions';

const WRITERS: Record<TextKind, (scene: Scene) => LetterOutline> = {
  invitation: invitationOutline,
  confirmation: confirmationOutline,
  reminder: reminderOutline,
  visitor_questions: visitorQuestionsOutline,
  reschedule: rescheduleOutline,
  follow_up_step: followUpOutline,
  connection_note: connectionNoteOutline,
  inmail: inmailOutline,
  phone_script: phoneScriptOutline,
  calendar_entry: calendarOutline,
};

/** Words a text in formal Korean (합쇼체; WORDING §2, §6 R11), each sentence in the ways it can be said. */
export function outlineKorean(facts: TidyFacts): LetterOutline {
  return WRITERS[facts.kind](readScene(facts));
}
