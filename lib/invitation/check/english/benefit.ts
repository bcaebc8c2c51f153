import { occurs } from '../cues';
import { markPeople, THEIRS as THEIR_PEOPLE } from './people';
import { GAINS } from './gains';
import { RELIEFS } from './relief';
import { contentWords, GAIN_WORDS } from './words';

/** What is left with them needs fewer words. */
const LEFT = occurs(
  /\b(?:hand|pass|turn)(?:s|ed)?\b[^.?!]{2,40} (?:over|on) to (?:you|your)\b/i,
  /\b(?:is|are|remains?|stays?|becomes?|will be|would be) (?:all )?(?<!\b(?:floor|stage|choice|word|turn|podium|microphone) is )yours\b|\b(?<!\b(?:we|I|and|then|to|would|will|who|they) )(?:stays?|remains?|stops?|go|goes|lands?|ends? up|sits|waits|hangs?|reach(?:es)?|belongs?(?! to your)|is left|are left|handed over) (?:\w+ )?(?:with|to|in|on|at) (?:you|your)\b|\b(?:stays?|remains?) (?:there|behind|here with you|in the (?:dairy|house|school|office|building))\b|\b(?:remains?|stays?) (?:with|at) the \w+|\b(?:we|I|foundation|firm|company)(?:['’]ll| will| would)? (?:covers?|bears?|takes? over|picks? up|pays?)\b[^.?!]{0,30}\b(?:costs?|bills?|fees?|fares?|hotels?|travel|expenses)\b|\breaches you\b|\bleave [^.?!]{2,60} (?:with|for) (?:you|your)\b|\byours (?:to keep|either way|whether|whatever|in any case|whichever|regardless)\b|\bfor (?:you|your [\w ]{2,20}) to (?:keep|use|reuse|take|show|hold)\b|\bwith your name on\b|\baddressed to (?:you|your|the)\b/i,
);
/** In marked text. */
const PEOPLE_GAIN = new RegExp(
  `\\b${THEIR_PEOPLE}(?:'d|’d| would| will| could| can) (?:get|have|keep|save|see|know|be able|no longer|not have|finish|go home|spend|be spared|be rid)\\b`,
  'i',
);
const NO_GAIN = occurs(
  /^as you (?:may |will |probably |certainly )*know\b/i,
  /\b(?:point|question|matter|issue|topic|subject|item|thing)s? (?:[\w’'-]+ ){0,5}(?:is|are|would be) (?:why|how|whether|which|what|who|where|when|if)\b/i,
  /\b(?:leading|number one|award|world-class|cutting-edge|best-in-class|state-of-the-art|win-win|synerg\w+|mutual(?:ly)?|both (?:sides|companies|firms|our) (?:win|benefit|profit|gain|grow)|together we|partnership)\b/i,
  /\b(?:you|your \w+) (?:can|could|may|will|would) (?:also |always |easily )?(?:reach|reply|call|contact|write to|book (?:a|your)|find (?:us|me|more|attached|our|out more|the (?:brochure|link|catalogue))|unsubscribe|click|choose (?:between|from)|see (?:below|attached|more|our|us|the details)|opt out|register|sign up|download|visit (?:us|our)|count on us|rely on us|trust us|expect from us|get to know (?:us|our)|learn (?:about|more)|discover)\b/i,
  /\b(?:hope|sure|confident|believe|certain|convinced|know) (?:that )?you(?:['’]ll|['’]d| will| would)? (?:like|love|enjoy|agree|be|find|want)\b|\bsaving my bacon\b|\bhelp(?:s)? (?:me|us)\b|\blike to know (?:more|us|the|about)\b|\bwould like you to\b|\b(?:happy|glad|love|like|pleased|delighted) to (?:also )?(?:tell|show|give|help|bring|leave you)\b/i,
  /\b(?:our|my) (?:prices|quality|service|team|company|products?|range|platform|solution) (?:will|can|would)\b/i,
);

/** What somebody said or wrote tells how things are. */
const REPORTED =
  /^(?:and |but |as )?(?:you|he|she|your [\w-]+)(?: have| has|['’]ve)?(?: also| once| yourself)? (?:said|wrote|told|mentioned|asked|complained|reported|described)\b(?!.*(?:\b(?:will|would|can|could)\b|['’](?:ll|d)\b))/i;
/** What we do is no gain yet; what follows from it may be: "I bring the scales, so you know the weight". */
const OURS_FIRST =
  /^(?:(?:and|so|but|also|then|first|next|here|now),? )?(?:I|we|our|my|let['’]s|let|please)\b/i;
const CLAUSE = /[,;:–—] |\b(?:so|which|and|as|because|that) /i;

/** True where an English sentence names something that the reader's side will have, know, decide, save or avoid. */
export function saysBenefit(text: string): boolean {
  if (NO_GAIN(text) || REPORTED.test(text)) return false;
  const whole = OURS_FIRST.test(text) ? afterFirst(text) : text;
  const main = behindCondition(whole);
  if (/^(?:if|when|whether)\b/i.test(main)) return false;
  if (LEFT(text === whole ? main : text) && contentWords(main, GAIN_WORDS) >= 1) return true;
  const gains =
    GAINS.some((pattern) => pattern.test(main)) ||
    RELIEFS.some((pattern) => pattern.test(whole)) ||
    PEOPLE_GAIN.test(markPeople(main));
  return gains && contentWords(main, GAIN_WORDS) >= 2;
}

/** A condition alone promises nothing, but the main clause behind it may. */
function behindCondition(text: string): string {
  const behind =
    /^(?:if|when|whether|once|whatever|whoever|wherever)\b[^,]*,(.+)$/i.exec(text) ??
    /^(?:if|when|once)\b(?:(?! your?\b)[^,])+ (your?\b.+)$/i.exec(text);
  return behind?.[1] ?? text;
}

function afterFirst(text: string): string {
  const at = text.search(CLAUSE);
  return at < 0 ? '' : text.slice(at);
}
