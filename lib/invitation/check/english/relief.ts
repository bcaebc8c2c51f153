import { WILL_SOON, THEM, THEM_AS_OBJECT } from './beneficiary';

const MODAL =
  "(?:['’](?:ll|d)| (?:will|would|could|can|should|may|might|also|then|alone|too|way|even|at least)){0,3}";
/** Nobody's promise: what we would let them do is our offer. */
const MODAL_ONE = '(?<!\\b(?:I|we|she|he) )(?:will|would|should|could|can|may|might)(?: also| even| then)?';
/** Not having to prepare or to buy is the meeting's own promise, no gain by it. */
const NOT_DUTY =
  '(?! (?:to )?(?:prepare|bring|decide|buy|sign|commit|attend|come|reply|answer|do anything|be disappointed|regret|find|know|mind|be convinced|worry|read|tell|say|be there))';

/** What they are spared, and what they get instead, whoever or whatever the sentence is about. */
export const RELIEFS: readonly RegExp[] = [
  // What is told of does it for them: "it spares your lads the detour".
  new RegExp(
    `\\b(?:it|this|that|which|of it)${MODAL} (?:saves?|spares?|gives?|leaves?|frees?|relieves?|rids?|lets?|allows?|enables?|permits?|tells?|shows?|helps?|buys?|earns?|wins?|gets?|puts?|brings?|hands?|costs?) ${THEM_AS_OBJECT}\\b(?! (?:\\w+ ){0,3}(?:overview|impression|idea of (?:our|us|what we)|update|taste|call|presentation))`,
    'i',
  ),
  // … or does it to something of theirs.
  new RegExp(
    `\\b(?:it|this|that|which)${MODAL} (?:ends?|cuts?|reduces?|halves|halve|lowers?|shortens?|trims?|shrinks?|eases?|lightens?|simplif(?:y|ies)|removes?|prevents?|protects?|keeps?|stops?|takes?|lifts?|brings? down|turns?|settles?|closes?) (?:[\\w'’-]+ ){0,8}?(?:you|your|the (?:argument|quarrel|guesswork|doubt|paperwork|wait|waiting|queues?|detour|double \\w+))\\b`,
    'i',
  ),
  // Verbs that name a gain whatever their subject is, unless a person at the meeting is.
  new RegExp(
    `\\b(?:${MODAL_ONE} (?:save|spare|free|relieve|rid|shield|permit|allow|enable|let|earn|win)|(?<!\\b(?:she|he|who|then|it|[\\w-]+(?:er|or|ist|ian|man)) )(?:hands|brings|buys|earns|wins|leaves|gives|lets|allows|enables|permits|puts|helps)) (?!them|him|her\\b)${THEM_AS_OBJECT}\\b(?! know)`,
    'i',
  ),
  new RegExp(
    `\\b(?:keeps?|stops?) ${THEM_AS_OBJECT}(?: [\\w’'-]+){0,3}? from\\b|\\b(?:is|are|be) (?:then )?spared\\b|\\bmeans?(?: that)? (?:the [\\w -]{3,25} (?:no longer|can)|no|fewer|less|you|your)\\b`,
    'i',
  ),
  new RegExp(`\\b(?:saves|spares|frees|relieves|rids|shields) ${THEM_AS_OBJECT}\\b`, 'i'),
  // Nobody has to do it any more.
  new RegExp(
    `\\b(?:(?:will|would|should|could|can|need|['’]ll|['’]d) (?:no longer|no more|never again|never|not)|needn['’]t|won['’]t|wouldn['’]t|(?:doesn|don)['’]t|does not|do not|no longer)(?: (?:ever|even|then|again))* (?:have to|has to|need to|need)\\b${NOT_DUTY}`,
    'i',
  ),
  new RegExp(
    `${THEM}${WILL_SOON}? (?:needn['’]t|need not|(?:won['’]t|wouldn['’]t|will not|would not|not|(?:don|doesn)['’]t (?=pay|spend|lose|wait|need)|do(?:es)? not (?=pay|spend|lose|wait))(?: even| ever)? ?(?:be|need|get|come|run|stand|wait|miss|lose|pay|spend|face|hear|fall|start|carry|chase|guess|retype|typ\\w+))\\b${NOT_DUTY}`,
    'i',
  ),
  // Less of it, said without a verb.
  /(?:^|[,;:–—] |\bso |\band |\bmeans )(?:no more(?! than)|never again|fewer|less|no second|no further|no extra|no additional|one (?:less|fewer)) [\w’'-]+/i,
  // A nuisance ends.
  new RegExp(
    `${THEM}${WILL_SOON}? (?:stops?|quits?|ceases?|bins?|ditch(?:es)?|drops?) (?:\\w+ing|the|your|that|those|a) `,
    'i',
  ),
  /\b(?:stops?|quits?|keeps?|saves?|prevents?) (?:\w+ing|\w+ from \w+ing) (?:your|you)\b/i,
  /\b(?:an end to|the end of|goodbye to|off|out of) your (?:desk|hands?|back|books?|hair|plate|shoulders|list|\w+ (?:overtime|queues?|arguments?))\b|\ban end to (?:your|the)\b|\bcomes? to an end\b|\b(?:is|are) (?:then )?(?:history|a thing of the past|out of the way|off your)\b|\bwrites itself\b|\bstops? running\b/i,
  // Something better in place of something worse.
  /^(?!instead\b|(?:I|we)\b|(?:the|your) (?:lorry|truck|price))[^.?!]{0,200}\b(?:your?|team|crew|office|day|days|hours?|minutes?|one|two|three|\d+)\b[^.?!]{0,120}\b(?:instead of|rather than|in place of|in lieu of) (?!(?:a |the )?(?:presentation|slides|talk|us|me|Mon|Tue|Wed|Thu|Fri|call|email))/i,
  /\b(?:where|which) (?:it|they|you|today|now)\b[^.?!]{0,12}\b(?:was|were|now|today|takes?|took|currently|used to)\b/i,
  // Money, and the side that it is on.
  /(?:[£€$]\s?\d[\d,.]*k?|\b(?:fiver|tenner|quid|grand)|\b\d[\d,.]*\s?(?:%|percent|per cent|euros?|pounds|dollars|eur|gbp|hours?|days?))\b[^.?!]{0,30}\b(?:less|fewer|off|back|cheaper|saved|better off|to you|for you|you (?:don['’]t|no longer)|in your)\b/i,
  /\b(?:credited|refunded|paid back|repaid) to (?:you|your)\b|\b(?:you|yours|one of your \w+|one of yours) (?:travels?|goe?s?|comes?|gets?|joins?) (?:\w+ )?(?:free|for nothing|at half)\b|\b(?:you|your [\w ]{2,20}) (?:gets?|receives?) (?:a )?(?:cheque|refund|rebate|discount|credit|bonus)\b|\bbetter off\b|\bat no (?:cost|risk|charge)\b/i,
  // The gain is called one.
  /\bwhat['’]?s in it for you\b|\bwhat (?:you|your [\w ]{2,20}) (?:gains?|keeps?|gets? out|takes? (?:home|away)|stands? to gain|wins?|saves?)\b|\b(?:upshot|payoff|pay-off|outcome|result|benefit|advantage|gain|profit|reward|point|use|bonus) (?:of it )?(?:for|to) (?:you|your)\b|\byour (?:gain|profit|advantage|benefit)\b|\bin return\b[^.?!]{0,20}\byou\b/i,
  new RegExp(
    `\\bfor ${THEM_AS_OBJECT}(?: [\\w’'-]+){0,4}?,? (?:it|this|that|there)(?:['’]d| would| will)? (?:means?|frees?|saves?|spares?|ends?|is|cuts?)\\b`,
    'i',
  ),
  // They hold a result in their hands.
  new RegExp(
    `${THEM}${WILL_SOON}? (?:receives?|obtains?|finds?|holds?|owns?|gets?|has|have|keeps?) (?:[\\w'’-]+ ){0,5}?(?:answers?|yes or no|number|figures?|list|plan|report|drawing|proof|evidence|argument|record|sheet|table|comparison|values|data|spec|wording|result|results|rates|map|photos?|print|copy|verdict|certificate|guide|checklist|reason|basis|script|tables?|price|readings?)\\b`,
    'i',
  ),
  // What has become unnecessary, easy or clear.
  /\byou(?:['’]ve| have|['’]d have) (?:\w+ ){0,2}saved\b|\bsaved yourself\b|\bmakes? it easy for\b|\b(?:you|they|your \w+) (?:can|could) do without\b|\bcan wait\b|\b(?:is|are|be|lies?) on your desk\b|\bbe clear to you\b/i,
  // Whoever it is on their side, however they are described.
  /\b(?:anybody|anyone|everyone|everybody|whoever)\b(?![^.?!]{0,30}\bour\b)[^,.?!]{3,80}\b(?:needn['’]t|(?:will|would|won['’]t|wouldn['’]t|can)(?: not| also| no longer)? (?:have|need|see|find|know|get|be able))\b/i,
  // A misfortune does not come about.
  /\b(?<!\b(?:I|we) )(?:don['’]t|doesn['’]t|won['’]t|never|wouldn['’]t|not) (?:run dry|run out|stand (?:still|idle)|queue|get stuck|go missing|get lost|touch you|cost you|come to a standstill)\b/i,
  new RegExp(
    `${THEM} (?:then|thereafter|afterwards|from then on) (?:has|have|holds?|knows?|owns?|gets?|sees?)\\b`,
    'i',
  ),
  /\b(?:comes?|goes|drops?|falls?) off your\b|\bby itself\b[^.?!]{0,30}\b(?:you|your)\b|\bhelps you(?=[:,;.])|\bup to speed\b|\bsomething to (?:show|hold|point|practise|practice|work)\b/i,
  /(?:of your (?:sort|kind|size|trade)|\blike (?:yours?|you))\b[^.?!]{0,60}\b(?:cut|saved?|got|gets?|halved|reduced|dropped|fell|down|less|fewer|earlier|faster|cheque)\b/i,
  // Told as a fact of a group of theirs.
  new RegExp(
    `\\bthe (?:[\\w’-]+ ){0,2}?(?:office|plant|school|ward|shop floor|council|committee|board|department|team|crew|stores|parish|hospital|clinic|museum|hotel|finance|quality|purchasing|bursar|dean)${WILL_SOON}? (?:gets?|keeps?|sees?|hears?|knows?|learns?|saves?|owns?|obtains?|receives?|gets rid)\\b`,
    'i',
  ),
  /\b(?:so|this way|that way|with (?:that|it|this)),? (?!(?:our|my|I|we)\b)(?:the |your )?(?:[\w’-]+ ){0,3}?(?:sees?|hears?|knows?) (?=it\b|the\b|which|what|whether|if|how|where|who)/i,
  // They see or hear what they could not.
  new RegExp(
    `${THEM} (?:sees?|hears?|knows?|learns?|reads?) (?:which|whether|if|how|where|what|why|who|before|at once|the worst|every)\\b`,
    'i',
  ),
  // What becomes of theirs under a condition.
  /^(?:if|once|should|when|as soon as|whichever|whatever|whoever|either way|solve|get|keep|answered|with (?:that|it|this))\b[^,]{2,90}, (?:then )?(?:your|that['’]s|it['’]s|the|no|an?|nobody)\b(?!.*\b(?:I|we|let|please|us|suits?|fine|fits?|possible|week|date|call|reply|word|line|note)\b)/i,
  // What is left can be used.
  new RegExp(
    `\\b(?:which|that|who|and)(?: ${THEM}| it| she| he)? (?:can|could) (?:\\w+ )?(?:use|put|show|hold|hand|take|paste|turn|read|give|send|plan|defend|point|build|reuse|keep)\\b`,
    'i',
  ),
  /\b(?:you|your \w+|the \w+) (?:would|will) (?:thank you|sleep better|be grateful)\b|\b(?:sleeps?|sleep) better\b/i,
  new RegExp(
    `${THEM}${WILL_SOON}? (?:goe?s? (?:home|back)|walks? (?:out|away|off)|leaves?|comes? (?:away|home))\\b[^.?!]{0,40}\\bwith\\b`,
    'i',
  ),
  new RegExp(
    `${THEM}${WILL_SOON}? (?:gets?|has|have|wins?) (?:[\\w'’-]+ ){1,5}?(?:back|free|fewer|less|more|ready|off)\\b`,
    'i',
  ),
];
