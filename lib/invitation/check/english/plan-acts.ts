import { saysBenefit } from './benefit';
import { OURS, THEIRS } from './people';

/** What somebody visibly does while or for the meeting; never what a firm does for a living. */
export const ACTS =
  'walk|measure|test|sort|go through|go over|run through|read|review|record|film|follow|draw|sketch|count|tally|stand|sit|write down|note|listen|interview|inspect|demonstrate|explain|change|look at|look over|look through|look together|work through|work in|work on|handle|observe|watch|compare|try|show|start|label|tick|lay|put|set up|pull|shadow|open|play|time|clock|photograph|trace|trail|plot|map|line up|spread|pin|mark|mix|pour|weigh|load|unload|lift|drive|switch|plug|swap|take apart|take turns|take down|take notes|take the|take samples|take your|turn|tell us|ask|answer|talk us through|talk me through|speak|describe|present|model|simulate|calculate|type|enter|export|clean|strip|check|examine|ride along|ride with|hang|hold|hand over|hand out|pass|keep (?:a|the) (?:log|tally|list|score|time|minutes|order|notes|record)|keep order|bring|carry|send|share|prepare|fill in|pick out|choose|vote|rank|close with|end with|finish with|begin with|open with|split|divide|rotate|repeat|scan|book|pack|unpack|sample|taste|drill|fit|mount|install|bolt|dismantle|replay|role-play|rehearse|practise|practice|discuss|debate|summarise|summarize|correct|edit|cross out|do (?:one|two|three|ten|thirty|the|five|\\d)|make (?:a|the|one) (?:tally|list|sketch|note|drawing|map|plan)|heckle|interrupt|comment|argue|exchange|collect|gather|dig|peel|cut|press|wire|connect|log|print|project|display|outline|introduce|give a|give each|stay|wait|leave the room|step|climb|look|work|say|says';
/** With its endings: "she sorts", "we sorted" is not meant. */
const third = (list: string) =>
  list
    .split('|')
    .map((act) => {
      const [head = '', ...tail] = act.split(' ');
      const verb = /(?:ch|sh|ss|x|o)$/.test(head)
        ? `${head}es`
        : /[^aeou]y$/.test(head)
          ? `${head.slice(0, -1)}ies`
          : `${head}s`;
      return [verb, ...tail].join(' ');
    })
    .join('|');
/** Not "look forward", "count on", "tell you about". */
const AFTER =
  '\\b(?! (?:you )?(?:forward|back|soon|on(?! (?:the|a|your|our|two|three|one))|from you|(?:[\\w§]+ ){0,3}(?:invitation|invite|brochure|catalogue|offer|quote|quotation|link|reminder|confirmation|profile|newsletter|information|entry|regards|greetings|flask|cake|flowers)|to you about|with you (?:on|about)|how|if|that|as|so|by|you to|to make|for an? (?:\\w+ )?(?:conversation|meeting|appointment|call|talk|chat|date|visit))\\b)';
const ACT = new RegExp(` (?:${ACTS})${AFTER}`, 'y');
const ACT_S = new RegExp(` (?:${third(ACTS)})${AFTER}`, 'y');
/** What a firm or a reader is, thinks, wants or generally does: no plan of a meeting. */
const STATES =
  'am|are|is|was|were|be|been|have|has|had|do|does|did|can|could|may|might|must|shall|should|will|would|need|needs|want|wants|wish|hope|hopes|think|thinks|believe|believes|know|knows|understand|understands|see|sees|feel|find|finds|found|get|gets|got|keep|keeps|save|saves|avoid|avoids|gain|gains|win|wins|lose|loses|pay|pays|spend|spends|decide|decides|receive|receives|reach|own|owns|like|likes|love|loves|prefer|appreciate|value|look|help|helps|offer|offers|provide|provides|supply|supplies|support|supports|serve|serves|specialise|specialises|specialize|make|makes|produce|produces|sell|sells|deliver|delivers|develop|develops|manufacture|employ|employs|operate|operates|use|uses|advise|advises|consult|consults|works?(?! (?:through|in (?:pairs|groups|twos|threes|fours)|on|down))|owe|owes|let|lets|leave|leaves|confirms|assumes|sends|intends|cooperate|invest|grow|grows|export|import|focus|care|cover|covers|guarantee|ensure|ensures|promise|expect|expects|plan|plans|intend|aim|aims|propose|suggest|recommend|invite|welcome|thank|apologise|regret|assume|remember|recall|agree|agrees|mean|means|seem|seems|appear|remain|belong|depend|attach|enclose|refer|mention|mentions|notice|hear|come|comes|go|goes|meet|meets|visit|visits|call|calls|contact|contacts|write|writes|send|sends|say|says|tell|tells|ask|asks|wait|live|run|runs|lead|leads|manage|manages|represent|represents|stand|stands|combine|combines|deserve|complain|complains|report|reports|struggle|suffer|benefit|benefits|rely|lack|face|met|sent|spoke|saw|took|came|went|made|said|told|gave|heard|thought|knew|read|put|set|cut|built|left|lost|held|brought|bought|began|wrote|kept|felt|understood|ran|grew|became|led|just|also|only|always|never|already|still|currently|really|very|not|no|and|or|but|for|of|in|at|on|to|with|from|by|as|if|that|who|which|how|why|when|where|what|the|our|your|my|this|these|those|then|there|both|all|each|every|more|most|per|than|rather|about|today|tomorrow|ever|even|maybe|perhaps|now|later|soon|again|over|under|before|after|until|since|because|while|whether|into|through|without|within|during|between|here|too|well|together|instead|ours|yours|hers|theirs|itself|us|his|its|thus|plus|less|others|years|days|weeks|months|hours|minutes|times|pounds|euros|people|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|hundred|thousand|above|below|beneath|beside|besides|yet|across|along|around|near|past|up|down|out|off|back|away|alone|else|once|twice|against|via|despite|among|upon|onto|inside|outside|beyond|throughout|apart|happen|happens|admire|admit|assume|accept|acknowledge|bet|concede|confess|consider|desire|dislike|doubt|dread|enjoy|envy|fear|figure|forget|gather|guess|hate|hasten|insist|imagine|mind|miss|object|realise|realize|reckon|respect|suppose|suspect|trust|worry|wonder|congratulate|confirm|dare|deny|permit|tend|deal|reply|respond|retire|retires|expand|launch|launches|charge|charges|bill|stock|hail|stem|consist|contain|include|includes|specialise|transform|transforms|hesitate|sold|won|drew|stood|sat|ate|drank|rose|risen|fell|flew|drove|rode|spent|meant|shot|paid|slept|threw|wore|taught|sought|dealt|fed|hung|rang|sank|stuck|struck|bit|blew|broke|chose|dug|fought|forgot|froze|laid|lay|lit|shook|yourself|yourselves|someone|something|last|next';
/** Any other verb in the present tense tells what is going to happen. */
const DOES = new RegExp(
  ` (?!(?:${STATES}|[a-z]+ed|[a-z]+ly|[a-z]+ing)\\b)[a-z]{3,}${AFTER}(?= [\\w'’“"]|,|;|\\.|$)`,
  'y',
);
const DOES_S = new RegExp(` (?!(?:${STATES})\\b)[a-z]{2,}s${AFTER}(?= [\\w'’“"]|,|;|\\.|$)`, 'y');
const ADVERB =
  '(?: (?:then|first|each|both|all|also|simply|just|only|in turn|always|never|quietly|briefly|together|live|afterwards|next|meanwhile|personally|mostly|still|themselves|myself|herself|himself))*';
const WILL = "(?:['’](?:ll|d)| (?:will|would|shall))";
/** A name, a bracket or an apposition behind a subject. */
export const MORE = '(?:,? [A-Z][\\w’-]+){0,2}(?: \\([^)]*\\)|, [^,.?!]{3,60},| from (?:our|my) \\w+)?';
const BOTH =
  '(?:[Ww]e|I|[Bb]oth sides|[Yy]ou and I|(?:[Tt]he|[Tt]hose|all) (?:two|three|four) of (?:us|you|them))(?: \\([^)]*\\))?';
/** A first name alone may be a product's; it is a person where somebody else is spoken of beside it. */
const NAMED =
  '(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September|October|November|December)|(?:Our|Your|My|She|He|I|Her|His|Its|The|This|That|It|There|We|You|They|What|Which|Who|And|But|So|Then|If|When|Once|Please|Also|Each|Every|One|Two|Three|No|Nobody|Half|Part|With|As|At|In|On|For|From|After|Before|During|By|Since|Because|While|Until|To|Of|An|A|All|Both|Some|Any|Many|Most|Few|Thanks|Best|Kind|Dear|Hello|Agenda|Subject|Just|Only|Now|Here|Afterwards|First|Next|Later|Perhaps|Maybe|Even|Not|If|Why|How|Where|Let|Unlike|Like|Subject|Pricing|Instead|Besides|Based|Due|About|Following|Further)\\b)[A-Z][a-zà-ÿ]+(?: [A-Z][\\w’-]+)?';

/** Who, up to the verb; and in which form the verb then stands. */
interface Subject {
  who: RegExp;
  verb: readonly RegExp[];
}
const subject = (who: string, ...verb: RegExp[]): Subject => ({
  who: new RegExp(`\\b${who}${ADVERB}(?= )`, 'g'),
  verb,
});
/** Our side, or both, will do something: "I bring the log and we mark it together". */
const WE = [
  subject(`(?:I|[Ww]e|[Hh]e|[Ss]he|[Bb]oth sides|[Yy]ou and I|${OURS}${MORE}),?${WILL}`, ACT),
  subject(`${OURS}${MORE}`, ACT_S, DOES_S),
];
/** Any verb of ours may tell of our trade, unless somebody or some place of the meeting is beside it. */
const BOTH_DO = [subject(BOTH, DOES)];
const HERE =
  /\b(?:you|your|yours|while|first|then|together|both|each|with an?|at (?:the|each|every|your)|on the|in the (?:afternoon|morning)|aloud|the (?:two|three|four) of us|nobody|until|after|before|minutes|him|her|them|once)\b|[,;] (?:she|he|one|and (?:then )?(?:count|compare|mark|note|write|watch|see|look|read))\b/i;
/** Of one person alone, what she does may be a habit: "she speaks four languages". */
const SHE = [subject('(?:[Hh]e|[Ss]he)', ACT_S, DOES_S)];
const NAMES = [subject(`${NAMED}${MORE}`, ACT_S)];
const NAMES_DO = [subject(`${NAMED}${MORE}`, DOES_S)];
/** Somebody else's part, told beside. */
const PARALLEL =
  /(?:[,;]|\band\b|\bwhile\b)(?: and| while| then)? (?:we|I|you|your|our|she|he|the two|both|Mr|Ms|Mrs|Dr)\b/;
const NAMES_WILL = [subject(`${NAMED}${MORE},?${WILL}`, ACT)];
/** Their side will do something: told as a gain ("your team keeps the list") it is no plan. */
const THEY = [
  subject(`(?:[Yy]ou|[Tt]hey|${THEIRS}${MORE}),?${WILL}`, ACT),
  subject(
    '(?<=^|[,;:.(–—] |\\b(?:and|then|while|but|meanwhile|day|morning|afterwards) )(?:[Yy]ou|[Tt]hey)',
    DOES,
  ),
  subject(`${THEIRS}${MORE}`, ACT_S, DOES_S),
  // Only a plural takes the bare verb: "your fitters", but not "our customer magazine".
  subject(
    `(?:${THEIRS}|${OURS})(?<=(?:s|people|staff|crew|teams?|men|women|both|side|everybody|each|them|you)§?)`,
    DOES,
  ),
];
const OTHERS = /\b(?:we|us|I|her|his|she|he|the two|then|first)\b|\b(?:and|while) you\b/i;
const BESIDE =
  /\b(?:you|your|we|I|us|our|while|first|then|together|both|each|with an?|at the|on the|aloud)\b|\b(?:the|his|her) \w+[,;]/i;
/** Words before a subject that make it part of a question, a wish or a condition, not of a plan. */
const NOT_PLAN =
  /\b(?:may|can|could|shall|should|would|do|does|did|if|let|when|what|how|where|why|which|whether|(?<!\b(?:suggestion|proposal|plan|idea) is )that|who|as|because|since|after|before|once|than|whatever|whenever|so|hope|believe|and that) $/i;

/** What firms do for a living; at a meeting only where the other side is in the sentence. */
const TRADE =
  / (?:cleans?|handles?|press|cuts?|prints?|packs?|installs?|weighs?|drives?|designs?|builds?|rents?|leases?|repairs?|maintains?|services?|ships?|stores?|trains?|teach(?:es)?|moves?|transports?|hosts?|organi[sz]es?|holds?|treats?|coach(?:es)?|audits?|certif(?:y|ies)|calibrates?|monitors?|protects?|connects?|process|trades?|buys?|takes? (?:pride|care)|bakes?|brews?)\b/y;
const WITH_THEM = /\b(?:you|your|together|first|then|both|while|with (?:her|him|them)|on the spot)\b/i;

/** One of the subjects is followed by something that is done. */
function acts(text: string, subjects: readonly Subject[]): boolean {
  return subjects.some(({ who, verb }) => {
    for (const match of text.matchAll(who)) {
      const end = match.index + match[0].length;
      if (NOT_PLAN.test(text.slice(Math.max(0, match.index - 24), match.index))) continue;
      if (startsAt(TRADE, text, end) && !WITH_THEM.test(text)) continue;
      if (verb.some((pattern) => startsAt(pattern, text, end))) return true;
    }
    return false;
  });
}

function startsAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/**
 * True where somebody is going to do something at the meeting.
 * @param marked the same text with its people marked.
 */
export function isPlan(text: string, marked: string): boolean {
  if (/\?["”')]*$/.test(text)) return false;
  if (acts(marked, WE)) return true;
  if (acts(marked, BOTH_DO) && HERE.test(text)) return true;
  if (acts(marked, SHE) && BESIDE.test(text)) return true;
  if (acts(marked, NAMES_WILL) && !saysBenefit(text)) return true;
  if (acts(marked, NAMES_DO) && PARALLEL.test(text) && !saysBenefit(text)) return true;
  return ((acts(marked, NAMES) && OTHERS.test(text)) || acts(marked, THEY)) && !saysBenefit(text);
}
