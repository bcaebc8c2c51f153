import { GENERIC, substance } from './generic-topics';
import { OWN_STAGE, VERB } from './intent-verbs';

/** Coming together, said before what it is for: "sit down with your planner and …". */
const MEET =
  '(?:(?:come|drop|call|stop|sit down|meet|get together|put our heads together|take|use|spend|speak|talk|have|visit)\\b[^.?!:]{0,50}? (?:and|to) )?';
/** Who does it in a proposal of both sides. */
const BOTH = '(?:I|we|you and I|the (?:two|three) of us|our (?:two )?teams|both sides)';
const WISH = '(?:like|love|want|propose|hope|plan|need|wish|intend|aim|mean|prefer)';
/** What stands right before such a verb where it is meant. */
const FRAMES = [
  // I would like to (visit you and) talk through …
  `(?:(?<!you )would|['’]d|\\b(?:I|we)|^|[.!,;:–—] )(?:,? (?:\\w+ly|very|much|also|still|just|now|rather|therefore))* ?${WISH}(?:(?!introduc|present|together to|help you|help your|support you|enable you|offer you)[^.?!:]){0,80}?\\b(?:to|and) (?:together )?(?:with you )?$`,
  // The aim of the visit is to …, the visit is meant to …
  `\\b(?:aim|purpose|goal|objective|object|point|idea|meant|intention|reason|chance|opportunity)\\b[^.?!]{0,40}?\\bto $`,
  `\\b(?:may|can|could|shall|should|might) ${BOTH} (?:please |perhaps |maybe )?${MEET}$`,
  `\\b(?:suggest|propose|what if|how about|proposal is|suggestion is|my (?:idea|wish) is) (?:that )?${BOTH} ${MEET}$`,
  `^To $`,
  // Somebody has to.
  `(?<!no longer |not |never |n['’]t )\\b(?:someone|somebody|you|your [\\w ]{2,30}|the [\\w ]{2,20}) (?:still )?(?:has|have|needs?) (?:still )?to $`,
  `\\b(?:asked|asks|told|advised|urged) (?:me|us) to $`,
  `\\b(?:let us|let['’]s) ${MEET}$`,
  // What has to be done, whoever wants it.
  `\\b(?:I|we)(?:['’](?:ll|d))? (?:must|should|ought to|have to|have got to|need to|really should|still have to|will have to) ${MEET}$`,
  `\\b(?:useful|helpful|help|worthwhile|important|time|remains|task is|job is|sense|left|wise|fair|quicker) (?:for us )?to ${MEET}$`,
  `\\b(?:step|task|job|question|challenge|rest|thing)\\b[^.?!:]{0,30}? (?:is|was|remains|would be) (?:simply |now |still )?to $`,
  // I'm hoping to, we'd be glad to, I'd rather
  `\\b(?:I|we)(?:['’](?:m|re)| am| are| was| were| have been)? (?:hoping|hoped|wanted|planning|looking|aiming|keen|eager|curious|calling|coming|writing|setting out|trying|anxious) [^.?!:]{0,40}?\\bto ${MEET}$`,
  `\\b(?:I|we)(?:['’]d| would| should) (?:rather|sooner|prefer to|be (?:glad|happy|keen|grateful|interested|pleased|curious) to) ${MEET}$`,
  // I'd value 30 minutes with your planner to …
  `\\b(?:value|appreciate|welcome|like|need|want|ask (?:you )?for|grateful for|glad of|borrow|have|take|spend|use|spare|reserve)\\b[^.?!:]{0,60}?\\b(?:minutes?|hours?|morning|afternoon|day|shift|meeting|call|visit|conversation|session|talk)\\b[^.?!:]{0,60}?\\bto $`,
  `\\b(?:sit down|meet|meeting|get together|session|visit|call|conversation)\\b[^.?!:]{0,60}? (?:to|and) $`,
  // Gerunds: interested in comparing, worth checking.
  `\\b(?:interested in|worth|suggest|propose|(?:talk|speak|conversation|thinking) about|spend [^.?!]{0,30}|purpose of|aim of|thinking of|recommend|begin by|start by)(?: us| our)? $`,
].map((source) => new RegExp(source, 'i'));

/** "understand why", "settle that", "find out": the topic stands in the sentence before. */
const POINTS_BACK =
  /^\s*(?:(?:why|how|where from|it|this|that|them|these|those|one|which|the answer)\b(?: out| up| one| first| with you| together| today| over the phone| by phone| in person)*)?\s*[.?!,]?$/i;

/** How far before its verb a frame may begin. */
const REACH = 200;

/**
 * True where a verb of intent has words of substance behind it.
 * @param before the sentence before, which "it" and "why" point back to.
 */
export function saysIntent(text: string, before: string): boolean {
  for (const match of text.matchAll(VERB)) {
    const from = Math.max(0, match.index - REACH);
    const lead = text.slice(from, match.index);
    const frame = FRAMES.map((pattern) => pattern.exec(lead)).find(Boolean);
    if (!frame) continue;
    const [verb, strong] = match;
    const rest =
      text.slice(match.index + verb.length).split(/[,;] (?:please|could|would|can|let me)\b/)[0] ?? '';
    if (/^To $/.test(lead) && /^\s*,|^$/.test(rest)) continue;
    if (
      POINTS_BACK.test(rest.replace(/(?: out)? (?:over|by|on) the (?:phone|spot)\b|,? if you[^.]*$/i, '')) &&
      !OWN_STAGE.test(verb) &&
      (substance(before) >= 2 || substance(text.slice(0, from + frame.index)) >= 2)
    )
      return true;
    const pointsBack = /^\s*(?:it|this|that|them|these|those)\b/i.test(rest);
    const object = pointsBack ? `${text.slice(0, from + frame.index)} ${rest}` : rest;
    // An indirect question names its topic with fewer words: "understand where the hours go".
    const asks = /^\s*(?:with you |you |your \w+ )?(?:how|what|which|who|why|where|when|whether)\b/i.test(
      rest,
    );
    if (OWN_STAGE.test(verb) && !/\byour?\b|\b(?:why|how|whether|which|where)\b/i.test(rest)) continue;
    if (OWN_STAGE.test(verb) && /\b(?:can|could|will|helps?|our|us)\b/i.test(rest)) continue;
    if (/^(?:show|see)/i.test(verb) && /\bour\b|\byou\b(?! \w+ed)/i.test(rest) && !asks) continue;
    if (!GENERIC.test(object) && substance(object) >= (strong || asks ? 1 : 2)) return true;
  }
  return false;
}
