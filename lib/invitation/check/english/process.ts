import { occurs } from '../cues';
import { saysBenefit } from './benefit';
import { markPeople, OURS, THEIRS, WORD } from './people';
import { ACTS, isPlan, MORE } from './plan-acts';
import { WAYS } from './way-of-working';
import { contentWords, MEETING_WORDS } from './words';

/** In marked text. */
const attends = occurs(
  new RegExp(
    `(?<!\\b(?:discussed|agreed|spoke|spoken|talked|met|mentioned|work(?:ed|s|ing)?|contact|touch) )(?<!\\b(?:leaves?|left|stays?|remains?|rests?|lies) (?:[\\w’-]+ ){0,5})\\b(?:(?:with|bring|beside|next to|accompanied by|together with|with you and) (?:our|my|your|her|his|one of our|one of your|two of our|an?)|and (?:our|my|one of our|two of our)) (?:${WORD} ){0,3}?(?!(?:boss|team|staff|crew|people|customers|clients|users|partners|offer|sales|office|board|side|competitors|drivers|buyers|friends|suppliers)§)[\\w’-]+§(?!['’]s)`,
    'i',
  ),
  new RegExp(
    `\\b(?:${OURS}|${THEIRS})${MORE}(?:,? and I\\b(?! (?:would (?:like|love|be)|want|am|look|hope|can(?:not)? see|don|think|know|reckon|thought|was|wonder|understand))|[^.?!]{0,40}\\b(?:will|would|also|both) (?:join|come|be there|attend|take part|sit in|be on)\\b|[^.?!]{0,40}\\b(?:joins|comes(?! (?:from|out|back|to an))|attends|takes part|is (?:coming|joining)|sits in)\\b)`,
  ),
  /\b[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?, (?:our|my|who) [^,.?!]{3,60}, (?:and I|will|would|joins|comes|sits|brings)/,
  /\b(?:will|would|to) (?:join me|come along|accompany|be accompanied|bring along)\b|\b(?:he|she|they|I)(?: will|['’]ll| would|['’]d)? (?:be accompanied by|bring along)\b/i,
  /\b(?:I|we)(?:['’](?:ll|d)| will| would| shall)? (?:bring|come with|take along)\b(?! (?:you )?(?:(?:my|our) (?:best|brochure|catalogue)|an open|no |(?:a|the|some) (?:flask|cake|biscuits|coffee|flowers)))(?! ?[.?!])/i,
  /\b(?:the )?(?:two|three|four|five) of us\b(?! (?:could|can|should|meet|talk))|\b(?:there|we)(?:['’]ll| would| will) be (?:two|three|four|five|\d)\b(?! (?:minutes|hours|days|weeks))/i,
  new RegExp(
    `\\b(?:could|can|would|might) (?:${OURS}|${THEIRS})[^.?!]{0,20} (?:join|sit in|attend|be there|come along|take part)\\b`,
    'i',
  ),
  /\bis in the call\b|\bon the call (?:too|as well)\b|\b(?:sales§? people§?|sellers?§?) (?:out|outside|stay)/i,
);
const noShow = occurs(
  /\bno (?:slides?|slide decks?|pitch|sales§? pitch|demo|sellers?§?|sales§? (?:people§?|staff§?|talk|pitch)|products?|brochures?|PowerPoint|presentation)\b|\bwithout (?:any )?(?:slides|sellers?|sales§? people|a presentation|presentation)\b/i,
);
const ordered = occurs(
  /\bfirst\b[^.?!]{3,}\b(?:then|afterwards|next|after that|second|finally)\b/i,
  new RegExp(
    `(?:^|[,;:–—] |and )(?:then|after that|afterwards|meanwhile|in between|to finish|at the end)[, ]+(?!please|let|would|could|you (?:can|will|could|know|decide)|your \\w+ (?:can|will)|it |there)\\w+`,
    'i',
  ),
  /\bfollowed by\b|\bone after the other\b|\bone at a time\b|\bturn (?:and turn )?about\b|\bside by side\b|\b(?:line by line|item by item|point by point|step by step|one by one|minute by minute|\w+ by \w+, in order|in the order(?! (?:book|in which (?:they|it) came|desk|form|office|department)))\b|\bin turn\b|\b(\w{3,}) by \1\b/i,
  /\b(?:start|begin|open|end|close|finish|conclude)(?:s|ing|ed)? with (?!a (?:coffee|call)\b)/i,
  /\bon (?:day (?:one|two|three|\d)|the (?:first|second|third|last) (?:day|evening|morning))\b|\b(?:the first|the last|the remaining) (?:\w+ )?(?:minutes?|hour|half|part|third)\b[^.?!]{0,40}\b(?:for|go|belong|is|are|we|you|your)\b|\bhalf (?:of )?the (?:hour|time|meeting|visit|call|morning)\b|\b(?:participants|attendees|taking part|at the table|in the room|our team|from (?:our|my) side)\s?:|\bthe following (?:order|agenda|steps|sequence|procedure)\b|\bbring (?:nothing|no|only)\b|\b(?:attending|present) from (?:our|your) side\b|\bminutes (?:on|for|with|at|of)\b[^.?!]*,[^.?!]*\b(?:rest|remainder|another|ten|five|fifteen|twenty|\d+)\b|\b(?:step|part|phase|round) (?:one|1|a)\b|\bopens with\b|\bcontinues with\b/i,
  /\bin the morning\b[^.?!]{5,}\b(?:in the afternoon|after|over|then|at the end|next)\b|\bone (?:evening|morning|day|shift|week)\b[^.?!]{3,}\b(?:the (?:next|other|second)|another|one with)\b/i,
);
const prepared = occurs(
  /\b(?:send|bring|share|prepare|(?:please|you) have|return (?:it|them)|fill in|mail)\b[^.?!]{0,60}\b(?:beforehand|in advance|ahead of|the (?:day|week|evening|night) before|ready|along)\b/i,
  /\bbefore (?:we meet|(?:the|any|our|my) (?:meeting|visit|call))[^.?!]{0,30}\b(?:send|share|get|receive|have|mark)\b/i,
  /\b(?:you (?:then |first |just |simply )?(?:send|bring|prepare|lay out|pull)|please (?:\w+ )?(?:send|bring|prepare|choose|have|lay out|pull))\b(?! (?:me |us )?(?:a |an |your |the )?(?:short |brief )?(?:badge|passport|order|address|reply|answer|line|note|time|date|word|between|one|from|day|look|questions|good|a ))/i,
);

const PLANNED =
  /\b(?:(?:meeting|visit|demo|call|session|correct|hour|morning|trial),? (?:I|we)(?: would|['’]d)? (?:suggest|propose)|(?:agenda|programme|the plan|our plan|format|running order|schedule|sequence|set-?up|draft(?: plan)?|order of (?:the day|work))(?= ?[:(–—-]| (?:is|would be|for)\b)|how (?:we|I) (?:would|will|picture|see|run) (?:run )?it|proposal for the \w+|here is how|it would go like this)\b(?: the following)?\s*[:,]?\s*(.+)/i;
/** How long, when, where and by which channel: said alone, none of it is a way of working. */
const LOGISTICS =
  /\b(?:\d+|an?|one|two|half|thirty|forty|fifteen|twenty)[ -](?:hours?|minutes?|mins?|days?)\b|\b\d{1,2}[:.]\d{2}\b|\b(?:phone|video|online|remote(?:ly)?|teams|zoom|office|site|person|premises|call|meeting|visit|short|brief|half|quick|draft)\b/gi;
/** What a firm always does, or what was done, is no plan of a meeting. */
const NO_PLAN =
  /^(?:many )?(?:thanks?|with reference|kind reference|further to|following (?:our|my|the))\b|\b(?:says? one thing|differently)\b|\b(?:every (?:day|customer|product|year|order)|all our (?:customers|products)|always|each year|every year|our (?:customers|clients|products?|platform|solution|software)|of your competitors|another (?:customer|company|firm)|last (?:week|month|year|autumn|spring|summer|winter)|years? ago|yesterday|used to|usually (?:tell|ask|find))\b/i;

/** Who came or spoke once, does not come to the meeting by that. */
const TOLD =
  /\b(?:was|were|had|met|spoke|talked|told|said|mentioned|visited|agreed|worked|helped|recommended|introduced|ago)\b/i;

/** Told of the past, an order is a story. */
const STORY =
  /\b(?:was|were|said|told|came|went|wanted|remained|spoke|met|drew|became|been|got)\b|\b(?:has|have|had)(?: (?:just|already|been))? (?!(?:to|a|an|the|your|our|it|them|you)\b)\w+(?:ed|en)\b/i;
/** Goods go through steps too: "first it is milled, then hardened". */
const GOODS = /\b(?:is|are|gets?)(?: (?:then|first|also))? \w+(?:ed|en)\b/i;
const PEOPLE_THERE =
  /\b(?:I|we|us|our|my|you|your|she|he|her|his|both|each|everyone|everybody|nobody|Mr|Mrs|Ms|Dr)\b/i;
/** Where the order is theirs and the gain too, it tells what comes of the meeting. */
const US = /\b(?:I|we|both|together)\b/i;

/** Dates in turn, prices and goods on offer. */
const OFFER =
  /\b(?:could also offer|not be possible|on sale|starts (?:at|from)|delivered|in stock|appointment on)\b|^in step/i;
/** One thing after the other, and at the meeting. */
function inOrder(text: string): boolean {
  if (!ordered(text) || STORY.test(text) || OFFER.test(text) || text.endsWith('?') || /^I['’]ve\b/.test(text))
    return false;
  if (GOODS.test(text) && !PEOPLE_THERE.test(text)) return false;
  return US.test(text) || /\bfirst\b.*\bthen\b/i.test(text) || !saysBenefit(text);
}

/** Where the sentence asks for a view or complains, its plan is the topic. */
const TOPIC = /\b(?:view on|opinion on|missing|owe you|coming year|next year|draft of the)\b/i;

/** True where an English sentence tells how the meeting will be run (WORDING §6.0): who attends, in which order, what is done. */
export function saysProcess(text: string): boolean {
  if (/^(?:with reference|kind reference|further to)\b/i.test(text)) return false;
  if (inOrder(text) || prepared(text)) return true;
  if (!NO_PLAN.test(text)) {
    const marked = markPeople(text);
    if ((comes(text, marked) && !TOLD.test(text)) || isPlan(text, marked)) return true;
    if (!STORY.test(text) && WAYS.some((pattern) => pattern.test(text))) return true;
  }
  const said = PLANNED.exec(text)?.[1];
  if (said === undefined || TOPIC.test(text)) return false;
  return contentWords(said.replace(LOGISTICS, ' '), MEETING_WORDS) >= 2;
}

/** Whoever is only asked for a view, or disagrees, is part of the topic. */
const ABOUT_THEM =
  /\b(?:pin|estimate|find out|settle|clear|clarify|discuss|agree|decide|work out|talk|check)\b[^.?!]*\bwith your\b|\b(?:as|because|whereas|where) (?:your|our) |\bfree of charge\b/i;

/** Somebody attends; or what is left out tells something of what is done instead. */
function comes(text: string, marked: string): boolean {
  if (attends(marked)) return !ABOUT_THEM.test(text);
  if (!noShow(marked)) return false;
  const rest = text.replace(/\b(?:no|without) [\w ]+/gi, ' ').replace(LOGISTICS, ' ');
  return contentWords(rest, MEETING_WORDS) >= 2;
}

/** For the points of an agenda: anything that is done. */
export const isActivity = occurs(
  new RegExp(`\\b(?:${ACTS})(?:s|ing|ed)?\\b`, 'i'),
  /\b(?:walk|tour|questions?|q&a|review|discussion|demo|measurements?|test|comparison|wrap-up|minutes|your|next steps?|introduction|summary|live)\b/i,
);
