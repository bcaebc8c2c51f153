import { GENERIC, substance } from './generic-topics';

const ADVERB =
  '(?:(?:\\w+ly|very|much|also|still|just|now|rather|therefore|first|perhaps|please|together|finally|once|all|both) )*';
const US =
  '(?:us(?: all| both)?|both of us|the (?:two|three) of us|you and me|you and I|you and [A-Z]\\w+|our two \\w+|everyone|all of us)';
const WE =
  '(?:we(?: all| both)?|you and I|you and [A-Z]\\w+|the (?:two|three) of us|both sides|our two \\w+)';
const WOULD = "(?:['’]d| would| should|['’]m| am|['’]re| are)?";
/** Both sides are to do something: whatever the verb, it is what the meeting is for. */
const TOGETHER = [
  `\\b(?:I|[Ww]e)${WOULD} ${ADVERB}(?:like|love|want|prefer|need|ask|wish|for) ${US} to `,
  `\\b[Ll]et us |\\b[Ll]et['’]s `,
  `\\b(?:[Cc]an|[Cc]ould|[Mm]ay|[Ss]hall|[Ss]hould|[Mm]ight) ${WE} `,
  `\\b(?:suggest|propose|suggestion(?: is|:)|proposal(?: is|:)|idea(?: is|:)|plan(?: is|:)|thought(?: is|:)|how about|what if|high time|time) (?:that )?${WE} `,
  `\\b${WE}(?:['’]d| would)? (?:should|must|need to|have to|ought to|still have to|have yet to|had better|will have to) `,
  `\\b(?:aim|goal|idea|point|task|job|plan|purpose|object|thing|first step)\\b[^.?!,:]{0,40} (?:is|would be|was|remains) to `,
];
/** One side wants to, and says that it is done with the reader or to what is theirs. */
const ALONE = [
  `\\b(?:I|[Ww]e)${WOULD} ${ADVERB}(?:like|love|want|wish|hope|hoping|plan|planning|need|mean|intend|aim|propose|prepared|(?:be )?(?:glad|happy|keen|pleased|eager|grateful)) to `,
  `\\b(?:I|[Ww]e)${WOULD} ${ADVERB}(?:rather|sooner) `,
];
const OBJECT =
  "((?:[a-z]+ )?)(the|your|this|that|those|these|which|whether|why|who|what|where|how|if|each|every|all|both|one|two|three|four|\\d+|[A-Z][\\w-]+['’]s)\\b(.*)";
const verb = `${ADVERB}([a-z]{3,}) ${OBJECT}`;
const BOTH = new RegExp(`(?:${TOGETHER.join('|')})${verb}`);
const ONE = new RegExp(`(?:${ALONE.join('|')})${verb}`);

/** Coming, greeting, giving, selling: done at any meeting, whatever it is for. */
const ANY_MEETING =
  /^(?:meet|visit|see|say|thank|wish|invite|introduce|present|come|call|stop|drop|swing|pop|ring|phone|show|tell|send|share|offer|hear|know|explore|discuss|connect|catch|join|drive|ride|give|take|bring|help|support|keep|stay|have|get|talk|speak|chat|sit|eat|drink|celebrate|welcome|host|learn|remain|continue|build|grow|deepen|strengthen|renew|start|begin|win|sell|earn|become|save|let|make|put|work|hope|think|attend|arrange|schedule|book|reach|pick|add|assure|apologi[sz]e|mention|note|remind|ask|congratulate|leave|pass|hand|return|walk|tour|dine|reconnect|serve|supply|deliver|understand|enjoy|express|extend|acknowledge|inform|announce|point|reserve|spend|use|look|find|not|also|like|wait|go|set|turn|try|run|move|hold|open|receive|repeat|follow|hire|buy|order|postpone|expand|convince|demonstrate|hand|ensure|provide|remember|forget|accompany|lunch|taste|feel|seize|cover)$/;
const OURS =
  /\b(?:our|us|my|ourselves|relations?(?:hip)?|acquaintance|cooperation|partnership|opportunit\w+|possibilit\w+|date|appointment|occasion|meeting)\b/i;
const WITH_YOU =
  /\bwith (?:you|your|them|\w+ and you)\b|^(?:your|this|that|those|these|which|whether|why|who|what|where|how|if)$|\byour?\b/;

/** "Let us redraw the delivery rounds": a deed of both sides upon something particular. */
export function sharesTask(text: string): boolean {
  const both = BOTH.exec(text);
  const match = both ?? ONE.exec(text);
  if (!match) return false;
  const [, deed = '', , first = '', rest = ''] = match;
  const object = `${first}${rest}`.split(/[,;:](?= (?:and|please|could|would|so)\b)/)[0] ?? '';
  if (ANY_MEETING.test(deed) || OURS.test(object) || GENERIC.test(object)) return false;
  if (!both && !WITH_YOU.test(object)) return false;
  return substance(object) >= 2;
}
