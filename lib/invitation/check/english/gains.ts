import { THEM, WILL_SOON } from './beneficiary';

/** Told of what will be, these are gains whoever they are said of. */
const GAINED =
  '(?:have|get|keep|leave with|know(?! us)|decide|save|avoid|cut|reduce|see (?=in|where|how|what|which|whether|who|every|before|for|at|on)|gain|walk (?:out|away|into)|go (?:home|into|back)|come (?:away|home|back|to know)|be (?:able|free|rid|spared|ready|prepared|covered|safe|sure|done|back|clear|out|home)|end up|skip|spend|recover|stop|finish|lower|shorten|release|lose|pay|receive|win|sleep|escape|find|catch|learn|own|hold|hear|miss|save|understand|drop|take (?:home|away)|need (?:no|fewer|less|only)|run out|stay (?:off|out|out of)|fall|rely on (?!us|our)|sign|plan|defend|judge|prove)';
/** What they will do for the meeting rather than gain by it. */
const DUTY =
  '(?:like|love|want|be asked|join|show (?:us|me)|tell (?:us|me)|find (?:us|me|our|attached|an? overview|out where)|hear|meet|meet us|be (?:pleased|glad|happy|welcome|delighted|surprised|interested|aware|able to (?:reach|join|meet))|agree|remember|recall|appreciate|let|reply|enjoy|bring|send (?:us|me)|give (?:us|me)|open the|walk (?:us|me)|talk (?:us|me)|describe|spare|come (?:to(?! know)|by|and|along)|help (?:us|me)|speak|see (?:our|us|from|attached|below)|know(?=, (?:we|our|I)\\b)|notice|have (?:us|me)|(?:get|receive) (?:an? |our |the |my )?(?:invitation|reminder|call|mail|email|link|voucher|draft|calculation|agenda|offer|quote|brochure|chance|white paper)|receive our|choose (?:one|two|three)|work alone|have(?=[.!?]|$)|have (?:received|missed|seen (?!where|how|what|which|whether)|heard|noticed|questions|time|any|to live|a (?:minute|moment|question)|\\w+ minutes)|sit|pick|do|say|meet|watch|export|look(?! up)|need (?:an? )?(?:hour|minutes))';

/** What they will have, know, decide. */
export const GAINS: readonly RegExp[] = [
  // With can and could, whatever it is.
  new RegExp(
    `${THEM}(?: (?:all|both|then|also))? (?:can|could)(?: (?:then|at last|finally|also|already|again|simply|even))? (?!${DUTY}\\b|have\\b|be\\b|reach|get in touch|call|contact|write|ask|go ahead|rely|expect|count|trust|visit|book|choose|attend|participate|use our|try our|order from|profit|benefit|grow|succeed|register|download|film|interview|strike|either|point me|tell about|read (?:the text|more|about)|point us)\\w+`,
    'i',
  ),
  new RegExp(`${THEM}${WILL_SOON} (?!${DUTY}\\b)${GAINED}(?! our\\b)`, 'i'),
  /\b(?:you|your [\w ]{2,30}) \w+ (?:[\w-]+ ){0,4}(?<!\b(?:my|our|an|the) )(?:faster|sooner|earlier|less|cheaper|quicker|fewer)\b/i,
  // Now and by itself: only verbs that name a gain.
  new RegExp(
    `(?<!\\b(?:did|do|does|as|and,? as) )${THEM}(?: both| all| then| always| also| each| personally| finally)? (?<!\\bto )(?:keeps?(?! order| (?:a|the) (?:log|tally|time|score|minutes|record)| one of each| (?:[\\w'’-]+ ){1,4}open)|gets?(?! (?:[\\w-]+ ){0,2}(?:minutes|headset|hour)| asked| the draft| a chance| the keys| the twin)|learns?(?! (?:more|about))|stops? \\w+ing|leaves? with|saves?|avoids?|gains?|goe?s? (?:home|in(?:to)? (?:the|that|your)|out with)|walks? (?:away|in(?:to)?|out)|comes? away|ends up|spends? (?:[\\w-]+ ){0,4}less|takes? (?:home|away|back)|finally knows?|knows?(?! (?:it|that|us)\\b| (?:what|how) [^.?!]{2,30} like\\b)|owns|loses? (?:no|less|nothing)|has (?:the|a|an) [\\w -]+ (?:in hand|at hand|ready))\\b`,
    'i',
  ),
  /\b[Yy]our (?:[\w'’-]+ ){0,3}?(?:save|get home|finish|lose|spend|stop|avoid|cut|gain)s?\b/,
  /(?:^|[,;:–—.] )so (?:that )?(?:you (?:don['’]t|won['’]t|wouldn['’]t|never|no longer|can|could|get|have|know|only|pay|save|keep|present|show|sign|see (?=which|where|how|what|every)|['’]ve)|you['’]ve|your (?:[\w’'-]+ ){1,4}?(?:no longer|can|could|won['’]t|don['’]t|doesn['’]t|never|stops?|stays?|needn['’]t|gets?|has|have|knows?|keeps?)|there['’]s|there is|there are|no|nobody|nothing|(?:the [\w -]{3,25}|they) (?:no longer|can|could|won['’]t|never|stops?|stays?|needn))\b(?! (?:can|could|may|will) (?:see|get to know) (?:our|us|what we)| can put a face)|\bmeans (?:that )?(?:you|your|no|fewer|less)\b|\bwhich (?:means|spares|saves|leaves|gives|lets) (?:you|your|the|no)\b/i,
  new RegExp(
    `(?:that way|this way|afterwards|as a result|in the end|by (?:then|lunch|the evening|the end)|so that|\\bso|then|with (?:it|that|this)),? ${THEM}(?:${WILL_SOON}|(?: (?:can|will|would|already))*) (?!${DUTY}\\b)${GAINED}\\b`,
    'i',
  ),
  /\bfor (?:you|your [\w ]{2,30}),? (?:it|this|that) (?:would )?(?:means?|\w+s)\b|\bwhat you (?:would |will )?gain\b|\b(?:at|for) no (?:cost|charge) to you\b|\bat (?:our|my) expense\b|\byou['’]?re spared\b/i,
  /\byour [^.?!]{2,30} (?:goes|passes|runs|gets|can|will|would)\b[^.?!]{2,40}\bwithout (?:a|an|any|another|having|further|more)\b/i,
  // Less of a burden, whoever carries it.
  /\b(?:one|two|three|a|an|no|fewer|less|\d+) (?:[\w-]+ ){0,3}(?:fewer|less|earlier|sooner|quicker|faster|cheaper)\b[^.?!]{0,40}\b(?:for|in|at) (?:you|your|the)\b/i,
  /\b(?:no|without) (?:more |further |another |any |new )?(?:[\w-]+ ){1,4}(?:for you|for your|to (?:budget|write|chase|sign|fill|argue|pay|wait|send))\b|\b(?:nobody|no one)\b[^.?!]{0,30} (?:has to|needs to|will have to|would have to|need)\b(?! (?:to )?(?:prepare|bring))|\b(?:there|here)['’]?s (?:a|one|no|nothing) [\w -]{2,40}(?:to (?:hold|show|point|sign|send|write|pay|do)|for you|you (?:need|have))\b|\bhandy (?:for|the next|when)\b|\bsees? you through\b/i,
];
