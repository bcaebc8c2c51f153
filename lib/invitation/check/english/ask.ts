import { occurs } from '../cues';

const WEEK_OF = '(?<!\\b(?:week|weeks) (?:of|commencing|starting|beginning|from)(?: the)? )';
const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';

/** Names a day, not merely a week or a month, and not one that comes every week. */
export const namesDay = occurs(
  /(?<!\b(?:last|since|every|each|on most|on a|any|our|previous) )\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b(?!s| (?:mornings|afternoons|evenings|nights|shifts?|deliver|surplus|meeting|round|team|crew))/,
  /(?<!\b(?:last|since|every|each) )\b(?:Mon|Tue|Tues|Wed|Weds|Thu|Thur|Thurs|Fri)\b\.?[ ,]+(?:the )?\d{1,2}\b/,
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
  /\b(?:suits?|fits?|works?|possible|free|available|confirm|join|meet|come|visit|let me know|make it|fine|convenient|okay|ok|prefer|do|have time|see you|could we|can we|may (?:I|we)|might (?:I|we)|shall (?:I|we)|send|tell|call|talk|time|pick|choose|spare|around|how about|what about|agreeable|acceptable|all right|alright|any good|say|open|good|ring|drop (?:in|by)|which (?:one|day|date|of the (?:two|three)|(?:is|would be) (?:the )?\w+(?:er|better|best|est)\b)|whichever|either|best|settle on|book|reserve|put (?:it|that|me) (?:in|down))\b|\bin\?/i;

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

/** Half a sentence that proposes: "Coffee?", "A brew and a catch-up?", "Accept?". */
const FRAGMENT =
  /^(?:(?:a|an|some|quick|short|proper|maybe|perhaps|so|and|then|spot of|cup of|bit of|bite of|brief) ?)*(?:coffee|tea|brew|lunch|breakfast|dinner|beer|pint|bite|call|phone call|chat|meeting|visit|catch[- ]?up|walk(?:-through)?|look|tour|deal|agreed|accept(?:ed)?|done|settled|okay|ok|objections|any objections|all right|fine by you|good for you|good|pick a (?:time|day|slot|date)|your pick|your choice|your call)(?:,? (?:and|or|with|over|at|in|then|there|together)\b[^?]{0,40})?\?$/i;
/** What is wanted back, said without a question: "a reply naming either suffices". */
const REPLY_WANTED =
  /\b(?:reply|answer|word|line|note|thumbs[- ]up|nod|text|e-?mail|mail|message|call|tick|number|yes|no)\b[^.?!]{0,40} (?:suffices?|would suffice|will suffice|is (?:enough|plenty|sufficient|all I need|fine)|(?:will|would) (?:do|be enough|be fine))\b|(?:^|[,;–—] |\bjust |\bsimply )(?:shout|holler|ping me|buzz me|give me a shout)\b,? ?(?:which|when|if|whether)\b|\b(?:obliged|grateful|glad|pleased|thankful|appreciate it|kind|good enough) (?:if|to) [^.?!]{0,60}\b(?:inform|tell|let|confirm|indicate|advise|say|reply|answer|state|name|choose)\b|\b(?:your (?:choice|preference|pick|reply|answer|word|confirmation|verdict)|you(?:r \w+)? (?:choose|pick|decide|name)) (?:which|between|of|by)\b/i;

export const isQuestion = (text: string): boolean => /\?["”')\]]*$/.test(text);

/** Asks the reader to meet, to confirm or to reply. */
export function isRequest(text: string): boolean {
  if (!isQuestion(text))
    return (
      (POLITE.test(text) || REPLY_WANTED.test(text)) &&
      !/^(?:as you|thank|if you (?:could|would) like)\b/i.test(text)
    );
  if (FRAGMENT.test(text)) return true;
  return (
    (MEETING_CUE.test(text) || /^(?:and |also,? )?(?:could|would|can|will) (?:you|your \w+)\b/i.test(text)) &&
    !rhetorical(text) &&
    !/\b(?:did|was|were|has|have) (?:you(?! (?:got |a |an |any |ten |half |room |space )*(?:minutes?|hour|time|slot|space|room|quarter))|my|our|the|your|it)\b[^?]*\?/i.test(
      text,
    )
  );
}

/** Proposes the meeting itself, so that a day in the sentence before is the day that is meant. */
export const proposesMeeting = occurs(
  /\b(?:shall|may|might|can|could|should) (?:I|we)\b|\bwhich (?:do you|would you|one|of (?:the two|them|these)|day|date|is)\b|\bare you (?:in|free|around|there|open|available)\b|\b(?:might|could|would) (?:an hour|that|it|then|this|either|one|you (?:spare|have|be|see|meet|join))\b|\bdoes (?:that|it|either|one|this)\b|\b(?:coffee|lunch)\?|\bokay\?|\bok\?|\ball right\?|\b(?:whichever|either|which)\b|\b(?:pick|mark|tick|choose|name|circle|strike)\b|\b(?:the|a|any) (?:one|day|date|time|slot) (?:that |which )?(?:you|suits|is|works)\b|\b(?:let me|ok if I|okay if I|all right if I|alright if I|mind if I|fine if I|trouble if I|may I|for me to) (?:\w+ )?(?:call in|drop in|drop by|stop (?:in|by)|pop in|look in|come|visit|ring|phone|stick|put|swing|see you|show)\b|^(?:a |quick |short |and |maybe |so )*(?:brew|coffee|tea|lunch|call|chat|catch[- ]?up|meeting|visit|accept|deal|agreed)\b[^?]{0,30}\?/i,
);
