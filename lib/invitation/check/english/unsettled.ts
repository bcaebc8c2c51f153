import { GENERIC, substance } from './generic-topics';

/** What an open fact is told with: "whether the lift holds", "how many crates", "what separates them". */
const WHICH =
  '(?:whether|if (?=(?:the|your|you|they|it|a|an|this|that)\\b)|why|which|who(?:se|m)?|what|where|when|how (?!(?:to|are you|you are)\\b)|from when|since when)\\b';
/** People of theirs, or a body that may ask for something. */
const THEIRS =
  "(?:[Yy]ou|[Yy]our [\\w’'-]+(?: [\\w-]+){0,2}|(?:[Tt]he|its|their) [\\w-]+(?: [\\w-]+){0,2}|(?!(?:My|Our|We|This|It|He|She|Nobody|Everyone|They|There|That|If|Mr|Mrs|Ms|What|Who)\\b)[A-Z][a-z]+(?: [a-z]+)?)";
const NEVER =
  "(?:can(?:no|['’])t|could not|couldn['’]t|cannot|do not|don['’]t|did not|didn['’]t|have(?: not|n['’]t)|never|nor (?:can|could) \\w+)";
const NOBODY =
  '(?:[Nn]obody|[Nn]o[ -]one|[Nn]ot one of \\w+|[Nn]one of \\w+(?: [\\w]+){0,2}|[Nn]either (?:of \\w+|side|your [\\w ]{3,20}?|the [\\w ]{3,20}?)|no two of \\w+(?: \\w+)?)';
const KNOWN =
  '(?:knows?|knew|says?|said|tells?|told|explain(?:s|ed)?|agree[sd]?|decide[sd]?|answer(?:s|ed)?|works? out|worked out|found(?: out)?|find(?: out)?|figured? out|made up|sure|certain|settled?|nailed down|squared?|reconciled?|account(?:ed)? for|make sense of|made sense of|understands?|understood|see|pinned down|clear)';

/** Each tells of a fact or choice of theirs that is open; what is open stands in the first group. */
const UNSETTLED = [
  // You asked at the fair whether your line …; the council wants to know what …
  `\\b${THEIRS} (?:\\w+ )?(?:asks?|asked|wonder(?:s|ed)?|inquired?|enquired?|(?:wants?|wanted|would like|need(?:s|ed)?) (?:to know|to be told|me to find out)|queried|raised the question|put the question|(?:are|is|were|was) (?:unsure|undecided|uncertain|not sure|asking|wondering))\\b[^.?!:;]{0,40}? (${WHICH}.+)`,
  // Nobody in the packhouse knows if …
  `\\b${NOBODY}\\b(?: (?:in|at|on|from|here|over|of)\\b[\\w ]{0,25}?)?(?:['’]s| has| have| had| can| could| seems? to| will| is| was)?(?: yet| ever| quite| really| actually| so far| been able to)? ${KNOWN}(?: (?:me|you|us|them|on|about))?(?: yet| so far)?,? (${WHICH}.+|the .+|your .+)`,
  // I still can't square …; we never nailed down whether …
  `\\b(?:I|we|you|they|${THEIRS})(?: \\w+)? ${NEVER}(?: yet| quite| fully| really| ever| been| to)? ${KNOWN}(?: (?:me|you|us|them))? (${WHICH}.+|the .+|your .+)`,
  // torn between, the choice between
  `\\b(?:torn|undecided|hesitat(?:e|es|ing)|(?<!(?:can|could|may|to|free to) )(?:choose|decide)|choice|decision|question|waver(?:s|ing)?|toss-up|selection|in two minds) (?:\\w+ )?(?:between|about|over|of) (.+ (?:and|or) .+)`,
  `\\b(?:have|has|had|need|needs|until|by|before|convenes?|meets?|sits)\\b[^.?!]{0,30} to (?:choose|decide|rule|vote) (?:between|on|whether|which|about|who|how) (.+)`,
].map((source) => new RegExp(source));

/** Two that do not agree: the cause is open. */
const AT_ODDS =
  /\b(?:disagree|(?:do|does)(?: not|n['’]t) (?:agree|match|tally|add up|fit|square)|contradict(?:s|ed)?|differ (?:by|on|about|over)|at odds|blames? (?:the|it|each|\w+ and)|\bsays? [^,.;:]{2,60}[,;] (?:and |but |while )?[\w'’ ]{2,40} says?|one says|somebody (?:is|must be) wrong|argue (?:about|over)|different (?:figures|numbers|answers|reasons|stories|results|prices|versions)|two (?:versions|answers|stories))\b/i;

/** Of ourselves, of the day, of a gift: nothing of theirs is open. */
const IDLE = /\b(?:we|us|our|ours|I|my|meet|meeting|suits?|convenient|come by|know you|free (?:on|for))\b/i;

/** Something of theirs stands open, and the letter says so. */
export function saysUnsettled(text: string): boolean {
  if (/\?["”')]*$/.test(text) && !/^[^?]*[,;:–—]/.test(text)) return false;
  if (/\b(?:ask yourself|may ask|might ask|often ask|always ask|customers ask)\b/i.test(text)) return false;
  return UNSETTLED.some((pattern) => {
    const open = pattern.exec(text)?.[1];
    return open !== undefined && !IDLE.test(open) && !GENERIC.test(open) && substance(open) >= 2;
  });
}

/** What the sentence before must hold, so that "that" is the matter to be settled. */
const OPENED = new RegExp(`\\?["”')]*$|\\b${WHICH}|\\bor\\b|\\bquestions?\\b`, 'i');
/** Both sides, or I with the reader, will deal with it. */
const INTENT =
  /\b(?:I|we)(?:['’]d| would| should)(?: \w+)? (?:like|love|want|prefer|be (?:glad|happy|keen|pleased)|rather|appreciate|enjoy|value|suggest|propose)\b|\blet us\b|\blet['’]s\b|\b(?:we|I) (?:must|should|could|need to|have to|want|suggest|propose|shall)\b|\b(?:may|can|could|shall|might) (?:I|we)\b|\bmy (?:suggestion|proposal|idea|visit|reason|excuse)\b|\b(?:meeting|visit|call|hour|conversation|talk|appointment|session)\b|^(?:want|wants|need|needs|happy|keen|deserves|worth)\b/i;
/** The matter taken up: as an object, not as the day that suits. */
const TAKEN_UP =
  /\b(?:about|on|over|for|of|into|at|with|to|from|in|behind|before) (?:this|that|it|these|those|them|nothing else|just that|exactly that|the (?:two|three|question|choice|point|matter|answer|riddle|reason|cause|gap|difference))\b(?! (?:day|time|week|month|afternoon|morning|end|account|way|moment))|\b(?:do|settle|answer|solve|find|crack|finish|bring|bring \w+|get|give|clear|see|check|explain|sort|fix|decide|make|report|know|discuss|have|work|test|try|prove|argue|change|clarified|establish|put) (?:this|that|it|these|those|them|one|which|who|why|so|the answer)\b(?! (?:day|time|week|month|suits?|works?|is))|^(?:this|that|these|those|which|it) (?:is|are|was|would|we|I|one|question|point)\b|^that['’]s\b/i;
const ABOUT_DAY =
  /\b(?:suits?|convenient|available|which (?:day|date|time)|if (?:that|this|it)(?: \w+)? (?:of interest|works?|sounds?)|interested)\b/i;

/** "I should like to bring them an answer": what the sentence before left open is taken up. */
export function takesUp(text: string, before: string): boolean {
  return (
    before !== '' &&
    INTENT.test(text) &&
    !/\b(?:you|your \w+|they|he|she|it|that|this)(?:['’]d| would|['’]ll| will| can| could)\b/i.test(text) &&
    TAKEN_UP.test(text) &&
    !ABOUT_DAY.test(text) &&
    (/\b(?:this|that|the) (?:question|point|matter|issue|gap|difference|problem|topic|decision|choice|puzzle|riddle|discrepancy|thing|subject|case|part|figure|number)\b/i.test(
      text,
    ) ||
      /\byour?\b/i.test(before) ||
      /\b(?:not|no|nobody|never|only|but|though|although|still|yet|twice|again|since|instead|than|too|less|more|fewer)\b|n['’]t\b|\d/i.test(
        before,
      ) ||
      OPENED.test(before) ||
      AT_ODDS.test(before) ||
      saysUnsettled(before)) &&
    !GENERIC.test(before) &&
    substance(before) >= 2
  );
}

/** "The two meters differ by 4 %, and I want to see both open." */
export const saysAtOdds = (text: string, after: string): boolean =>
  AT_ODDS.test(text) && substance(text) >= 3 && (INTENT.test(text) || INTENT.test(after));
