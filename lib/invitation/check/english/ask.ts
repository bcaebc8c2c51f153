import { occurs } from '../cues';

const WEEK_OF = '(?<!\\b(?:week|weeks) (?:of|commencing|starting|beginning|from)(?: the)? )';
const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';

/** Names a day, not merely a week or a month, and not one that comes every week. */
export const namesDay = occurs(
  /(?<!\b(?:last|since|every|each|on most|on a|any|our|previous) )\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b(?!s| (?:mornings|afternoons|evenings|nights|shifts?|deliver|surplus|meeting|round|team|crew))/,
  /(?<!\b(?:last|since|every|each) )\b(?:Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri)\b\.?[ ,]+(?:the )?\d{1,2}\b/,
  new RegExp(
    `${WEEK_OF}\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}\\b|\\b${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?\\b`,
  ),
  /\bthe \d{1,2}(?:st|nd|rd|th)\b(?! (?:century|floor|time|edition|anniversary|of every))/i,
  /\b\d{4}-\d{2}-\d{2}\b|(?<![\d/])\d{1,2}\/\d{1,2}(?:\/\d{2,4})?(?![\d/])/,
  /\b(?:tomorrow|today|tonight)\b/i,
);
export const namesHour = occurs(
  /\b\d{1,2}(?:[:.]\d{2})?\s?[ap]\.?m\b|\b\d{1,2}[:.]\d{2}\b|\b(?:morning|afternoon|noon|midday|evening|lunchtime)\b(?! shift)|\b(?:at|around|about|by|before|after) (?:half past )?(?:eight|nine|ten|eleven|twelve|one|two|three|four|five)(?: o['’]clock)?\b(?! (?:\w+ )?\w+s\b)/i,
);

/** Said of a time that suits, a meeting or a reply. */
const MEETING_CUE =
  /\b(?:suits?|fits?|works?|possible|free|available|confirm|join|meet|come|visit|let me know|make it|fine|convenient|okay|ok|prefer|do|have time|see you|could we|can we|may (?:I|we)|might (?:I|we)|shall (?:I|we)|send|tell|call|talk|time|pick|choose|spare|around|how about|what about|agreeable|acceptable|all right|alright|any good|say|open|good|ring|drop (?:in|by)|which (?:one|day|date|of the (?:two|three))|whichever|either|best|settle on|book|reserve|put (?:it|that|me) (?:in|down))\b|\bin\?/i;

/** A question of this kind is put to sell; no answer is wanted. */
export const rhetorical = occurs(
  /^(?:are you (?:still|tired|looking|struggling|fed up|ready to|losing|spending|wasting|happy with|satisfied)|struggling|tired of|fed up|did you know|what if|looking (?:for|to)|need (?:a|to|more|help)|want to|wondering how|ever (?:wonder|wish)|have you ever|do you (?:want|wish|ever|struggle|need|know (?:that|how)|dream)|wouldn['’]t (?:it|you)|isn['’]t it|who (?:doesn['’]t|wouldn['’]t)|why (?:not|wait|settle|pay more)|what (?:would|does) it take|how (?:would you like|much (?:could|would) you)|imagine|sound(?:s)? (?:good|familiar|interesting))\b/i,
  /\b(?:double your|boost your|unlock|next level|revenue growth|stay ahead)\b/i,
);

/** Asks whether to meet, when, or for a reply; not about the matter itself. */
export const asksForMeeting = occurs(
  /\b(?:suits?|convenient|available|interest(?:ed|ing)?|worth (?:a|an|it|your|\w+ing)|sound(?:s)? (?:right|good|like|useful|sensible)|chat|coffee|lunch|join us|let me know|confirm|hear back|heard|arrived?|received?|reach(?:ed)? you|chance to (?:look|read)|your thoughts|you think|shall (?:we|I)|fancy|whichever|prefer|give (?:it|us|me) a|try it|go ahead|how can we|how (?:could|might) we|can I|may I|next week|some time|a moment|a spare|get started|make sense|be (?:possible|feasible|acceptable|agreeable|all right|useful)|a good time|best time|in touch|open to|when (?:might|would|could|can|is|are)|who (?:should|would) I)\b/i,
  /^(?:(?:so|and|or|perhaps|maybe),? )?(?:would|could|can|will|may|might) (?:you|we|I)\b|^(?:are|is) (?:you|this|that|it) (?:free|around|in|fine|ok|open|possible)\b|^(?:interested|questions|thoughts|curious|ready|agreed|deal|ok|okay)\b|\bfor you\?/i,
);

const POLITE =
  /\b(?:please|kindly|rsvp)\b|\blet (?:me|us) (?:know|have)\b|\b(?:tell|drop|send|give|ring|text|email|mail) (?:me|us)\b(?! (?:that|you))|\b(?:could|would|can) (?:you|your \w+)\b|\b(?:I|we)(?:['’]d| would| should)? (?:very much |really |greatly )?(?:appreciate|be (?:very |most )?(?:grateful|glad|obliged|pleased|thankful))(?: it)? (?:if (?:you|your)|for your|your (?:reply|answer|confirmation)|to (?:hear|have|know|receive))\b|\bgrateful if\b|\b(?:pick|choose|tick|name|reply|answer|confirm|say|take|mark|circle|strike)\b[^.?!]{0,40}\b(?:one|either|which|a (?:day|date|time|slot)|by|yes or no|whichever|the one)\b|\byes or no\b|\b(?:just|simply) (?:reply|say|answer|write|tick|ring)\b|\bwhichever (?:you|suits|is|works)\b|\b(?:need|ask for|expect|await|looking for) (?:your|an?) (?:answer|reply|yes|decision|word|confirmation)\b|^(?:reply|answer|pick|choose|say|confirm|tick|name|ring|call|text|write)\b/i;

export const isQuestion = (text: string): boolean => /\?["”')\]]*$/.test(text);

/** Asks the reader to meet, to confirm or to reply. */
export function isRequest(text: string): boolean {
  if (!isQuestion(text))
    return POLITE.test(text) && !/^(?:as you|thank|if you (?:could|would) like)\b/i.test(text);
  return (
    (MEETING_CUE.test(text) || /^(?:and |also,? )?(?:could|would|can|will) (?:you|your \w+)\b/i.test(text)) &&
    !rhetorical(text) &&
    !/\b(?:did|was|were|has|have) (?:you|my|our|the|your|it)\b[^?]*\?/i.test(text)
  );
}

/** Proposes the meeting itself, so that a day in the sentence before is the day that is meant. */
export const proposesMeeting = occurs(
  /\b(?:shall|may|might|can|could|should) (?:I|we)\b|\bwhich (?:do you|would you|one|of (?:the two|them|these)|day|date|is)\b|\bare you (?:in|free|around|there|open|available)\b|\b(?:might|could|would) (?:an hour|that|it|then|this|either|one|you (?:spare|have|be|see|meet|join))\b|\bdoes (?:that|it|either|one|this)\b|\b(?:coffee|lunch)\?|\bokay\?|\bok\?|\ball right\?|\bwhichever\b/i,
);
