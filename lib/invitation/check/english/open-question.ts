import { asksForMeeting, namesDay, namesHour, rhetorical } from './ask';
import { substance } from './generic-topics';

const ALTERNATIVE = /\b\w+,? or (?!not\b|two\b|so\b|later\b|more\b)[\w-]+/i;
/** What a question begins with that asks for an open fact or choice. */
const OPENS_WITH =
  /^(?:[^?]{0,60}?[,:;–—] |so,? |but,? |and )?(?:(?:from |at |in |by |for )?(?:which|why|where|how|who|what|whose|when)\b|(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|must) (?!you\b|we\b|I\b|this (?:be|of|sound|something)\b|that (?:be|suit|work|sound)\b|there any chance\b|it (?:be|suit|work|make sense)\b)|[A-Z]?[\w'’ -]{3,60}? or )/i;

/** "Where does the second photo come from?", "Amend or re-file?": asked of their matter, not of a meeting. */
export function asksOpenQuestion(text: string, before: string, after: string): boolean {
  if (!/\?["”')]*$/.test(text)) return false;
  if (/^(?:so |but )?(?:why|how come|how so|where from|which|who|whose)(?: is that)?\?$/i.test(text))
    return substance(before) >= 2;
  const asked = text.split(/(?<=[.!])\s+/).at(-1) ?? text;
  if (namesDay(asked) || namesHour(asked) || asksForMeeting(asked) || rhetorical(asked)) return false;
  if (substance(asked) < 2) return false;
  return (
    ALTERNATIVE.test(asked) ||
    CHOICE.test(asked) ||
    (OPENS_WITH.test(asked) &&
      (POINTER.test(after) ||
        POSED.test(before + text) ||
        (PARTICULAR.test(asked) && !IDLY_ASKED.test(asked))))
  );
}

/** An open choice or cause of theirs says by itself what is to be settled. */
const CHOICE =
  /^(?:which of (?:the|your) (?!following\b)|why (?:do|does|did|is|are|has|have) (?:so many of |some of )?(?:your|the) )/i;
/** What comes before or behind makes a bare question the one to be settled, and not one put to sell something. */
const POINTER =
  /^(?:that|this|those|these|it)(?:['’]s| is| are| was| would be)\b|\b(?:that|this|it|these|those|one|both|answer|question|two|why|there)\b[^.?!]*\b(?:I|we|us|let['’]s|visit|meeting|call|you and)\b|\b(?:I|we|us|let['’]s|visit|meeting|call)\b[^.?!]*\b(?:that|this|it|these|those|one|both|answer|question|find out|nothing else|together)\b/i;
const POSED =
  /\b(?:question|asked?|answer|ask(?:ing)?|wonder(?:ed)?|one thing|decide|know|open|settle|find out|understand|explain)\b/i;
/** Names one thing of theirs that both know. */
const PARTICULAR = /\b(?:the|that|those|these|this) (?!same\b|future\b|best\b)[\w-]+|\d/i;
/** Put to sell or out of courtesy. */
const IDLY_ASKED =
  /^(?:and |but |so )?(?:(?:is|are|do|does|can|could|has|have|will) (?:your|you|the new)|how (?:is|are|was|were|did)|who would have)\b/i;
