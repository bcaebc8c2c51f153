import { asksForMeeting, namesDay, namesHour, rhetorical } from './ask';
import { contentWords, MEETING_WORDS } from './words';

/** One such verb and a word of substance make a purpose. */
const STRONG =
  'settle|find (?=the|an?|out|some|your|where|why|who)|close|clear up|get to the (?:bottom|root|heart|actual cause|cause) of|get to the (?:actual |real )?cause|straighten out|nail down|track down|narrow down|rule out|draw up|make sure|put (?:a|the) (?:number|figure|date|price)s? (?:on|to)|conclude|come to (?:a|an) (?:conclusion|agreement|decision|view)|sort|agree|decide|compare|confirm|find out|work out|iron out|hammer out|thrash out|bottom out|verify|clarify|resolve|solve|finali[sz]e|choose|select|determine|fix|measure|diagnose|test|define|identify|sort out|pin down|figure out|trial|validate|evaluate|assess|check|calculate|reconcile|prioriti[sz]e|cut|reduce|stop|avoid|prevent|release|plan|count|prepare|trace|weigh up|weigh|untangle|unpick|disentangle|sketch|scope|estimate|size|rank|shortlist|approve|sign off|adjust|correct|complete|rule on|deal with|get rid of|put .{3,30} to (?:bed|rest)';
/** These are also said without meaning anything, and need more substance behind them. */
const WEAK =
  'review|know (?=if (?:your|the)\\b|which\\b|why\\b|who\\b|where\\b|how (?:many|much|often|long|far|your|the)\\b|whether (?:your|the)\\b)|go over|go through|talk through|walk (?:you )?through|work on|work through|look at|look into|look over|look hard at|understand|hear|listen|learn|discuss|examine|answer|talk (?:to you )?about|talk over|speak about|ask (?:you )?about|investigate|study|map|improve|align on|think through|run through|dig into|take stock of|take up|take apart|get clear (?:on|about)|consider|tackle|address|cover|return to|revisit|come back to|ask (?:you |your \\w+ )?(?=why\\b|how\\b|which\\b|what\\b|where\\b|who\\b)|show|see|try|demonstrate|make|get|build|draft|update|draw|design|seek|scratch|start with|focus on|concentrate on|spend [^.?!]{3,30} on';

/** "settle" → "settling", "sort out" → "sorting out". */
function gerund(verb: string): string {
  const [head = '', ...tail] = verb.split(' ');
  if (!/^[a-z]+$/.test(head)) return '';
  const stem = /[^eoy]e$/.test(head) ? head.slice(0, -1) : head;
  const doubled = /^(?:stop|plan|cut|get|put|map|run|dig|rule)$/.test(head) && head !== 'rule';
  return [`${doubled ? head + head.at(-1) : stem}ing`, ...tail].join(' ');
}
const gerunds = (list: string) =>
  list
    .split('|')
    .map(gerund)
    .filter((verb) => verb !== '' && !/[(?]/.test(verb));
/** Looked for once a sentence: so long a list of words inside every frame would cost each first check 50 ms. */
const VERB = new RegExp(
  `\\b(?:(${STRONG}|${gerunds(STRONG).join('|')})|${WEAK}|${gerunds(WEAK).join('|')})\\b`,
  'gi',
);
/** Coming together, said before what it is for: "sit down with your planner and …". */
const MEET =
  '(?:(?:come|drop|call|stop|sit down|meet|get together|put our heads together|take|use|spend|speak|talk|have|visit)\\b[^.?!:]{0,50}? (?:and|to) )?';
/** Who does it in a proposal of both sides. */
const BOTH = '(?:I|we|you and I|the (?:two|three) of us|our (?:two )?teams|both sides)';
const WISH = '(?:like|love|want|propose|hope|plan|need|wish|intend|aim|mean|prefer)';
/** What stands right before such a verb where it is meant. */
const FRAMES = [
  // I would like to (visit you and) talk through …
  `(?:(?<!you )would|['’]d|\\b(?:I|we)|^|[.!,;:–—] )(?:,? (?:\\w+ly|very|much|also|still|just|now|rather|therefore))* ?${WISH}(?:(?!introduc|present|together to|help you|help your|support you|enable you|offer you)[^.?!:]){0,80}?\\b(?:to|and) (?:together )?(?:with you )?$`,
  // The aim of the visit is to …, the visit is meant to …
  `\\b(?:aim|purpose|goal|objective|object|point|idea|meant|want|intention|reason|chance|opportunity|there)\\b[^.?!]{0,40}?\\bto $`,
  `\\b(?:may|can|could|shall|should|might) ${BOTH} (?:please |perhaps |maybe )?${MEET}$`,
  `\\b(?:suggest|propose|what if|how about|proposal is|suggestion is|my (?:idea|wish) is) (?:that )?${BOTH} ${MEET}$`,
  `^To $`,
  // Somebody has to.
  `(?<!no longer |not |never |n['’]t )\\b(?:someone|somebody|you|your [\\w ]{2,30}|the [\\w ]{2,20}) (?:still )?(?:has|have|needs?) (?:still )?to $`,
  `\\b(?:asked|asks|told|advised|urged) (?:me|us) to $`,
  `\\b(?:let us|let['’]s) ${MEET}$`,
  // What has to be done, whoever wants it.
  `\\b(?:I|we)(?:['’](?:ll|d))? (?:must|should|ought to|have to|have got to|need to|really should|still have to|will have to) ${MEET}$`,
  `\\b(?:useful|helpful|help|worthwhile|important|time|remains|task is|job is|sense|good|best|left|wise|fair|quicker|easier) (?:for us )?to ${MEET}$`,
  `\\b(?:step|task|job|question|challenge|rest|thing)\\b[^.?!:]{0,30}? (?:is|was|remains|would be) (?:simply |now |still )?to $`,
  // I'm hoping to, we'd be glad to, I'd rather
  `\\b(?:I|we)(?:['’](?:m|re)| am| are| was| were| have been)? (?:hoping|hoped|wanted|planning|looking|aiming|keen|eager|curious|calling|coming|writing|setting out|trying|anxious) [^.?!:]{0,40}?\\bto ${MEET}$`,
  `\\b(?:I|we)(?:['’]d| would| should) (?:rather|sooner|prefer to|be (?:glad|happy|keen|grateful|interested|pleased|curious) to) ${MEET}$`,
  // I'd value 30 minutes with your planner to …
  `\\b(?:value|appreciate|welcome|like|need|want|ask (?:you )?for|grateful for|glad of|borrow|have|take|spend|use|spare|reserve)\\b[^.?!:]{0,60}?\\b(?:minutes?|hours?|morning|afternoon|day|shift|meeting|call|visit|conversation|session|talk)\\b[^.?!:]{0,60}?\\bto $`,
  `\\b(?:sit down|meet|meeting|get together|session|visit|call|conversation)\\b[^.?!:]{0,60}? (?:to|and) $`,
  // Gerunds: interested in comparing, worth checking.
  `\\b(?:interested in|worth|suggest|propose|(?:talk|speak|conversation|thinking) about|spend [^.?!]{0,30}|purpose of|aim of|thinking of|recommend|begin by|start by)(?: us| our)? $`,
].map((source) => new RegExp(source, 'i'));

/** Who has a question open says what it is about. */
const TOPIC =
  /(?<!\bour )\b(?:topics?|questions?|points?|purpose|reason|occasion|aim|goal|subject|focus|objective|issues?|task|matter|thing|choice|decision|riddle|puzzle|snags?|item|concern|problem|dispute|what (?:remains|is (?:left|missing|open))|(?:the )?one (?:open )?(?:figure|number|date|job)|what (?:I|we) (?:want|need|hope for|would like)|all I want(?: to \w+)?)\b[^.,:?!]{0,60}(?:\b(?:is|are|was|remains?|would be|will be)\b|['’]s\b|:)\s+(?!to\b)(.+)/i;
/** The topic stands behind a preposition: "a meeting about the pallet height", "your view on the two layouts". */
const ABOUT = [
  /\b(?:writing|calling|coming|here|contacting you|in touch|visit(?:ing)?) (?:to you |on you |you )?(?:about|regarding|concerning|because of|on account of) (?!(?:my|our)\b)(.+)/i,
  /\b(?:meeting|call|visit|talk(?:ing)? (?:to|with) [\w ]{2,30}|talk|talking|session|hour|minutes|word|conversation|chat|question) (?:with (?:you|your [\w ]{3,30}) )?(?:about|on|over|regarding|concerning) (?!(?:my|our|(?:Mon|Tues|Wednes|Thurs|Fri)day|Teams|Zoom|the phone|the \d)\b)(?=(?:the|your|this|that|those|which|whether|why|who|how (?:many|much|often|long|your|the)|\d|[a-z]+ \d)\b)(.+)/i,
  /\byour (?:view|opinion|advice|verdict|judgement|decision|thoughts|take|answer) (?:on|about|to) (?!(?:my|our)\b)(.+)/i,
  // We do not know yet: "I am curious why your second shift loses more".
  /\b(?:I|we|us|me|asked|asks|still|not|nobody|yet)\b[^.?!]{0,40}\b(?:curious|wonder|wondering|interested in|puzzled by|know|see|learn|settled?|agreed?|decided?|clear|open|unclear|establish|sure|certain|tell|say|understand|explain(?:ed)?|work(?:ed)? out|ask(?:ed)?) (?:you |your \w+ )?(?:is )?(?:about )?(?:whether|why|how (?:many|much|often|long|far|your|the)|which|who|what|where) (?!.*\b(?:we|I|our|my|suits?|convenient|you (?:are|would|think|have time))\b)(.+)/i,
  /^(?:about|regarding|re|concerning)[: ] ?(?:that |the |your )([^,]{5,80})[.:]?$/i,
  /\b(?:comes? down to|boils down to|depends on|hinges on|turns on|wants? to know|wanted to know) (?:if|whether|which|who|how|why|where) (?!.*\bour\b)(.+)/i,
  /\b(?:visit|meeting|call|hour|it|this) (?:is|would be|will be) (?:only |all )?(?:about|over) (?=(?:your|the|this|that|who|how|why|which|whether)\b)(?!.*\bour\b)(.+)/i,
  // It has to be decided, whoever says so.
  /^(.{6,}?) (?:still )?(?:needs?|has|have|ought|must|should|is|are|remains?)(?: still| yet)? (?:(?:to be|be) )(?:decided|settled|sorted out|agreed|fixed|chosen|signed off|answered|checked|clarified|resolved|explained|confirmed)\b/i,
  /^(.{6,}?) needs? (?:deciding|settling|sorting out|agreeing|fixing|choosing|checking|clearing up|an answer|a decision)\b/i,
  /^(.{6,}?) (?:is|are) (?:exactly |just )?(?:what|the (?:thing|one|part|point|question|bit|subject)) (?:that )?(?:I|we|brings|takes|worries|interests|matters)\b/i,
  /\b(?:matter|question|issue|problem|topic|subject|case) of (?!course\b|our\b)(.+)/i,
  // Named as a noun: "a closer look at the return line", "a decision on the frame".
  /\b(?:I|we|us|meeting|visit|call|hour|minutes)\b[^.?!]{0,60}\b(?:review|comparison|check|walk-through|look|trial|survey|audit|inspection|assessment|clarification|decision|agreement|answer|solution|diagnosis|sense) (?:of|on|at|for|to|into|about|between) (?=(?:the|your|whether|which|why|how|those|these|that|who)\b)(?!.*\bour\b)(.+)/i,
];
/** Something of theirs is undecided, and we say so. */
const OPEN =
  /\b(?:owe you (?:an? (?:answer|explanation|reply)|the answer|one)|unanswered|still (?:open|unsettled|undecided|unclear|missing|not (?:settled|clear|agreed|decided))|without an answer|deserves (?:one|an answer)|(?:nobody|no one|none of us|neither side)(?: here)? (?:has (?:agreed|decided|answered|found|explained)|knows|(?:can|could) (?:say|tell|explain|answer|agree|work out|find))|(?:not|never) (?:yet )?(?:been )?(?:agreed|settled|decided|answered|resolved|explained) (?:who|which|whether|how|what|why)|(?:leaves?|left) (?:\w+ ){0,3}open)\b/i;
/** "I'd like that cleared up", "to have this clarified". */
const DONE =
  /\b(?:like|want|have|get|see|prefer|need|rather)\b (?:to (?:have|get|see) )?([^.?!]{2,60}?) (?:cleared up|clarified|settled|sorted(?: out)?|resolved|decided|agreed|answered|fixed|closed|understood|solved|straight|explained|out of the way|put to (?:bed|rest))\b/i;
const OWN_STAGE = /^(?:show|see|try|demonstrate|mak(?:e|ing)(?! sure)|get(?! (?:to|clear|rid))|build|seek)/i;

/** "understand why", "settle that", "find out": the topic stands in the sentence before. */
const POINTS_BACK =
  /^\s*(?:(?:why|how|where from|it|this|that|them|these|those|one|which|the answer)\b(?: out| up| one| first| with you| together| today| over the phone| by phone| in person)*)?\s*[.?!,]?$/i;

/** How far before its verb a frame may begin. */
const REACH = 200;

/**
 * True where an English sentence tells what the meeting is to deal with (WORDING §6.0): a verb of intent with words
 * of substance behind it, a topic named as such, or a question about something of the reader's.
 * @param before the sentence before, which "it" and "why" point back to; '' at the beginning.
 * @param after the sentence behind, which may take up a question; '' at the end.
 */
export function saysPurpose(text: string, before: string, after = ''): boolean {
  if (NOTHING.test(text)) return false;
  if (saysIntent(text, before) || asksOpenQuestion(text, before, after)) return true;
  if (OPEN.test(text) && substance(text) >= 3) return true;
  const done = DONE.exec(text)?.[1];
  if (done !== undefined && (substance(done) >= 2 || substance(before) >= 2)) return true;
  return [TOPIC, ...ABOUT].some((pattern) => {
    const topic = pattern.exec(text)?.[1];
    return topic !== undefined && !GENERIC.test(topic) && !OURS.test(topic) && substance(topic) >= 2;
  });
}

/** "The point is that we …" is about us. */
const OURS = /^(?:certain|clear|sure|simple|that we|we|our|my)\b/i;
/** A reminder of a letter is no reason of theirs. */
const NOTHING =
  /\b(?:checking in|touch(?:ing)? base|(?:had|have) a chance to|my (?:last|previous|earlier) (?:message|mail|e-?mail|note|letter))\b/i;
const GENERIC =
  /introduc|who we are|who (?:comes|will come|would come|is coming|joins|attends|else)\b|how many (?:of you|people|guests)\b|how (?:we|I|our [\w ]{2,20}) (?:can|could|might|help|support|work)|ourselves|both (?:companies|sides|firms|parties)|where (?:this|it|things) (?:goes?|leads?|could)|our (?:new )?(?:company|products?|range|portfolio|services|group|house)|\bties\b|\brelationship/i;

function saysIntent(text: string, before: string): boolean {
  for (const match of text.matchAll(VERB)) {
    const from = Math.max(0, match.index - REACH);
    const lead = text.slice(from, match.index);
    const frame = FRAMES.map((pattern) => pattern.exec(lead)).find(Boolean);
    if (!frame) continue;
    const [verb, strong] = match;
    const rest =
      text.slice(match.index + verb.length).split(/[,;] (?:please|could|would|can|let me)\b/)[0] ?? '';
    if (/^To $/.test(lead) && /^\s*,|^$/.test(rest)) continue;
    if (
      POINTS_BACK.test(rest.replace(/(?: out)? (?:over|by|on) the (?:phone|spot)\b|,? if you[^.]*$/i, '')) &&
      !OWN_STAGE.test(verb) &&
      (substance(before) >= 2 || substance(text.slice(0, from + frame.index)) >= 2)
    )
      return true;
    const pointsBack = /^\s*(?:it|this|that|them|these|those)\b/i.test(rest);
    const object = pointsBack ? `${text.slice(0, from + frame.index)} ${rest}` : rest;
    // An indirect question names its topic with fewer words: "understand where the hours go".
    const asks = /^\s*(?:with you |you |your \w+ )?(?:how|what|which|who|why|where|when|whether)\b/i.test(
      rest,
    );
    if (OWN_STAGE.test(verb) && !/\byour?\b|\b(?:why|how|whether|which|where)\b/i.test(rest)) continue;
    if (OWN_STAGE.test(verb) && /\b(?:can|could|will|helps?|our|us)\b/i.test(rest)) continue;
    if (/^(?:show|see)/i.test(verb) && /\bour\b|\byou\b(?! \w+ed)/i.test(rest) && !asks) continue;
    if (!GENERIC.test(object) && substance(object) >= (strong || asks ? 1 : 2)) return true;
  }
  return false;
}

const ALTERNATIVE = /\b\w+,? or (?!not\b|two\b|so\b|later\b|more\b)[\w-]+/i;
/** What a question begins with that asks for an open fact or choice. */
const OPENS_WITH =
  /^(?:[^?]{0,60}?[,:;–—] |so,? |but,? |and )?(?:(?:from |at |in |by |for )?(?:which|why|where|how|who|what|whose|when)\b|(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|must) (?!you\b|we\b|I\b|this (?:be|of|sound|something)\b|that (?:be|suit|work|sound)\b|there any chance\b|it (?:be|suit|work|make sense)\b)|[A-Z]?[\w'’ -]{3,60}? or )/i;

/** "Where does the second photo come from?", "Amend or re-file?": asked of their matter, not of a meeting. */
function asksOpenQuestion(text: string, before: string, after: string): boolean {
  if (!/\?["”')]*$/.test(text)) return false;
  if (/^(?:so |but )?(?:why|how come|how so|where from|which|who|whose)(?: is that)?\?$/i.test(text))
    return substance(before) >= 2;
  const asked = text.split(/(?<=[.!])\s+/).at(-1) ?? text;
  if (namesDay(asked) || namesHour(asked) || asksForMeeting(asked) || rhetorical(asked)) return false;
  if (substance(asked) < 2) return false;
  return (
    ALTERNATIVE.test(asked) ||
    CHOICE.test(asked) ||
    (OPENS_WITH.test(asked) && (POINTER.test(after) || POSED.test(before + text)))
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

const substance = (text: string): number => contentWords(text, MEETING_WORDS);
