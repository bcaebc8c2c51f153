import { occurs, type Cues } from './cues';
import { saysPurpose } from './english-purpose';
import { contentWords, GAIN_WORDS, MEETING_WORDS } from './english-words';

const ROLE =
  '(?:engineers?|coach(?:es)?|inspectors?|auditors?|nurses?|electricians?|founders?|caretakers?|officers?|dispatchers?|drivers?|surveyors?|chemists?|mechanics?|directors?|managers?|analysts?|technicians?|specialists?|colleagues?|leads?|heads?|consultants?|designers?|planners?|trainers?|estimators?|fore(?:man|men)|fitters?|operators?|team|buyers?|clerks?|experts?|supervisors?|developers?|architects?|controllers?|crew|staff|CEO|CTO|CFO|COO)';

/* ---------- process ---------- */

const CONDUCT =
  '(?:walk|measure|test|sort|go through|review|record|film|run|follow|draw|sketch|count|stand|write down|listen|interview|inspect|demonstrate|explain|change|look at|work through|handle|observe|book|compare|sit down|try|watch|meet|call|return|show|start|label|tick|lay|put up|set up|pull|shadow|open|play|time|photograph|trace|plot|map)';
const wayOfWorking = occurs(
  // Who attends.
  new RegExp(
    `\\b(?:our|my) (?:[\\w-]+ ){0,3}?${ROLE}\\b[^.?!]{0,40}\\b(?:and I|will|would|joins?|comes?|brings?|attends?|takes? part|sorts?|measures?|walks?|shows?|sketch(?:es)?|tests?|explains?|calls?|sits?|runs?)\\b`,
    'i',
  ),
  new RegExp(
    `(?<!\\b(?:you|share) )\\b(?:with|and|bring|by|beside) (?:our|my|your|her|his) (?:[\\w-]+ ){0,3}?(?!team|staff|crew)${ROLE}\\b(?!['’]s)`,
    'i',
  ),
  new RegExp(`\\b(?:two|three|four|both|one) of our (?:[\\w-]+ ){0,2}?${ROLE}\\b`, 'i'),
  new RegExp(`,? (?:our|your|my) (?:[\\w-]+ ){1,3}?${ROLE},? and I\\b`, 'i'),
  /\b[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?, (?:our|my) [\w -]{3,40}, (?:and I|will|would|joins)/,
  /\b(?:will|would) (?:join|come along|accompany|attend)\b/i,
  // In which order.
  /\bfirst\b[^.?!]{3,}\b(?:then|afterwards|next|after that)\b/i,
  /(?:^|[,;:] |and )then (?:we|you|I|they|our|your|the|two|sit|draw|go|show|sketch|walk|look|discuss|test|measure|compare|what|a|an|on|questions|explains?)\b/i,
  /\bfollowed by\b|\bone after the other\b|\b(?:line by line|item by item|point by point|step by step|one by one)\b/i,
  /\b(?:start|begin)(?:s|ing)? with (?!a (?:coffee|call)\b)/i,
  /\bon day (?:one|two|three|\d)\b|\bafterwards (?:we|you|they|the (?:two|three|four) of us|your|our)\b/i,
  // What is done.
  new RegExp(`\\b(?:she|he|(?:our|my) [\\w-]+(?: [A-Z]\\w+)?) (?:then |first )?${CONDUCT}(?:s|es)\\b`),
  new RegExp(
    `(?<!\\b(?:may|can|could|shall|should|would|do|did|if|let|when|what|how|where) )\\b(?:we|you|they|suggest that we)(?:['’](?:d|ll)| (?:would|will|both|each|all|then))* ${CONDUCT}\\b(?! (?:you|forward|how|that|if)\\b)`,
    'i',
  ),
  /\bno slides\b|\bwithout (?:any )?slides\b|\bsales people out\b/i,
  // What each side brings.
  /\b(?:send|bring|share|prepare|have)\b[^.?!]{0,60}\b(?:beforehand|in advance|ahead of|the (?:day|week) before|ready)\b/i,
  /\bbefore (?:the|any|our) (?:meeting|visit|call)[^.?!]{0,20}\b(?:send|share)\b/i,
  /\b(?:you|please) (?:\w+ )?(?:send|bring|prepare|choose)\b(?! (?:me |us )?(?:a |an |your )?(?:short |brief )?(?:reply|answer|line|note|time|date|word|between|one|from))/i,
  /\bI(?:['’](?:ll|d)| will| would)? (?:bring|send|put)\b(?! (?:you )?(?:my|our) (?:best|brochure|catalogue))/i,
  /\b(?:brings|sends) (?:the|a|an|our|your|their|his|her|two|three)\b/i,
);

const PLANNED =
  /\b(?:(?:meeting|visit|demo|call|session|correct),? (?:I|we) suggest|agenda|draft(?: plan)?|order of (?:the day|work)|how we (?:would|will) run it)\b(?: the following)?\s*[:,]?\s*(.+)/i;
/** How long, when, where and by which channel: said alone, none of it is a way of working. */
const LOGISTICS =
  /\b(?:\d+|an?|one|two|half|thirty|forty|fifteen|twenty)[ -](?:hours?|minutes?|mins?|days?)\b|\b\d{1,2}[:.]\d{2}\b|\b(?:phone|video|online|remote(?:ly)?|teams|zoom|office|site|person|premises|call|meeting|visit|short|brief|half|quick|draft)\b/gi;

function process(text: string): boolean {
  if (wayOfWorking(text)) return true;
  const plan = PLANNED.exec(text)?.[1];
  return plan !== undefined && contentWords(plan.replace(LOGISTICS, ' '), MEETING_WORDS) >= 2;
}

/* ---------- benefit ---------- */

const THEM = '\\b(?:you|they|your (?:[\\w-]+ ){0,3}?[\\w-]+)';
const SOON =
  "(?:['’]ll|['’]d| (?:will|would|can|could|may)| then| also| already| finally| immediately| both| all)";
const GAINED =
  '(?:have|get|keep|leave|know|decide|save|avoid|cut|reduce|take|see|gain|walk away|go home|come away|be able|end up|skip|spend|recover|free|stop|finish|choose|judge|plan|lower|shorten|release|compare|use|run|lose|pay|receive|win|drop|show|hand|sign|work|start|present|prove|sleep|switch|make|need|tell|walk|open)';
/** What "your people will" do for the meeting rather than gain by it. */
const DUTY =
  '(?:like|love|need|have to|bring|send|receive|meet|be asked|join|show us|tell us|want|find attached)';
const GAIN = [
  // With a modal or a "so": what will be. Without: only verbs that name a gain by themselves.
  new RegExp(`${THEM}${SOON}+ (?:no longer |not |never )?${GAINED}\\b`, 'i'),
  new RegExp(`\\byour (?:[\\w-]+ ){0,3}?[\\w-]+${SOON}+ (?!${DUTY}\\b)\\w+`, 'i'),
  /(?:^|[,;] )so (?:that )?(?:you|your)\b|\bmeans (?:that )?(?:you|your)\b/i,
  new RegExp(
    `(?:that way|this way|afterwards|as a result|in the end|so that|so),? ${THEM}${SOON}* ${GAINED}\\b`,
    'i',
  ),
  new RegExp(
    `${THEM} (?:both |all |then )?(?<!\\bto )(?:keeps?|gets?|leaves? with|saves?|avoids?|gains?|goe?s? home|walks? away|comes? away|ends? up|spends? (?:[\\w-]+ ){0,4}less)\\b`,
    'i',
  ),
  /\b(?:gives?|saves?|leaves?|spares?|lets?|allows?|enables?|tells?|helps?|earns?) (?:you|your)\b|\bshows? (?:you|your \w+) (?:which|where|how|what|whether|why)\b/i,
  /\b(?:is|are) yours\b|\b(?:stays?|remains?) with (?:you|your)\b|\bleave [^.?!]{2,60} with you\b/i,
  /\bfor (?:you|your [\w ]{2,30}),? (?:it|this|that) (?:would )?(?:means?|\w+s)\b|\bwhat you (?:would |will )?gain\b/i,
];
const NO_GAIN = occurs(
  /\b(?:leading|number one|award|world-class|cutting-edge|best-in-class|state-of-the-art|win-win|synerg\w+|mutual(?:ly)?)\b/i,
  /\b(?:the day before|beforehand|in advance)\b/i,
  /\byou (?:can|could|may|will|would) (?:also |always )?(?:reach|reply|call|contact|write|book|find|unsubscribe|click|choose between|pick|send|bring|see (?:below|attached|more))\b/i,
  /\bif you\b(?!r)/i,
);

function benefit(text: string): boolean {
  const ownOnly = /^(?:if|when|whether)\b/i.test(text);
  return !ownOnly && !NO_GAIN(text) && occurs(...GAIN)(text) && contentWords(text, GAIN_WORDS) >= 2;
}

/* ---------- ask ---------- */

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const day = occurs(
  /(?<!\b(?:last|since|every|on most) )\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b(?!s)/,
  /\b(?:Mon|Tue|Tues|Wed|Thu|Thurs|Fri)\b[ ,]+\d{1,2}\b/,
  new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}\\b|\\b${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?\\b`),
  /\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}\/\d{1,2}(?:\/\d{2,4})?\b/,
  /\btomorrow\b/i,
);
const MEETING_CUE =
  /\b(?:suit|suits|work|works|works?|possible|free|available|confirm|join|meet|come|visit|let me know|make it|fine|convenient|okay|ok|prefer|do|have time|see you|could we|can we|may (?:I|we)|shall we|send|tell|call|talk|time|pick|choose|spare|around|how about)\b/i;

export const englishCues: Cues = {
  formula: occurs(
    /^(?:dear|hi|hello|good (?:morning|afternoon|day))\b[^.?!]{0,50}[,:!]?$/i,
    /^(?:thank you|thanks|many thanks)\b[^,:;]{0,90}[.!]?$/i,
    /\bhope (?:this|you|all)\b[^.?!]*\b(?:well|finds)\b/i,
    /^I? ?(?:am )?look(?:ing)? forward to\b/i,
  ),
  question: (text) => /\?["”')]*$/.test(text),
  request: (text) =>
    /\?["”')]*$/.test(text)
      ? MEETING_CUE.test(text) && !/^(?:struggling|tired of|did you know|what if|are you still)\b/i.test(text)
      : /\b(?:please|kindly)\b|\blet (?:me|us) know\b|\b(?:tell|drop) me\b|\b(?:could|would|can) you\b|\b(?:I|we) would appreciate\b/i.test(
          text,
        ),
  day,
  hour: occurs(
    /\b\d{1,2}(?:[:.]\d{2})?\s?[ap]\.?m\b|\b\d{1,2}[:.]\d{2}\b|\b(?:morning|afternoon|noon|evening)\b/i,
  ),
  past: occurs(
    /\b(?:last|agreed|was|were|met|spoke|showed|mentioned|said|asked|told|ago|will be (?:in|at)|I['’]ll be (?:in|at))\b/i,
  ),
  purpose: saysPurpose,
  process,
  activity: occurs(
    new RegExp(`\\b${CONDUCT}(?:s|ing|ed)?\\b`, 'i'),
    /\b(?:walk|tour|questions?|q&a|review|discussion|demo|measurements?|test|comparison|wrap-up|minutes|your|next steps?|introduction|summary|live)\b/i,
  ),
  benefit,
  ours: occurs(
    /\b(?:our|my) (?:quota|quarter|sales|targets?|portfolio|presence|growth|numbers)\b/i,
    /\b(?:we|I) would (?:gain|benefit)\b|\bhelp(?:s)? us\b/i,
  ),
};
