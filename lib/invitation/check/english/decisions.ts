import { DEFINITE, GENERIC, OURS, substance } from './generic-topics';

/** Done by both at a table: deciding and finding out, in any person and mood. */
const DECIDE =
  '(?:decide|settle|agree|clarify|determine|find out|establish|work out|resolve|choose|pick|fix|sort out|clear up|figure out|pin down|nail down|straighten out|iron out|hammer out|thrash out|reconcile|rule|define|draw up|divide|split|allocate|assign|negotiate|compare|come to (?:a|an) \\w+|reach (?:a|an) \\w+)';
const DECIDING =
  '(?:decid|settl|agree|sort|clear|fix|clarify|resolv|look|discuss|talk|explain|work|thrash|iron|check|answer|untangl|think|straighten|address|attend|sign|replac|rethink|redraw|review)ing';

const PLANS = [
  // Together we would settle which gate …
  `\\b(?:[Ww]e|you and I|you and [A-Z]\\w+|both sides|both teams|the (?:two|three|four) of (?:us|you|them)|the group|the round|our two \\w+)(?:['’](?:d|ll)| would| will| shall| can| could| might| may| are to| have to| should| then| together| jointly| simply| finally| all)* ${DECIDE} (?:on |about |together |with you |between \\w+ )?(?=${DEFINITE})(.+)`,
  // so that you and your foreman can decide whether …
  `\\b(?:meeting|visit|call|hour|session|appointment|morning|afternoon|minutes|talk|conversation|there|here|enough|needed|long)\\b[^.?!]{0,50} (?:to|so that \\w+(?: \\w+){0,4} can|for) ${DECIDE} (?=${DEFINITE})(.+)`,
  // A decision on the roof is due.
  `\\b(?:need|needs|needed|lack|lacks|miss|missing|owe|want|wants|await|awaiting|looking for|reach|find|get|come to|arrive at|make|take|due|with|for|is|without|at|have) (?:(?:an?|some|the|your|our|one|clear|final|common|joint|quick|good|firm|still|common) ){0,3}(?:decision|agreement|answer|solution|conclusion|compromise|clarity|understanding|ruling|way out|line|date|plan|explanation|choice|verdict) (?:on|about|for|to|as to|regarding|concerning|over|whether|which|who|how|between) (.+)`,
  `\\b(?:[Aa]|[Tt]he|[Oo]ne|[Yy]our|[Nn]o) (?:\\w+ )?(?:decision|agreement|answer|clarity|ruling|explanation|choice|verdict) (?:on|about|for|to|as to|regarding|concerning|over|between) (.+?) (?:is|has|still|was|remains|would|needs|must|should|cannot|can)\\b`,
  // needs deciding
  `^(.{6,}?) (?:needs?|wants?|could do with|bears?|merits?|deserves?|requires?|is worth|are worth) (?:\\w+ )?${DECIDING}\\b`,
  `^(.{6,}?) (?:still )?(?:has|have|needs?|is|are|ought|must|should|may|might|can) (?:still |yet |now |first |finally )*(?:to )?be (?:\\w+ly )?(?:decided|settled|agreed|clarified|resolved|brought to (?:a|an) \\w+|sorted|cleared up|straightened out|redrawn|reconciled|worked out|hammered out|negotiated|put right|divided|allocated)\\b`,
  // To be decided: …
  `^(?:[\\w-]+ ){0,4}(?:(?:to be|yet to be|still to be|being) (?:decided|settled|agreed|clarified|discussed|resolved|answered|sorted)|(?:under|for|up for|open for) (?:discussion|decision|debate|review)|(?:in|at|on) (?:question|issue|stake|the table)|what for|why|reason|topic|purpose|aim|point|matter|subject|theme|item|goal|content|occasion)s?(?: [\\w-]+){0,4} ?(?::| [–—-]) (.+)`,
  // I have two questions about your cold store.
  `\\b(?:I|[Ww]e|us|me|[Oo]ne|[Tt]wo|[Aa]|[Ss]ome|[Ss]everal) [^.?!]{0,30}\\b(?:questions?|query|queries|doubts?|worr(?:y|ies)|second thoughts|points?|things?|proposal|suggestion|gap|difference|discrepancy|contradiction|disagreement|dispute|complaint|problem|issue|trouble) (?:left |to ask |to raise |to settle )?(?:about|on|regarding|concerning|over|with|in|between) (?=${DEFINITE})(.+)`,
  // the results of your trial
  `\\b(?:I|[Ww]e|us|visit|meeting|call|hour)\\b[^.?!]{0,40}\\b(?:present|report|share|show|bring|walk|take|discuss|explain|go|hand|talk|look|lay|put|open|read)\\b[^.?!]{0,25}\\b(?:results?|findings?|readings?|measurements?|outcome|analysis|calculations?|draft|variants?|options?|quotes?|versions?|counts?|figures|numbers) (?:of|from|for|on|about|we|that|side) (.+)`,
  // It's about the second gate.
  `\\b(?:[Ii]t|[Tt]his|[Tt]hat)['’]s (?:only |all |really |simply )?(?:about|over|regarding|because of) (?=${DEFINITE})(.+)`,
  // Let's talk moisture limits.
  `\\b(?:let['’]s|let us|shall we|can we|could we|we should|like to|want to|need to) (?:talk|speak) (?!to|with|about|on|over|in|at|by|again|soon|more|and|of|next|then|face|through)(\\w+ .+)`,
  // come back to your point about
  `\\b(?:come back to|return to|pick up|pick up on|take up|follow up on|go back to|get back to|bring up|raise|turn to|get on to|revert to|stay with|start from|go into|get into|go further into|dig deeper into|zoom in on|home in on) (?=${DEFINITE})(.+)`,
].map((source) => new RegExp(source));

const AFTERWARDS =
  /\b(?:you(?:['’]d| would|['’]ll| will| can| could)|last (?:week|year|month)|yesterday|thank|since then|have (?:already|now))\b/i;

/** True where a sentence names what is to be decided, in whatever person it is put. */
export function namesDecision(text: string): boolean {
  return PLANS.some((pattern) => {
    const match = pattern.exec(text);
    const topic = match?.[1];
    if (!match || topic === undefined) return false;
    if (AFTERWARDS.test(text.slice(0, match.index + match[0].length - topic.length))) return false;
    return (
      !/\b(?:us|ourselves)\b/.test(topic) &&
      !GENERIC.test(topic) &&
      !OURS.test(topic) &&
      substance(topic) >= 2
    );
  });
}
