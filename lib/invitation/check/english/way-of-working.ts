/** How a meeting is run, told without a doer in front of a verb: who is to be there, shares of the time, manner, order. */
export const WAYS: readonly RegExp[] = [
  // Who is to be there.
  /\b(?:should|would|could|must|might|will|ought to|to)(?: also| ideally| both)? (?:be (?:there|present|at the table|in the room|on the line|on screen)|sit in\b(?! \w+ office)|dial in|join (?:in|for|from|by|too|me|the (?:tour|round)))\b/i,
  /\b(?:joins|dials in|comes along|sits in|takes? part)(?: (?:us|in|too))?(?: (?:for|from|by|in|at|on|with)\b|[.,;])/i,
  /\b(?:have|get|with|want) [^.?!,]{3,60} (?:at the table|in the room|on the table|at hand|on the line|to hand|there too|beside (?:me|us|you))\b/i,
  /\b(?:it|there|that)(?:['’](?:d|ll)| would| will| is|['’]s) (?:then )?(?:just |only )?be (?:just |only )?(?:me|you|us|the (?:two|three|four|five)|one of|two of|someone|somebody)\b/i,
  /(?:^|[,;:] |\band )(?:on|from) (?:our|your|my) side,? (?:it|the|an?|someone|somebody|I|we|you|there|[A-Z])|\b(?:our|your) side: |\bon yours\b|\bfrom ours\b/i,
  /\b(?:come|travel|be) alone\b/i,
  /\b(?:nobody|no one) from (?:sales|marketing|our|the)\b/i,
  // A list of those who come, without a verb: "you, me, your foreman and a stopwatch".
  /(?:^|: |, |; )(?:(?:and )?(?:you|me|myself), |[^,.?!]{3,40}, (?:and )?(?:me|myself)\b(?= (?:with|at|in|on)|[.,;]|$))/i,
  // Each has a share.
  /\b(?:each|every|either) (?:of (?:you|us|your|our|the)[^.?!,]{0,30}|side|department|team|group|one|table|branch|trade|station)(?:['’]ll| will| would)? (?:gets?|has|picks?|brings?|writes?|says?|names?|takes?|shows?|tells?|asks?|chooses?|does|tries|speaks?|proposes?)\b/i,
  /\b(?:minutes|an? (?:quarter of an )?hour|a page|sheet) (?:at |for |per )?each\b|\bminutes per \w+\b/i,
  /^(?!now\b).*\b(?:half|one|some|part) of (?:you|your|the|them|us)\b[^.?!]{3,60}\bthe (?:other|rest|second)\b/i,
  // The manner.
  /\bin (?:pairs|small groups|groups of|groups|twos|threes|fours|your presence|front of (?:your (?!hotel|office|gate|door|house)|us\b|the (?:line|machine|screen)))\b|\bbefore (?:your|our) (?:own )?eyes\b|\b(?:over|behind) (?:my|your|his|her|their) shoulders?\b|\bhands-on\b|\bunder (?:your|his|her|\w+['’]s) eyes\b|\bwith a (?:stopwatch|notebook|clipboard|tape measure|flip ?chart|pencil|camera)\b|\btop to bottom\b|\bback to back\b|\bclockwise\b/i,
  // What will be going on.
  /\b(?:will|['’]ll|['’]d|would) be (?:calling out|reading|writing|cutting|jacking|measuring|holding|taking (?:notes|samples|photos|the minutes)|showing|opening|filming|counting|watching|asking|standing|walking|testing|checking|noting|drawing)\b/i,
  // The verb is said once for two: "she holds the lamp, you the bottle".
  /(?:,|;| and| while) (?:you|I|ours|yours|we|mine) (?:the|your|my|our|an?|at the|from|inside|outside|with the|in the|on the) [\w’-]+(?: [\w’-]+){0,4}[.;,]?$/i,
  // What becomes of the notes and samples.
  /\b(?:photos?|photographs?|questions?|notes|papers|samples?|values?|results|remarks|cards|answers|minutes|records?|readings?|pictures|measurements) (?:(?:will|would) (?:then )?be|are|is|gets?|get|stay|stays) (?:then )?(?:taken|collected|swapped|read|written|measured|sealed|opened|sorted|compared|put|noted|drawn|kept|in sealed|corrected|answered|welcome)\b/i,
  // What they are asked to lay out.
  /^(?:so|but|and|just|kindly|please|then|only|, )*,? ?(?:bring (?!your (?:badge|passport|id|helmet)|a (?:friend|hat|coat)|along|it|up)|take (?:me|us) (?:to|through|along)|give (?:me|us) (?!an? (?:call|ring|date|shout|sign|answer|quick|line|chance|minute|hint|day|time|bell|word|reply|short)|\w+ minutes)|lay (?:out|ready)|keep ready|put (?:me|us) (?:in|next|on|at)|get me (?:an? (?:seat|place|chair)|in)|let['’]s (?:each|do it|have (?!(?:an? )?(?:coffee|chat|look|talk|word|call|beer|drink|lunch|dinner|breakfast|proper|quick|good|nice))|walk|go (?:through|over|down)|take|put (?!an end|it|this|that)|lay|sit down with|split|try it))/i,
  // The parts, counted.
  /^(?:so: ?)?(?:one|two|three|four|five|six|\d) (?:short |quick |small )?(?:stations?|stops?|rounds?|parts?|stages?|tables?|groups?|teams?|people|trials?|runs?|samples|candidates)\b/i,
  // Two things at a time.
  /\bwhile (?:you|your (?:[\w’-]+ ){1,3}?|we|she|he|I|(?:one|two) of \w+ |[A-Z]\w+ ) ?(?:looks?|watch(?:es)?|listens?|runs?|packs?|sets? up|reads?|sorts?|works?|counts?|stands?|takes?|asks?|holds?|types?|explains?|goe?s?|(?!wait|re\b)[a-z]{3,}s)\b/i,
  // Watching them at work.
  /\bI(?:['’]d| would) (?:like to|want to) (?:watch|ride|stand|follow|sit|shadow|listen|walk)\b/i,
  // As it was done before.
  /\b(?:as|like) (?:always|last (?:year|time)|usual|ever|before)\b[^.?!]{0,40}[,:] (?:I|we|you|your|our|[A-Z]\w+) /i,
];
