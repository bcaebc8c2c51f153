import type { TextKind } from '../../draft';
import type { LetterOutline, LetterPart } from '../../letter/outline';
import { arrange } from '../chinese/arrange';
import type { TidyFacts } from '../tidy-facts';
import { confirmation, reminder, reschedule } from './agreed-meeting';
import { calendarEntry } from './calendar-entry';
import { followUpStep } from './follow-up-step';
import { invitation } from './invitation';
import { connectionNote, inmail } from './linkedin-texts';
import { phoneScript } from './phone-script';
import { subjects } from './subject';
import { visitorQuestions } from './visitor-questions';
import { blanksOf, type Blanks } from './words';

const KINDS: Record<TextKind, (facts: TidyFacts, blanks: Blanks) => LetterPart[]> = {
  invitation,
  confirmation,
  reminder,
  visitor_questions: visitorQuestions,
  reschedule,
  follow_up_step: followUpStep,
  connection_note: connectionNote,
  inmail,
  phone_script: phoneScript,
  calendar_entry: calendarEntry,
};

/**
 * Words a text for readers on the mainland: 您 throughout, 贵司 and 我们, family name with post, one polite close
 * (WORDING §1, §2). Every sentence comes in ways that read well beside those of its neighbours.
 */
export function outlineSimplifiedChinese(facts: TidyFacts): LetterOutline {
  const blanks = blanksOf(facts);
  const [first, ...rest] = arrange(belowSalutation(KINDS[facts.kind](facts, blanks)));
  return { subject: subjects(facts, blanks), parts: first ? [{ ...first, before: '' }, ...rest] : [] };
}

/** 钟经理：\n您好！ runs on into the letter; 钟明远，您好！ stands on a line of its own. */
function belowSalutation(parts: readonly LetterPart[]): readonly LetterPart[] {
  const [first, second, ...rest] = parts;
  const alone = first?.slot === 'salutation' && first.ways.some((way) => /[^\n]，您好！$/u.test(way));
  return alone && second && first.ways.length === 1 ? [first, { ...second, before: '\n' }, ...rest] : parts;
}
