import { namesDecision } from './decisions';
import { saysMeetingTopic } from './meeting-topics';
import { sharesTask } from './joint-intent';
import { saysIntent } from './intent';
import { asksOpenQuestion } from './open-question';
import { namesTopic } from './topics';
import { saysAtOdds, saysUnsettled, takesUp } from './unsettled';

/** A reminder of a letter is no reason of theirs. */
const NOTHING =
  /\b(?:checking in|touch(?:ing)? base|(?:had|have) a chance to|my (?:last|previous|earlier) (?:message|mail|e-?mail|note|letter))\b/i;

/**
 * True where an English sentence tells what the meeting is to deal with (WORDING §6.0): a verb of intent with words
 * of substance behind it, a topic named as such, or a question about something of the reader's.
 * @param before the sentence before, which "it" and "why" point back to; '' at the beginning.
 * @param after the sentence behind, which may take up a question; '' at the end.
 */
export function saysPurpose(text: string, before: string, after = ''): boolean {
  if (NOTHING.test(text)) return false;
  return (
    saysIntent(text, before) ||
    namesTopic(text, before) ||
    asksOpenQuestion(text, before, after) ||
    saysMeetingTopic(text) ||
    sharesTask(text) ||
    namesDecision(text) ||
    saysUnsettled(text) ||
    takesUp(text, before) ||
    saysAtOdds(text, after)
  );
}
