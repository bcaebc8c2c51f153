import { DEFINITE as PARTICULAR, GENERIC, OURS, substance } from './generic-topics';

/** The meeting by any name. */
const MEETING =
  '(?:meeting|call|visit|talk|conversation|session|appointment|discussion|chat|sitting|workshop|slot|get-together|sit-down|hour|half[- ]hour|minutes|morning|afternoon|trip|agenda|exchange|audience|consultation|time together)';
/** Begins something particular, and not the place or the hour. */
const DEFINITE = `${PARTICULAR}(?! (?:phone|way|line$|floor above|occasion|future|market|industry|same|spot|go|house|road|train|ferry|fair|stand|weekend|beach|garden|terrace|quiet|side|new year))`;
/** Not what was, and not what others do. */
const PAST =
  /\b(?:following|after|since|thank(?:s| you)|enjoyed|further to|reference|pleasant|nice|good|great|lovely|gets?|everyone|everybody|each|every|guests?|he|she|they|usually|our last|last (?:week|time|year))\b[^.?!]{0,40}$/i;

/** What the meeting is for, said of the meeting; the topic stands in the first group. */
const TOPICS = [
  // I'd like a morning with your planner on the night shift.
  `\\b${MEETING}\\b(?: (?:with|at|in|between|among|for|together|by|tomorrow|today|of|next) ?[^.?!,;:]{0,40}?)? (?:about|regarding|concerning|over|on|as to|in respect of|in connection with|on account of|because of|devoted to|dedicated to|reserved for|set aside for) (?=${DEFINITE})(.+)`,
  `\\b(?:meet|talk|speak|sit down|chat|confer|consult|put our heads together|get together|ring you|call you|see you|visit you|come (?:by|over|round|to (?:you|see you)))\\b[^.?!;:]{0,50}? (?:about|regarding|concerning|over|as to|because of|on account of) (?=${DEFINITE})(.+)`,
  // The visit is for, the call concerns, the hour belongs to
  `\\b(?:${MEETING}\\b[^.?!,;:]{0,30}|it|this|that) (?:\\w+ )?(?:(?:is|would be|will be|should be|was) (?:\\w+ )?(?:for|about|devoted to|dedicated to|reserved for|set aside for|confined to|limited to|there for)|concerns|(?:will|would|should|shall|is to) (?:concern|cover|deal with|be about|centre on|focus on|revolve around|settle|decide|clear up|answer|end with|produce|bring)|deals with|covers|serves|revolves around|centres on|turns on|belongs to|has one (?:aim|purpose|goal|topic|point|subject|object)(?: only)?[:,]?) (?=${DEFINITE}|a (?:decision|date|answer)|nothing but|only|to )(.+)`,
  // I'd like to use the hour for the drains; your help with
  `\\b(?:use|spend|devote|dedicate|reserve|set aside|give|block|keep|need|have)\\b[^.?!,;:]{0,30}\\b${MEETING}\\b[^.?!,;:]{0,20} (?:for|on|to|over) (?=${DEFINITE})(.+)`,
  `\\b(?:I|we|us|me|our)\\b[^.?!]{0,30}\\byour (?:help|input|advice|ruling|decision|word|say|view|views|eyes?|verdict|opinion|agreement|consent|approval|signature|feedback|answer|ok|go-ahead|eye|hand|thoughts|side|version|account|take) (?:on|with|about|to|for|in|of) (?=${DEFINITE})(.+)`,
  // The roof needs a decision, the invoice deserves an hour
  `^(.{6,80}?) (?:needs?|deserves?|calls? for|requires?|wants?|cr(?:y|ies) out for|merits?|(?:is|are) (?:due|overdue|ripe|up) for|(?:is|are) worth)(?: \\w+)? (?:an?|our|some|your|one|half an) (?:\\w+ )?(?:decision|answer|look|hour|meeting|conversation|talk|word|call|discussion|clarification|closer look|second look|ruling|solution|date|owner|visit|day|agreement|half-hour)\\b`,
  // On the agenda: …; at stake is …
  `^(?:also |still |the |our |my |your |only |one |first |single |sole |main |open |on the |at |to |points? to )*(?:topics?|agenda|purpose|aim|goal|subject|questions?|items?|open|issue|stake|table|settle|decide|agree|clear|clarify|discuss|sort out|reason|matter|theme|object|what for|point)(?: (?:of|for|on|in|to|at|from)\\b[^.?!:]{0,30}?)? ?(?::| [-–—]| is| are| would be| remains) (?!to )(.+)`,
  // "…, that is all I want to talk about"
  `^(.{8,}?)[,;:–—]* (?:is|are|was|that(?:['’]s| is| would be)|this is|which is|would be|is that) (?:for [\\w ]{2,20} )?(?:really |simply |in fact |exactly |just |precisely )?(?:all|everything|the only (?:thing|point|question|topic|one)|the sole|our only|my only|the (?:one|whole|real|very|actual|open) (?:\\w+ )?(?:thing|point|question|topic|purpose|reason|matter)|why|what|the reason|my reason|the point|the thing|the nut|the knot|the question|the matter)\\b[^.?!]{0,30}\\b(?:I|we|us|our|my|visit|meeting|call|appointment|talk|open|left|here)\\b`,
  // Regarding the cracked hopper, may I …
  `^(?:and |so |now )?(?:regarding|concerning|with regard to|as regards|as for|as to|because of|in the matter of|on the subject of|apropos) (?=${DEFINITE})([^.?!]{8,}?)[,:;] [^.?!]*\\b(?:meet|talk|speak|come|visit|call|discuss|ask|propose|suggest|request|hour|minutes|appointment|conversation|need|let['’]s|let us)\\b`,
  // one point, namely …
  `\\b(?:one|single|only|same|open|last|first|remaining|the|that|this)\\b[^.?!:]{0,25}\\b(?:points?|things?|questions?|matter|topic|issue|item|subject|problem|task|number|figure|detail|word|doubt|worry|knot|gap|loose end|snag|hitch|sticking point|clause|condition|choice|decision|ask)\\b[^.?!:]{0,40}(?:[:;(]| [-–—]|,(?= (?:namely|that is|and that is|i\\.e|viz|whether|why|how)\\b)) ?(?:(?:and that is|namely|that is to say|that is|i\\.e\\.|viz\\.?|to wit)[, ]+)?(?=${DEFINITE}|is |are |does |do |can |could |must |should |will |has |have )(.+)`,
  // There remains, still outstanding
  `\\b(?:there (?:remains?|is still|are still|is also)|(?:still|that) leaves(?: us| you)?(?: with)?|we are left with|what remains(?: is)?|still (?:outstanding|open|pending|missing|hanging)(?::| is| are)|left over is|remaining is) (?=${DEFINITE}|an? )(.+)`,
  `^(.{8,}?) (?:is|are|has been|have been|stays?|remains?|was left) (?:still |left |yet |as yet |so far )*(?:open|outstanding|pending|unresolved|unsettled|undecided|unclear|unanswered|hanging|in (?:limbo|dispute|doubt)|up in the air|on the table|unexplained|a riddle|a mystery|a puzzle|disputed|contested|anyone['’]s guess|to be seen)\\b`,
].map((source) => new RegExp(source, 'i'));

/** True where a sentence says what the meeting is about. */
export function saysMeetingTopic(text: string): boolean {
  return TOPICS.some((pattern) => {
    const match = pattern.exec(text);
    const topic = match?.[1];
    if (!match || topic === undefined || PAST.test(text.slice(0, match.index + 1))) return false;
    return (
      !/\b(?:us|ourselves)\b/.test(topic) &&
      !GENERIC.test(topic) &&
      !OURS.test(topic) &&
      substance(topic) >= 2
    );
  });
}
