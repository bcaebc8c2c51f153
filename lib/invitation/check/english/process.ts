import { occurs } from '../cues';
import { saysBenefit } from './benefit';
import { ANYBODY, OURS, SOMEBODY, THEIRS } from './people';
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
const ACT = `(?:${ACTS})`;
const ACT_S = `(?:${third(ACTS)})`;
const WILL = "(?:['’](?:ll|d)| (?:will|would|shall))";
const ADVERB =
  '(?: (?:then|first|each|both|all|also|simply|just|only|in turn|always|never|quietly|briefly|together|live|afterwards|next|meanwhile|personally|mostly|still|themselves|myself|herself|himself))*';
/** Words before a subject that make it part of a question, a wish or a condition, not of a plan. */
const NOT_PLAN =
  '(?<!\\b(?:[Mm]ay|[Cc]an|[Cc]ould|[Ss]hall|[Ss]hould|[Ww]ould|[Dd]o|[Dd]oes|[Dd]id|[Ii]f|let|[Ww]hen|[Ww]hat|[Hh]ow|[Ww]here|[Ww]hy|[Ww]hich|[Ww]hether|that|who|[Aa]s|because|[Ss]ince|[Aa]fter|[Bb]efore|[Oo]nce|than|[Ww]hatever|[Ww]henever|so) )(?<!\\b(?:let me know|hope|believe) (?:if |that )?)';
const AFTER_ACT =
  '\\b(?! (?:you )?(?:forward|back|soon|on(?! (?:the|a|your|our|two|three|one))|from you|to you about|with you (?:on|about)|how|if|that|as)\\b)';
/** A first name alone may be a product's; it is a person where somebody else is spoken of beside it. */
const NAMED =
  '(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September|October|November|December)|(?:Our|Your|My|The|This|That|It|There|We|You|They|What|Which|Who|And|But|So|Then|If|When|Once|Please|Also|Each|Every|One|Two|Three|No|Nobody|Half|Part)\\b)[A-Z][a-zà-ÿ]+(?: [A-Z][\\w’-]+)?';
/** Verbs that also say what a firm or a reader generally does, or did ("I read"): no plan by themselves. */
const VAGUE =
  '(?!(?:work(?! (?:through|in|on))|look|say|ask|do the|stay|wait|read|start|discuss|introduce|note|connect|install|print|pack|project|speak|send you (?:this|my|our)|share (?:your|the)|present|check in|drive|test (?:every|all|each)|change|clean|weigh|press|cut|handle|sort)\\b)';

/** Our side, or both, will do something: "I bring the log and we mark it together". */
const weAct = occurs(
  new RegExp(
    `${NOT_PLAN}\\b(?:I|[Ww]e|[Hh]e|[Ss]he|[Bb]oth sides|[Yy]ou and I|${OURS}|${NAMED}),?${WILL}${ADVERB} ${ACT}${AFTER_ACT}`,
  ),
  new RegExp(
    `${NOT_PLAN}\\b(?:[Ww]e|I|[Bb]oth sides|[Yy]ou and I|(?:[Tt]he|[Tt]hose|all) (?:two|three|four) of (?:us|you|them))(?: \\([^)]*\\))?${ADVERB} ${VAGUE}${ACT}${AFTER_ACT}`,
  ),
  new RegExp(
    `${NOT_PLAN}\\b[Ww]e (?:first |then |both )(?:read|start|discuss|introduce|present|look|work)\\b`,
  ),
  new RegExp(
    `${NOT_PLAN}\\b(?:[Hh]e|[Ss]he|${OURS})(?: [A-Z][\\w’-]+)?(?: \\([^)]*\\)|, [^,.?!]{3,60},)?${ADVERB} ${ACT_S}${AFTER_ACT}`,
  ),
);
const namedActs = new RegExp(
  `${NOT_PLAN}\\b${NAMED}(?: \\([^)]*\\)|, [^,.?!]{3,60},| from (?:our|my) \\w+)?${ADVERB} ${ACT_S}${AFTER_ACT}`,
);
const OTHERS =
  /\b(?:you|we|us|I|her|his|she|he|the two|then|first|your (?!business|company|needs|success))\b/;
/** Their side will do something: told as a gain ("your team keeps the list") it is no plan. */
const theyAct = occurs(
  new RegExp(`${NOT_PLAN}\\b(?:[Yy]ou|[Tt]hey|${THEIRS}),?${WILL}${ADVERB} ${ACT}${AFTER_ACT}`),
  new RegExp(`${NOT_PLAN}\\b(?:[Yy]ou|[Tt]hey)${ADVERB} ${VAGUE}${ACT}${AFTER_ACT}`),
  new RegExp(
    `${NOT_PLAN}\\b(?:[Yy]ou|[Tt]hey) (?:first |then |both )(?:read|start|discuss|introduce|present|look|work)\\b`,
  ),
  new RegExp(`${NOT_PLAN}\\b${THEIRS}(?: \\([^)]*\\)|, [^,.?!]{3,60},)?${ADVERB} ${ACT_S}${AFTER_ACT}`),
  new RegExp(
    `${NOT_PLAN}\\b(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ss]ome|[Bb]oth) of (?:your|our|my|us|you|the) [^.?!,]{0,40}? ${ACT}s?\\b`,
  ),
  new RegExp(
    `${NOT_PLAN}\\b(?:(?:[Yy]our|[Oo]ur|[Tt]heir|[Tt]wo|[Tt]hree|[Ff]our|[Tt]he (?:two|three|four)) (?:[\\w'’-]+ ){0,4}?(?:[a-z]+(?:ers|ors|ists|ians|men|ants)|people|pupils|leads|staff|crew|team|nurses|clerks|residents|colleagues)) (?!(?:use|have|save|need|get|know|are|were|can|will|lead|leads|team)\\b)${VAGUE}${ACT}\\b`,
  ),
);

const attends = occurs(
  new RegExp(
    `(?<!\\b(?:leaves?|left|stays?|remains?|rests?|lies)\\b[^.?!]{0,40})\\b(?:with|and|bring|beside|next to|accompanied by|together with|by) (?:our|my|your|her|his|one of our|one of your|two of our|a|an) (?:[\\w'’-]+ ){0,3}?(?:[a-z]+(?:eers?|[^nwtmk]ists?|ians?|[^tr]ants?|ctors?|agers?|ainers?|anners?|isers?|pectors?|uditors?|visors?|ellers?|itters?|erators?|ssors?|ilders?|rivers?|igners?|lopers?|esters?|reman|remen)|coach|nurse|lead|head of [a-z]+|chief|clerk|colleagues?|chemist|caretaker|surveyor|controller|foreman|electrician|buyer|partner|officer|expert)\\b(?!['’]s)`,
    'i',
  ),
  new RegExp(
    `\\b${SOMEBODY}(?:,? [A-Z][\\w'’-]+(?: [A-Z][\\w'’-]+)?,?)?(?:,? [A-Z][\\w'’-]+)?(?:,? and I\\b(?! (?:would (?:like|love|be)|want|am|look|hope|can(?:not)? see|don|think|know|reckon|thought|was|wonder|understand))|[^.?!]{0,40}\\b(?:will|would|also|both) (?:join|come|be there|attend|take part|sit in|be on)\\b|[^.?!]{0,40}\\b(?:joins|comes(?! (?:from|out|back|to an))|attends|takes part|is (?:coming|joining)|sits in)\\b)`,
    'i',
  ),
  /\b[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?, (?:our|my|who) [^,.?!]{3,60}, (?:and I|will|would|joins|comes|sits|brings)/,
  /\b(?:will|would|to) (?:join me|come along|accompany|be accompanied|bring along)\b|\b(?:he|she|they|I)(?: will|['’]ll| would|['’]d)? (?:be accompanied by|bring along)\b/i,
  /\b(?:I|we)(?:['’](?:ll|d)| will| would)? (?:bring|come with|take along)\b(?! (?:you )?(?:my|our) (?:best|brochure|catalogue))/i,
  /\b(?:the )?(?:two|three|four|five) of us\b(?! (?:could|can|should|meet|talk))|\bthere (?:would|will) be (?:two|three|four|five) of us\b/i,
  /\bis in the call\b|\bon the call (?:too|as well)\b|\bno (?:slides|sellers?|sales (?:people|staff|talk|pitch)|products?|brochures?|PowerPoint|presentation)\b|\bwithout (?:any )?(?:slides|sellers?|sales people|a presentation|presentation)\b|\b(?:sales people|seller|sellers) (?:out|outside|stay)/i,
);
const ordered = occurs(
  /\bfirst\b[^.?!]{3,}\b(?:then|afterwards|next|after that|second|finally)\b/i,
  new RegExp(
    `(?:^|[,;:–—] |and )(?:then|after that|afterwards|next|finally|meanwhile|in between|to finish|at the end)[, ]+(?!please|let|would|could|you (?:can|will|could|know|decide)|your \\w+ (?:can|will)|it |there)(?:${ANYBODY}|sit|draw|go|show|sketch|walk|look|discuss|test|measure|compare|what|a|an|on|questions|explains?|\\w+s)\\b`,
    'i',
  ),
  /\bfollowed by\b|\bone after the other\b|\bone at a time\b|\bturn (?:and turn )?about\b|\bside by side\b|\b(?:line by line|item by item|point by point|step by step|one by one|minute by minute|\w+ by \w+, in order|in the order)\b|\bin turn\b|\b(\w{3,}) by \1\b/i,
  /\b(?:start|begin|open|end|close|finish|conclude)(?:s|ing|ed)? with (?!a (?:coffee|call)\b)/i,
  /\bon (?:day (?:one|two|three|\d)|the (?:first|second|third|last) (?:day|evening|morning))\b|\b(?:the first|the last|the remaining) (?:\w+ )?(?:minutes?|hour|half|part|third)\b[^.?!]{0,40}\b(?:for|go|belong|is|are|we|you|your)\b|\bhalf (?:of )?the (?:hour|time|meeting|visit|call|morning)\b|\b(?:participants|attendees|taking part|at the table|in the room)\s?:|\bopens with\b|\bcontinues with\b/i,
  /\bin the morning\b[^.?!]{5,}\b(?:in the afternoon|after|over|then|at the end|next)\b|\bone (?:evening|morning|day|shift|week)\b[^.?!]{3,}\b(?:the (?:next|other|second)|another|one with)\b/i,
);
const prepared = occurs(
  /\b(?:send|bring|share|prepare|have|return|fill in|mail)\b[^.?!]{0,60}\b(?:beforehand|in advance|ahead of|the (?:day|week|evening|night) before|ready|along)\b/i,
  /\bbefore (?:the|any|our) (?:meeting|visit|call)[^.?!]{0,20}\b(?:send|share)\b/i,
  /\b(?:you (?:\w+ )?(?:send|bring|prepare|choose|lay out|pull)|please (?:\w+ )?(?:send|bring|prepare|choose|have|lay out|pull))\b(?! (?:me |us )?(?:a |an |your )?(?:short |brief )?(?:reply|answer|line|note|time|date|word|between|one|from|day|look|questions|good|a ))/i,
);

const PLANNED =
  /\b(?:(?:meeting|visit|demo|call|session|correct|hour|morning|trial),? (?:I|we)(?: would|['’]d)? (?:suggest|propose)|(?:agenda|programme|draft(?: plan)?|order of (?:the day|work))(?= ?[:(–—-]| (?:is|would be|for)\b)|how (?:we|I) (?:would|will|picture|see|run) (?:run )?it|proposal for the \w+|here is how|it would go like this)\b(?: the following)?\s*[:,]?\s*(.+)/i;
/** How long, when, where and by which channel: said alone, none of it is a way of working. */
const LOGISTICS =
  /\b(?:\d+|an?|one|two|half|thirty|forty|fifteen|twenty)[ -](?:hours?|minutes?|mins?|days?)\b|\b\d{1,2}[:.]\d{2}\b|\b(?:phone|video|online|remote(?:ly)?|teams|zoom|office|site|person|premises|call|meeting|visit|short|brief|half|quick|draft)\b/gi;
/** What a firm always does, or what was done, is no plan of a meeting. */
const NO_PLAN =
  /\b(?:every (?:day|customer|product|year|order)|all our (?:customers|products)|always|each year|every year|our (?:customers|clients|products?|platform|solution|software)|of your competitors|another (?:customer|company|firm)|last (?:week|month|year|autumn|spring|summer|winter)|years? ago|yesterday|used to|usually (?:tell|ask|find))\b/i;

/** True where an English sentence tells how the meeting will be run (WORDING §6.0): who attends, in which order, what is done. */
export function saysProcess(text: string): boolean {
  if (ordered(text) || prepared(text)) return true;
  if (!NO_PLAN.test(text) && (attends(text) || isPlan(text))) return true;
  const said = PLANNED.exec(text)?.[1];
  return said !== undefined && contentWords(said.replace(LOGISTICS, ' '), MEETING_WORDS) >= 2;
}

function isPlan(text: string): boolean {
  if (/\?["”')]*$/.test(text)) return false;
  if (weAct(text)) return true;
  return ((namedActs.test(text) && OTHERS.test(text)) || theyAct(text)) && !saysBenefit(text);
}

/** For the points of an agenda: anything that is done. */
export const isActivity = occurs(
  new RegExp(`\\b(?:${ACTS})(?:s|ing|ed)?\\b`, 'i'),
  /\b(?:walk|tour|questions?|q&a|review|discussion|demo|measurements?|test|comparison|wrap-up|minutes|your|next steps?|introduction|summary|live)\b/i,
);
