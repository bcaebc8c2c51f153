import { contentWords, MEETING_WORDS } from './english-words';

/** One such verb and a word of substance make a purpose. */
const STRONG =
  'settle|close|clear up|get to the bottom of|straighten out|nail down|track down|narrow down|rule out|draw up|make sure|put (?:a|the) (?:number|figure|date|price)s? (?:on|to)|conclude|sort|agree|decide|compare|confirm|find out|work out|verify|clarify|resolve|solve|finali[sz]e|choose|select|determine|fix|measure|diagnose|test|define|identify|sort out|pin down|figure out|trial|validate|evaluate|assess|check|calculate|reconcile|prioriti[sz]e|cut|reduce|stop|avoid|prevent|release|plan|count|prepare';
/** These are also said without meaning anything, and need more substance behind them. */
const WEAK =
  'review|go over|go through|talk through|walk (?:you )?through|work on|look at|look into|understand|hear|listen|learn|discuss|examine|answer|talk about|ask (?:you )?about|investigate|study|map|improve|align on|think through|run through|dig into|take stock of|get clear (?:on|about)|consider|tackle|deal with|ask (?:you )?(?=why\\b|how\\b)|show|see|try|demonstrate|make|get|build|draft|update|draw|design';
/** Looked for once a sentence: so long a list of words inside every frame would cost each first check 50 ms. */
const VERB = new RegExp(`\\b(?:(${STRONG})|${WEAK})\\b`, 'gi');
/** Coming together, said before what it is for: "sit down with your planner and …". */
const MEET =
  '(?:(?:come|drop|sit down|meet|get together|put our heads together|take|use|spend)\\b[^.?!:]{0,40}? (?:and|to) )?';
/** Who does it in a proposal of both sides. */
const BOTH = '(?:I|we|you and I|the two of us|our teams|both sides)';
/** What stands right before such a verb where it is meant. */
const FRAMES = [
  // I would like to (visit you and) talk through …
  `(?:(?<!you )would|['’]d|\\b(?:I|we)) (?:very much |really |also )?(?:like|love|want|propose|hope|plan|need|wish|intend) (?:(?!introduc|present|together to)[^.?!:]){0,60}?\\b(?:to|and) (?:together )?(?:with you )?$`,
  // The aim of the visit is to …, the visit is meant to …
  `\\b(?:aim|purpose|goal|objective|point|idea|meant|want)\\b[^.?!]{0,40}?\\bto $`,
  `\\b(?:may|can|could|shall|should) ${BOTH} (?:please )?${MEET}$`,
  `\\b(?:suggest|propose|what if|how about) (?:that )?${BOTH} ${MEET}$`,
  `^To $`,
  `\\b(?:let us|let['’]s) ${MEET}$`,
  // What has to be done, whoever wants it.
  `\\b(?:I|we) (?:must|should|ought to|have to|have got to) ${MEET}$`,
  `\\b(?:useful|helpful|worthwhile|important|time|remains|task is|job is) (?:for us )?to ${MEET}$`,
  `\\b(?:step|task|job|question|challenge|rest)\\b[^.?!:]{0,30}? (?:is|was|remains|would be) (?:simply |now |still )?to $`,
  // I'm hoping to, we'd be glad to, I'd rather
  `\\b(?:I|we)(?:['’](?:m|re)| am| are| was| were| have been)? (?:hoping|hoped|wanted|planning|looking|aiming|keen|eager|curious|calling) [^.?!:]{0,40}?\\bto $`,
  `\\b(?:I|we)(?:['’]d| would| should) (?:rather|prefer to|be (?:glad|happy|keen|grateful|interested) to) ${MEET}$`,
  // I'd value 30 minutes with your planner to …
  `\\b(?:value|appreciate|welcome|like|need|want|ask (?:you )?for|grateful for|glad of|borrow|have|take|spend)\\b[^.?!:]{0,40}?\\b(?:minutes|hours?|morning|afternoon|meeting|call|visit)\\b[^.?!:]{0,60}?\\bto $`,
  `\\bsit down\\b[^.?!:]{0,60}? (?:to|and) $`,
].map((source) => new RegExp(source, 'i'));
const TOPIC =
  /\b(?:topic|question|point|purpose|aim|goal|subject|focus|objective|issue|task)\b[^.:?!]{0,60}(?:\b(?:is|was|remains|would be|will be)\b|:)\s+(?!to\b)(.+)/i;
/** The topic stands behind a preposition: "a meeting about the pallet height", "your view on the two layouts". */
const ABOUT = [
  /\bwriting (?:to you )?(?:about|regarding|concerning|because of) (?!(?:my|our)\b)(.+)/i,
  /\b(?:meeting|call|visit|talk|session|hour|minutes) (?:with you )?about (?!(?:my|our)\b)(.+)/i,
  /\byour (?:view|opinion|advice|verdict|judgement) (?:on|about) (?!(?:my|our)\b)(.+)/i,
  /\b(?:curious|wonder|wondering|interested in) (?:why|how|which) (.+)/i,
  // An open choice or cause of theirs, put as a question.
  /^which of (?:the|your) (?!following\b)(.+)\?/i,
  /^why (?:do|does|did|is|are|has|have) (?:so many of |some of )?(?:your|the) (.+)\?/i,
  /\b(?:suggest|propose|worth) (?:comparing|checking|measuring|testing|settling|agreeing|deciding|reviewing|looking (?:at|into)|going (?:through|over)|finding out|working out|sorting out|clearing up|verifying|planning) (.+)/i,
];
const OWN_STAGE = /^(?:show|see|try|demonstrate|make(?! sure)|get(?! (?:to|clear))|build)/i;

/** "understand why", "settle that": the topic stands in the sentence before. */
const POINTS_BACK =
  /^\s*(?:why|how|where from|it|this|that|them|these|those)(?: out| with you| over the phone| by phone)*\s*[.?!]?$/i;

/** How far before its verb a frame may begin. */
const REACH = 200;

/**
 * True where an English sentence tells what the meeting is to deal with (WORDING §6.0):
 * a verb of intent with words of substance behind it, or a topic named as such.
 * @param before the sentence before, which "it" and "why" point back to; '' at the beginning.
 */
export function saysPurpose(text: string, before: string): boolean {
  for (const match of text.matchAll(VERB)) {
    const from = Math.max(0, match.index - REACH);
    const lead = text.slice(from, match.index);
    const frame = FRAMES.map((pattern) => pattern.exec(lead)).find(Boolean);
    if (!frame) continue;
    const [verb, strong] = match;
    const rest = text.slice(match.index + verb.length);
    if (
      POINTS_BACK.test(rest.replace(/(?: out)? (?:over|by|on) the (?:phone|spot)\b/i, '')) &&
      contentWords(before, MEETING_WORDS) >= 2
    )
      return true;
    const pointsBack = /^\s*(?:it|this|that|them|these|those)\b/i.test(rest);
    const object = pointsBack ? `${text.slice(0, from + frame.index)} ${rest}` : rest;
    // An indirect question names its topic with fewer words: "understand where the hours go".
    const asks = /^\s*(?:with you )?(?:how|what|which|who|why|where|when|whether)\b/i.test(rest);
    if (OWN_STAGE.test(verb) && !/\byour?\b/i.test(rest)) continue;
    if (contentWords(object, MEETING_WORDS) >= (strong || asks ? 1 : 2)) return true;
  }
  return [TOPIC, ...ABOUT].some((pattern) => {
    const topic = pattern.exec(text)?.[1];
    return topic !== undefined && !/introduc/i.test(topic) && contentWords(topic, MEETING_WORDS) >= 2;
  });
}
