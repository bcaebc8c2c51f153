import { occurs } from '../cues';
import { saysBenefit } from './benefit';
import { markPeople, OURS, THEIRS, WORD } from './people';
import { contentWords, MEETING_WORDS } from './words';

/** What somebody visibly does while or for the meeting; never what a firm does for a living. */
const ACTS =
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
  '\\b(?! (?:you )?(?:forward|back|soon|on(?! (?:the|a|your|our|two|three|one))|from you|(?:\\w+ ){0,3}(?:invitation|invite|brochure|catalogue|offer|quote|quotation|link|reminder|confirmation|profile|newsletter|information)|to you about|with you (?:on|about)|how|if|that|as)\\b)';
const ACT = new RegExp(` (?:${ACTS})${AFTER}`, 'y');
const ACT_S = new RegExp(` (?:${third(ACTS)})${AFTER}`, 'y');
/** What a firm or a reader is, thinks, wants or generally does: no plan of a meeting. */
const STATES =
  'am|are|is|was|were|be|been|have|has|had|do|does|did|can|could|may|might|must|shall|should|will|would|need|needs|want|wants|wish|hope|hopes|think|thinks|believe|believes|know|knows|understand|understands|see|sees|feel|find|finds|found|get|gets|got|keep|keeps|save|saves|avoid|avoids|gain|gains|win|wins|lose|loses|pay|pays|spend|spends|decide|decides|receive|receives|reach|own|owns|like|likes|love|loves|prefer|appreciate|value|look|help|helps|offer|offers|provide|provides|supply|supplies|support|supports|serve|serves|specialise|specialises|specialize|make|makes|produce|produces|sell|sells|deliver|delivers|develop|develops|manufacture|employ|employs|operate|operates|use|uses|advise|advises|consult|consults|works?(?! (?:through|in (?:pairs|groups|twos|threes|fours)|on|down))|owe|owes|let|lets|cooperate|invest|grow|grows|export|import|focus|care|cover|covers|guarantee|ensure|ensures|promise|expect|expects|plan|plans|intend|aim|aims|propose|suggest|recommend|invite|welcome|thank|apologise|regret|assume|remember|recall|agree|agrees|mean|means|seem|seems|appear|remain|belong|depend|attach|enclose|refer|mention|mentions|notice|hear|come|comes|go|goes|meet|meets|visit|visits|call|calls|contact|contacts|write|writes|send|sends|say|says|tell|tells|ask|asks|wait|live|run|runs|lead|leads|manage|manages|represent|represents|stand|stands|combine|combines|deserve|complain|complains|report|reports|struggle|suffer|benefit|benefits|rely|lack|face|met|sent|spoke|saw|took|came|went|made|said|told|gave|heard|thought|knew|read|put|set|cut|built|left|lost|held|brought|bought|began|wrote|kept|felt|understood|ran|grew|became|led|just|also|only|always|never|already|still|currently|really|very|not|no|and|or|but|for|of|in|at|on|to|with|from|by|as|if|that|who|which|how|why|when|where|what|the|our|your|my|this|these|those|then|there|both|all|each|every|more|most|per|than|rather|about|today|tomorrow|ever|even|maybe|perhaps|now|later|soon|again|over|under|before|after|until|since|because|while|whether|into|through|without|within|during|between|here|too|well|together|instead|yourself|yourselves|someone|something|last|next';
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
const MORE = '(?:,? [A-Z][\\w’-]+){0,2}(?: \\([^)]*\\)|, [^,.?!]{3,60},| from (?:our|my) \\w+)?';
const BOTH =
  '(?:[Ww]e|I|[Bb]oth sides|[Yy]ou and I|(?:[Tt]he|[Tt]hose|all) (?:two|three|four) of (?:us|you|them))(?: \\([^)]*\\))?';
/** A first name alone may be a product's; it is a person where somebody else is spoken of beside it. */
const NAMED =
  '(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September|October|November|December)|(?:Our|Your|My|The|This|That|It|There|We|You|They|What|Which|Who|And|But|So|Then|If|When|Once|Please|Also|Each|Every|One|Two|Three|No|Nobody|Half|Part|With|As|At|In|On|For|From|After|Before|During|By|Since|Because|While|Until|To|Of|An|A|All|Both|Some|Any|Many|Most|Few|Thanks|Best|Kind|Dear|Hello|Agenda|Subject|Just|Only|Now|Here|Afterwards|First|Next|Later|Perhaps|Maybe|Even|Not|If|Why|How|Where|Let)\\b)[A-Z][a-zà-ÿ]+(?: [A-Z][\\w’-]+)?';

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
  subject(`(?:I|[Ww]e|[Hh]e|[Ss]he|[Bb]oth sides|[Yy]ou and I|${OURS}${MORE}|${NAMED}),?${WILL}`, ACT),
  subject(BOTH, DOES),
  subject(`(?:[Hh]e|[Ss]he|${OURS}${MORE})`, ACT_S, DOES_S),
];
const NAMES = [subject(`${NAMED}${MORE}`, ACT_S, DOES_S)];
/** Their side will do something: told as a gain ("your team keeps the list") it is no plan. */
const THEY = [
  subject(`(?:[Yy]ou|[Tt]hey|${THEIRS}${MORE}),?${WILL}`, ACT),
  subject(
    '(?<=^|[,;:.(–—] |\\b(?:and|then|while|but|meanwhile|day|morning|afterwards) )(?:[Yy]ou|[Tt]hey)',
    DOES,
  ),
  subject(`${THEIRS}${MORE}`, ACT_S, DOES_S),
  subject(`(?:${THEIRS}|${OURS})`, DOES),
];
const OTHERS = /\b(?:we|us|I|her|his|she|he|the two|then|first)\b|\b(?:and|while) you\b/i;
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

/** In marked text. */
const attends = occurs(
  new RegExp(
    `(?<!\\b(?:discussed|agreed|spoke|spoken|talked|met|mentioned|work(?:ed|s|ing)?|contact|touch) )(?<!\\b(?:leaves?|left|stays?|remains?|rests?|lies) (?:[\\w’-]+ ){0,5})\\b(?:(?:with|bring|beside|next to|accompanied by|together with|with you and) (?:our|my|your|her|his|one of our|one of your|two of our|an?)|and (?:our|my|one of our|two of our)) (?:${WORD} ){0,3}?(?!(?:team|staff|crew|people|customers|clients|users|partners|offer|sales|office|board|side|competitors|drivers|buyers|friends|suppliers)§)[\\w’-]+§(?!['’]s)`,
    'i',
  ),
  new RegExp(
    `\\b(?:${OURS}|${THEIRS})${MORE}(?:,? and I\\b(?! (?:would (?:like|love|be)|want|am|look|hope|can(?:not)? see|don|think|know|reckon|thought|was|wonder|understand))|[^.?!]{0,40}\\b(?:will|would|also|both) (?:join|come|be there|attend|take part|sit in|be on)\\b|[^.?!]{0,40}\\b(?:joins|comes(?! (?:from|out|back|to an))|attends|takes part|is (?:coming|joining)|sits in)\\b)`,
  ),
  /\b[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?, (?:our|my|who) [^,.?!]{3,60}, (?:and I|will|would|joins|comes|sits|brings)/,
  /\b(?:will|would|to) (?:join me|come along|accompany|be accompanied|bring along)\b|\b(?:he|she|they|I)(?: will|['’]ll| would|['’]d)? (?:be accompanied by|bring along)\b/i,
  /\b(?:I|we)(?:['’](?:ll|d)| will| would)? (?:bring|come with|take along)\b(?! (?:you )?(?:my|our) (?:best|brochure|catalogue))/i,
  /\b(?:the )?(?:two|three|four|five) of us\b(?! (?:could|can|should|meet|talk))|\b(?:there|we)(?:['’]ll| would| will) be (?:two|three|four|five|\d)\b(?! (?:minutes|hours|days|weeks))/i,
  new RegExp(
    `\\b(?:could|can|would|might) (?:${OURS}|${THEIRS})[^.?!]{0,20} (?:join|sit in|attend|be there|come along|take part)\\b`,
    'i',
  ),
  /\bis in the call\b|\bon the call (?:too|as well)\b|\bno (?:slides?|slide decks?|pitch|sales§? pitch|demo|sellers?§?|sales§? (?:people§?|staff§?|talk|pitch)|products?|brochures?|PowerPoint|presentation)\b|\bwithout (?:any )?(?:slides|sellers?|sales§? people|a presentation|presentation)\b|\b(?:sales§? people§?|sellers?§?) (?:out|outside|stay)/i,
);
const ordered = occurs(
  /\bfirst\b[^.?!]{3,}\b(?:then|afterwards|next|after that|second|finally)\b/i,
  new RegExp(
    `(?:^|[,;:–—] |and )(?:then|after that|afterwards|meanwhile|in between|to finish|at the end)[, ]+(?!please|let|would|could|you (?:can|will|could|know|decide)|your \\w+ (?:can|will)|it |there)\\w+`,
    'i',
  ),
  /\bfollowed by\b|\bone after the other\b|\bone at a time\b|\bturn (?:and turn )?about\b|\bside by side\b|\b(?:line by line|item by item|point by point|step by step|one by one|minute by minute|\w+ by \w+, in order|in the order)\b|\bin turn\b|\b(\w{3,}) by \1\b/i,
  /\b(?:start|begin|open|end|close|finish|conclude)(?:s|ing|ed)? with (?!a (?:coffee|call)\b)/i,
  /\bon (?:day (?:one|two|three|\d)|the (?:first|second|third|last) (?:day|evening|morning))\b|\b(?:the first|the last|the remaining) (?:\w+ )?(?:minutes?|hour|half|part|third)\b[^.?!]{0,40}\b(?:for|go|belong|is|are|we|you|your)\b|\bhalf (?:of )?the (?:hour|time|meeting|visit|call|morning)\b|\b(?:participants|attendees|taking part|at the table|in the room|our team|from (?:our|my) side)\s?:|\bthe following (?:order|agenda|steps|sequence|procedure)\b|\bbring (?:nothing|no|only)\b|\b(?:attending|present) from (?:our|your) side\b|\bminutes (?:on|for|with|at|of)\b[^.?!]*,[^.?!]*\b(?:rest|remainder|another|ten|five|fifteen|twenty|\d+)\b|\b(?:step|part|phase|round) (?:one|1|a)\b|\bopens with\b|\bcontinues with\b/i,
  /\bin the morning\b[^.?!]{5,}\b(?:in the afternoon|after|over|then|at the end|next)\b|\bone (?:evening|morning|day|shift|week)\b[^.?!]{3,}\b(?:the (?:next|other|second)|another|one with)\b/i,
);
const prepared = occurs(
  /\b(?:send|bring|share|prepare|(?:please|you) have|return|fill in|mail)\b[^.?!]{0,60}\b(?:beforehand|in advance|ahead of|the (?:day|week|evening|night) before|ready|along)\b/i,
  /\bbefore (?:we meet|(?:the|any|our|my) (?:meeting|visit|call))[^.?!]{0,30}\b(?:send|share|get|receive|have|mark)\b/i,
  /\b(?:you (?:then |first |just |simply )?(?:send|bring|prepare|lay out|pull)|please (?:\w+ )?(?:send|bring|prepare|choose|have|lay out|pull))\b(?! (?:me |us )?(?:a |an |your )?(?:short |brief )?(?:reply|answer|line|note|time|date|word|between|one|from|day|look|questions|good|a ))/i,
);

const PLANNED =
  /\b(?:(?:meeting|visit|demo|call|session|correct|hour|morning|trial),? (?:I|we)(?: would|['’]d)? (?:suggest|propose)|(?:agenda|programme|the plan|our plan|format|running order|schedule|sequence|set-?up|draft(?: plan)?|order of (?:the day|work))(?= ?[:(–—-]| (?:is|would be|for)\b)|how (?:we|I) (?:would|will|picture|see|run) (?:run )?it|proposal for the \w+|here is how|it would go like this)\b(?: the following)?\s*[:,]?\s*(.+)/i;
/** How long, when, where and by which channel: said alone, none of it is a way of working. */
const LOGISTICS =
  /\b(?:\d+|an?|one|two|half|thirty|forty|fifteen|twenty)[ -](?:hours?|minutes?|mins?|days?)\b|\b\d{1,2}[:.]\d{2}\b|\b(?:phone|video|online|remote(?:ly)?|teams|zoom|office|site|person|premises|call|meeting|visit|short|brief|half|quick|draft)\b/gi;
/** What a firm always does, or what was done, is no plan of a meeting. */
const NO_PLAN =
  /\b(?:every (?:day|customer|product|year|order)|all our (?:customers|products)|always|each year|every year|our (?:customers|clients|products?|platform|solution|software)|of your competitors|another (?:customer|company|firm)|last (?:week|month|year|autumn|spring|summer|winter)|years? ago|yesterday|used to|usually (?:tell|ask|find))\b/i;

/** Who came or spoke once, does not come to the meeting by that. */
const TOLD =
  /\b(?:was|were|had|met|spoke|talked|told|said|mentioned|visited|agreed|worked|helped|recommended|introduced|ago)\b/i;

/** True where an English sentence tells how the meeting will be run (WORDING §6.0): who attends, in which order, what is done. */
export function saysProcess(text: string): boolean {
  if (ordered(text) || prepared(text)) return true;
  if (!NO_PLAN.test(text)) {
    const marked = markPeople(text);
    if ((attends(marked) && !TOLD.test(text)) || isPlan(text, marked)) return true;
  }
  const said = PLANNED.exec(text)?.[1];
  return said !== undefined && contentWords(said.replace(LOGISTICS, ' '), MEETING_WORDS) >= 2;
}

function isPlan(text: string, marked: string): boolean {
  if (/\?["”')]*$/.test(text)) return false;
  if (acts(marked, WE)) return true;
  return ((acts(marked, NAMES) && OTHERS.test(text)) || acts(marked, THEY)) && !saysBenefit(text);
}

/** For the points of an agenda: anything that is done. */
export const isActivity = occurs(
  new RegExp(`\\b(?:${ACTS})(?:s|ing|ed)?\\b`, 'i'),
  /\b(?:walk|tour|questions?|q&a|review|discussion|demo|measurements?|test|comparison|wrap-up|minutes|your|next steps?|introduction|summary|live)\b/i,
);
