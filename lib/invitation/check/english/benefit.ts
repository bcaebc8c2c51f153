import { occurs } from '../cues';
import { markPeople, THEIRS as THEIR_PEOPLE } from './people';
import { contentWords, GAIN_WORDS } from './words';

const THEIRS = "your (?:[\\w'’-]+ ){0,4}?[\\w'’-]+|yours|(?:Mr|Mrs|Ms|Dr) [A-Z]\\w+";
const THEM = `(?<!\\b(?:which of|whether|how|why|[Ii]f|what|[Ww]hen|where|who) )\\b(?:you|they|${THEIRS}|the (?:office|plant|site|company|hospital|clinic|warehouse|lab|line|factory|branch(?:es)?|depot|farm|kitchen|partners|board|parents|crew|team|department|ward|shop|school|parish|residents|staff|night shift|shift leads|auditors|buyers|drivers|pupils|controller|works council))`;
const SOON =
  "(?:['’](?:ll|d)| (?:will|would|can|could|may|should|might)(?: then)?| also| already| finally| immediately| both| all| all of them| at last| just)";
const GAINED =
  '(?:have|get|keep|leave|know(?! us)|decide|save|avoid|cut|reduce|take|see|gain|walk|go|come|be (?:able|free|rid|spared|ready|prepared|covered|safe|sure|done|back|clear|out)|end up|skip|spend|recover|free|stop|finish|choose|judge|plan|lower|shorten|release|compare|use|run|lose|pay|receive|win|drop|show|hand|sign|work|start|present|prove|sleep|switch|make|tell|open|close|send|carry|answer|argue|avoid|escape|find|order|negotiate|defend|rely|point|put|hold|return|measure|pass|submit|settle|move|turn|build|buy|reuse|read|understand|catch|claim|clear|correct|deliver|do|explain|face|fill|forget|give|hire|justify|learn|look|manage|meet|miss|own|produce|protect|quote|raise|reject|repair|replace|report|say|sell|serve|ship|share|sit|speak|spot|stand|stay|step|tackle|think|throw|train|wait|wake|write)';
/** What they will do for the meeting rather than gain by it. */
const DUTY =
  '(?:like|love|want|be asked|join|show (?:us|me)|tell (?:us|me)|find attached|hear|meet|meet us|be (?:pleased|glad|happy|welcome|delighted|surprised|interested|aware|able to (?:reach|join|meet))|agree|remember|recall|appreciate|let|reply|enjoy|bring|send (?:us|me)|give (?:us|me)|open the|walk (?:us|me)|talk (?:us|me)|describe|spare|come (?:to|by|and|along)|help (?:us|me)|speak|see (?:our|us|from|attached|below)|know(?=,)|notice|have (?:us|me)|receive (?:an? )?(?:invitation|reminder|call|mail|email|link)|choose (?:one|two|three)|work alone|have (?:received|seen (?!where|how|what|which|whether)|heard|noticed|questions|time|any|a (?:minute|moment)|\\w+ minutes)|sit|pick|do|say|meet|watch|export|look|need (?:an? )?(?:hour|minutes))';
/** With a modal: what will be. */
const OUTCOMES = [
  // With can and could, whatever it is.
  new RegExp(
    `${THEM}(?: (?:all|both|then|also))? (?:can|could)(?: (?:then|at last|finally|also|already|again|simply))? (?!${DUTY}\\b|have\\b|be\\b|reach|get in touch|call|contact|write|ask|go ahead|rely|expect|count|trust|visit|book|choose|attend|participate|use our|try our|order from|profit|grow|succeed)\\w+`,
    'i',
  ),
  /\b(?:you|your [\w ]{2,30}) \w+ (?:[\w-]+ ){0,4}(?:faster|sooner|earlier|less|cheaper|quicker|fewer)\b/i,
  /\b(?:cuts?|reduces?|lowers?|shortens?|halves|trims|lightens?|eases?|simplifies|removes?|ends|prevents?|protects?) (?:\w+ ){0,3}?(?:your|you)\b/i,
  /\b(?:takes?|lifts?|keeps?)\b[^.?!]{3,40}\b(?:off|from) (?:you|your)\b/i,
  new RegExp(
    `${THEM}${SOON}+ (?:(?:no longer|not|never|even|really|always|simply|easily) )*(?!${DUTY}\\b)${GAINED}\\b`,
    'i',
  ),
  new RegExp(
    `${THEM}(?:${SOON})* (?:needn['’]t|need not|(?:don['’]t|won['’]t|wouldn['’]t|will not|would not|do not|does not|doesn['’]t) (?:(?:even|ever) )?(?:have|need|be|spend|lose|pay|buy|stare|wait|argue|chase|guess|get|miss|face|print|worry|stand|go|start|carry|repeat|rely)|no longer|never again|can stop|could stop|are (?:free|rid|spared|covered)|is (?:free|rid|spared))\\b`,
    'i',
  ),
  // Now and by itself: only verbs that name a gain.
  new RegExp(
    `${THEM} (?:both |all |then |always )?(?<!\\bto )(?:keeps?(?! order| (?:a|the) (?:log|tally|time|score|minutes|record))|gets?|learns?(?! (?:more|about))|stops? \\w+ing|leaves? with|saves?|avoids?|gains?|goe?s? (?:home|in(?:to)? (?:the|that|your)|out with)|walks? (?:away|in(?:to)?|out)|comes? away|ends? up|spends? (?:[\\w-]+ ){0,4}less|takes? (?:home|away|back)|knows?|owns?|holds?|loses? (?:no|less|nothing)|has (?:the|a|an) [\\w -]+ (?:in hand|at hand|ready))\\b`,
    'i',
  ),
  /\b[Yy]our (?:[\w'’-]+ ){0,3}?(?:save|get home|finish|lose|spend|stop|avoid|cut|gain)s?\b/,
  /(?:^|[,;:–—.] )so (?:that )?(?:you|your|there['’]s|there is|there are|no|nobody|nothing|the|they)\b(?! (?:can|could|may|will) (?:see|get to know) (?:our|us|what we))|\bmeans (?:that )?(?:you|your|no|fewer|less)\b|\bwhich (?:means|spares|saves|leaves|gives|lets)\b/i,
  new RegExp(
    `(?:that way|this way|afterwards|after that|as a result|in the end|by (?:then|lunch|the evening|the end)|so that|so|then),? ${THEM}${SOON}* (?!${DUTY}\\b)${GAINED}\\b`,
    'i',
  ),
  /\b(?:gives?|saves?|leaves?|spares?|lets?|allows?|enables?|tells?|helps?|earns?|buys?|frees?|costs? [\w ]{0,12}less|brings?|hands?) (?:you|your|them|the (?:office|crew|ward|team|board))\b(?! (?:(?:a|the|our) )?(?:grand |short |quick |guided )?(?:call|presentation|quote|offer|overview|tour|demo|company|know|have))|\bshows? (?:you|your [\w ]{2,20}) (?:which|where|how|what|whether|why)\b|\b(?:relieves?|frees?|rids?) (?:you|your [\w ]{2,30}) (?:of|from)\b/i,
  /\bfor (?:you|your [\w ]{2,30}),? (?:it|this|that) (?:would )?(?:means?|\w+s)\b|\bwhat you (?:would |will )?gain\b|\b(?:at|for) no (?:cost|charge) to you\b|\bat (?:our|my) expense\b|\bfree of charge\b|\byou['’]?re spared\b/i,
  /\b(?:you|your [^.?!]{2,60})\binstead of\b/i,
  /\byour [^.?!]{2,60}\bwithout (?:a|an|any|another|having|further|more)\b/i,
  // Less of a burden, whoever carries it.
  /\b(?:one|two|three|a|an|no|fewer|less|\d+) (?:[\w-]+ ){0,3}(?:fewer|less|earlier|sooner|quicker|faster|cheaper)\b[^.?!]{0,40}\b(?:for|in|at) (?:you|your|the)\b/i,
  /\b(?:fewer|less|no more) [\w -]{2,40} (?:for|in|at|on) your\b/i,
  /\b(?:no|without) (?:more |further |another |any |new )?(?:[\w-]+ ){1,4}(?:for you|for your|to (?:budget|write|chase|sign|fill|argue|pay|wait|send))\b|\bnobody\b[^.?!]{0,30} (?:has to|needs to|will have to|would have to|need)\b|\b(?:there|here)['’]?s (?:a|one|no|nothing) [\w -]{2,40}(?:to (?:hold|show|point|sign|send|write|pay|do)|for you|you (?:need|have))\b|\bhandy (?:for|the next|when)\b|\bsees? you through\b/i,
];
/** What is left with them needs fewer words. */
const LEFT = occurs(
  /\b(?:hand|pass|turn)(?:s|ed)?\b[^.?!]{2,40} (?:over|on) to (?:you|your)\b/i,
  /\b(?:is|are|remains?|stays?|becomes?|will be|would be) (?:all )?(?<!\b(?:floor|stage|choice|word|turn|podium|microphone) is )yours\b|\b(?<!\b(?:we|I|and|then|to|would|will|who|they) )(?:stays?|remains?|stops?|go|goes|lands?|ends? up|sits|waits|hangs?|reach(?:es)?|belongs?|is left|are left|handed over) (?:\w+ )?(?:with|to|in|on|at) (?:you|your)\b|\b(?:stays?|remains?) (?:there|behind|here with you|in the (?:dairy|house|school|office|building))\b|\breach(?:es)? you\b|\bleave [^.?!]{2,60} (?:with|for) (?:you|your)\b|\byours (?:to keep|either way|whether|whatever|in any case|whichever|regardless)\b|\bfor (?:you|your [\w ]{2,20}) to (?:keep|use|reuse|take|show|hold)\b|\bwith your name on\b|\baddressed to (?:you|your|the)\b/i,
);
/** In marked text. */
const PEOPLE_GAIN = new RegExp(
  `\\b${THEIR_PEOPLE}(?:'d|’d| would| will| could| can) (?:get|have|keep|save|see|know|be able|no longer|not have|finish|go home|spend|be spared|be rid)\\b`,
  'i',
);
const NO_GAIN = occurs(
  /\b(?:leading|number one|award|world-class|cutting-edge|best-in-class|state-of-the-art|win-win|synerg\w+|mutual(?:ly)?|both (?:sides|companies|firms|our) (?:win|benefit|profit|gain|grow)|together we|partnership)\b/i,
  /\b(?:you|your \w+) (?:can|could|may|will|would) (?:also |always |easily )?(?:reach|reply|call|contact|write to|book (?:a|your)|find (?:us|me|more|attached|our|out more|the (?:brochure|link|catalogue))|unsubscribe|click|choose (?:between|from)|see (?:below|attached|more|our|us|the details)|opt out|register|sign up|download|visit (?:us|our)|count on us|rely on us|trust us|expect from us|get to know (?:us|our)|learn (?:about|more)|discover)\b/i,
  /\b(?:hope|sure|confident|believe|certain|convinced|know) (?:that )?you(?:['’]ll|['’]d| will| would)? (?:like|love|enjoy|agree|be|find|want)\b|\bsaving my bacon\b|\bhelp(?:s)? (?:me|us)\b|\blike to know (?:more|us|the|about)\b|\bwould like you to\b|\b(?:happy|glad|love|like|pleased|delighted) to (?:also )?(?:tell|show|give|help|bring|leave you)\b/i,
  /\b(?:our|my) (?:prices|quality|service|team|company|products?|range|platform|solution) (?:will|can|would)\b/i,
);

/** True where an English sentence names something that the reader's side will have, know, decide, save or avoid. */
export function saysBenefit(text: string): boolean {
  // A condition alone promises nothing, but the main clause behind it may.
  const main = /^(?:if|when|whether|once|whatever|whoever|wherever)\b[^,]*,(.+)$/i.exec(text)?.[1] ?? text;
  if (/^(?:if|when|whether)\b/i.test(main) || NO_GAIN(text)) return false;
  if (LEFT(main) && contentWords(main, GAIN_WORDS) >= 1) return true;
  const gains = OUTCOMES.some((pattern) => pattern.test(main)) || PEOPLE_GAIN.test(markPeople(main));
  return gains && contentWords(main, GAIN_WORDS) >= 2;
}
