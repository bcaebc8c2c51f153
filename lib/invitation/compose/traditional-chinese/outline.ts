import type { TextKind } from '../../draft';
import type { LetterOutline } from '../../letter/outline';
import type { TidyFacts } from '../tidy-facts';
import { confirmation, reminder, reschedule } from './appointment';
import { calendarEntry } from './calendar-entry';
import { followUp } from './follow-up';
import { invitation } from './invitation';
import { connectionNote, inMail } from './linkedin';
import { phoneScript } from './phone-script';
import { visitorQuestions } from './visitor-questions';

const KINDS: Record<TextKind, (facts: TidyFacts) => LetterOutline> = {
  invitation,
  confirmation,
  reminder,
  visitor_questions: visitorQuestions,
  reschedule,
  follow_up_step: followUp,
  connection_note: connectionNote,
  inmail: inMail,
  phone_script: phoneScript,
  calendar_entry: calendarEntry,
};

/**
 * Words a text for readers in Taiwan: 您 and 貴公司, 主管, 資料, 簡報, a wish at the end (WORDING §2, §3.4).
 * What is not given is left out; every sentence of ours has three ways that fit those of its neighbours.
 */
export function outlineTraditionalChinese(facts: TidyFacts): LetterOutline {
  return KINDS[facts.kind](facts);
}
