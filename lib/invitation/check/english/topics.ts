import { GENERIC, OURS, substance } from './generic-topics';

/** Who has a question open says what it is about. */
const TOPIC =
  /(?<!\bour )\b(?:topics?|questions?|points?|purpose|reason|occasion|aim|goal|subject|objective|issues?|matter|(?:one|only|open|last|single|first) thing|choice|decision|riddle|puzzle|snags?|item|concern|problem|dispute|what (?:remains|is (?:left|missing|open))|(?:the )?one (?:open )?(?:figure|number|date|job)|what (?:I|we) (?:want|need|hope for|would like)|all I want(?: to \w+)?)\b[^.,:?!]{0,60}(?:(?<!\b(?:we|they|you|he|she|there) )\b(?:is|are|was|remains?|would be|will be)\b|['’]s\b|:)\s+(?!to\b)(.+)/i;
/** The topic stands behind a preposition: "a meeting about the pallet height", "your view on the two layouts". */
const ABOUT = [
  /\b(?:writing|calling|coming|here|contacting you|in touch|visit(?:ing)?) (?:to you |on you |you )?(?:about|regarding|concerning|because of|on account of) (?!(?:my|our)\b)(.+)/i,
  /\byour (?:view|opinion|advice|verdict|judgement|decision|thoughts|take|answer) (?:on|about|to) (?!(?:my|our)\b)(.+)/i,
  // We do not know yet: "I am curious why your second shift loses more".
  /\b(?:I|we|us|me|asked|asks|still|not|nobody|yet)\b[^.?!]{0,40}\b(?:curious|wonder|wondering|interested in|puzzled by|know|learn|settled?|agreed?|decided?|clear|open|unclear|establish|sure|certain|tell|say|understand|explain(?:ed)?|work(?:ed)? out|ask(?:ed)?) (?:you |your \w+ )?(?:is )?(?:about )?(?:whether|why|how (?:many|much|often|long|far|your|the)|which|who|what|where) (?!.*\b(?:we|I|our|my|suits?|convenient|you (?:are|would|think|have time))\b)(.+)/i,
  /^(?:about|regarding|re|concerning)[: ] ?(?:that |the |your )([^,]{5,80})[.:]?$/i,
  /\b(?:comes? down to|boils down to|depends on|hinges on|turns on|wants? to know|wanted to know) (?:if|whether|which|who|how|why|where) (?!.*\bour\b)(.+)/i,
  /\b(?:visit|meeting|call|hour|it|this) (?:is|would be|will be) (?:only |all )?(?:about|over) (?=(?:your|the|this|that|who|how|why|which|whether)\b)(?!.*\bour\b)(.+)/i,
  // It has to be decided, whoever says so.
  /^(.{6,}?) (?:still )?(?:needs?|has|have|ought|must|should|is|are|remains?)(?: still| yet)? (?:(?:to be|be) )(?:decided|settled|sorted out|agreed|fixed|chosen|signed off|answered|checked|clarified|resolved|explained|confirmed)\b/i,
  /^(.{6,}?) needs? (?:deciding|settling|sorting out|agreeing|fixing|choosing|checking|clearing up|an answer|a decision)\b/i,
  /\b(?:the|this|that|a|one) (?:\w+ )?(?:matter|question|issue|problem|topic|subject) of (?=(?:the|your|who|whether|which|how|why|what|where|when|\d)\b)(.+)/i,
  // Named as a noun: "a closer look at the return line", "a decision on the frame".
  /\b(?:I|we|us|meeting|visit|call|hour|minutes)\b[^.?!]{0,60}\b(?:review|comparison|check|walk-through|look|trial|survey|audit|inspection|assessment|clarification|decision|agreement|answer|solution|diagnosis|sense) (?:of|on|at|for|to|into|about|between) (?=(?:the|your|whether|which|why|how|those|these|that|who)\b)(?!.*\bour\b)(.+)/i,
];
/** Something of theirs is undecided, and we say so. */
const OPEN =
  /\b(?:owe you (?:an? (?:answer|explanation|reply)|the answer|one)|unanswered|still (?:open|unsettled|undecided|unclear|missing|not (?:settled|clear|agreed|decided))|without an answer|deserves (?:one|an answer)|(?:nobody|no one|none of us|neither side)(?: here)? (?:has (?:agreed|decided|answered|found|explained)|knows(?! [\w ]{2,20} (?:better|as well|like)\b)|(?:can|could) (?:say|tell|explain|answer|agree|work out|find))|(?:not|never) (?:yet )?(?:been )?(?:agreed|settled|decided|answered|resolved|explained) (?:who|which|whether|how|what|why)|(?:leaves?|left) (?:\w+ ){0,3}open)\b/i;
/** "I'd like that cleared up", "to have this clarified". */
const DONE =
  /\b(?:like|want|have|get|see|prefer|need|rather)\b (?:to (?:have|get|see) )?([^.?!]{2,60}?) (?:cleared up|clarified|settled|sorted(?: out)?|resolved|decided|agreed|answered|fixed|closed|understood|solved|straight|explained|out of the way|put to (?:bed|rest))\b/i;

/**
 * True where a sentence names its topic: as a noun, behind a preposition, or as something undecided.
 * @param before the sentence before, which "that" points back to.
 */
export function namesTopic(text: string, before: string): boolean {
  if (OPEN.test(text) && substance(text) >= 3) return true;
  const done = DONE.exec(text)?.[1];
  if (done !== undefined && (substance(done) >= 2 || substance(before) >= 2)) return true;
  return [TOPIC, ...ABOUT].some((pattern) => {
    const topic = pattern.exec(text)?.[1];
    return topic !== undefined && !GENERIC.test(topic) && !OURS.test(topic) && substance(topic) >= 2;
  });
}
