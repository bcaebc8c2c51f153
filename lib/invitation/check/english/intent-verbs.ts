/** One such verb and a word of substance make a purpose. */
const STRONG =
  'settle|find (?=the|an?|out|some|your|where|why|who)|close|clear up|get to the (?:bottom|root|heart|actual cause|cause) of|get to the (?:actual |real )?cause|straighten out|nail down|track down|narrow down|rule out|draw up|make sure|put (?:a|the) (?:number|figure|date|price)s? (?:on|to)|conclude|come to (?:a|an) (?:conclusion|agreement|decision|view)|sort|agree|decide|compare|confirm|find out|work out|iron out|hammer out|thrash out|bottom out|verify|clarify|resolve|solve|finali[sz]e|choose|select|determine|fix|measure|diagnose|test|define|identify|sort out|pin down|figure out|trial|validate|evaluate|assess|check|calculate|reconcile|prioriti[sz]e|cut|reduce|stop(?! (?:in|by|off|over|round)\\b)|avoid|prevent|release|plan|count|prepare|trace|weigh up|weigh|untangle|unpick|disentangle|sketch|scope|estimate|size|rank|shortlist|approve|sign off|adjust|correct|complete|rule on|deal with|get rid of|put .{3,30} to (?:bed|rest)';
/** These are also said without meaning anything, and need more substance behind them. */
const WEAK =
  'review|know (?=if (?:your|the)\\b|which\\b|why\\b|who\\b|where\\b|how (?:many|much|often|long|far|your|the)\\b|whether (?:your|the)\\b)|go over|go through|talk through|walk (?:you )?through|work on|work through|look at|look into|look over|look hard at|understand|hear|listen|learn|discuss|examine|answer|talk (?:to you )?about|talk over|speak about|ask (?:you )?about|investigate|study|map|improve|align on|think through|run through|dig into|take stock of|take up|take apart|get clear (?:on|about)|consider|tackle|address|cover|return to|revisit|come back to|ask (?:you |your \\w+ )?(?=why\\b|how\\b|which\\b|what\\b|where\\b|who\\b)|show|see|try|demonstrate|make|get(?! (?:\\w+ ){0,3}(?:minutes|hour|together|time)\\b)|build|draft|update|draw|design|seek|scratch|start with|focus on|concentrate on|spend [^.?!]{3,30} on';

/** "settle" → "settling", "sort out" → "sorting out". */
function gerund(verb: string): string {
  const [head = '', ...tail] = verb.split(' ');
  if (!/^[a-z]+$/.test(head)) return '';
  const stem = /[^eoy]e$/.test(head) ? head.slice(0, -1) : head;
  const doubled = /^(?:stop|plan|cut|get|put|map|run|dig|rule)$/.test(head) && head !== 'rule';
  return [`${doubled ? head + head.at(-1) : stem}ing`, ...tail].join(' ');
}
const gerunds = (list: string) =>
  list
    .split('|')
    .map(gerund)
    .filter((verb) => verb !== '' && !/[(?]/.test(verb));
/** Looked for once a sentence: so long a list of words inside every frame would cost each first check 50 ms. */
export const VERB = new RegExp(
  `\\b(?:(${STRONG}|${gerunds(STRONG).join('|')})|${WEAK}|${gerunds(WEAK).join('|')})\\b`,
  'gi',
);

/** Said as well of a thing of ours that is shown or made. */
export const OWN_STAGE =
  /^(?:show|see|try|demonstrate|mak(?:e|ing)(?! sure)|get(?! (?:to|clear|rid))|build|seek)/i;
