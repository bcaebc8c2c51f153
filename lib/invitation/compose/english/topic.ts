const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words that promise another: nothing may end on one. */
const PROMISING = words(
  'the a an of for on in at by to from with without within and or but nor if than as so because since until unless ' +
    'while though although which that who whom whose what why how where when whether between among before after ' +
    'during about into onto through over under against towards toward via per like despite except regarding ' +
    'my your our their its his her this these those each every both either neither any some no not very more most ' +
    'is are was were be been being am will would can could shall should may might must has have had do does did ' +
    'I i we you they he she it there',
);

/** A question or relative clause is open until its verb is said, so it is not cut inside. */
const OPENS_CLAUSE = /\b(?:how|what|which|whether|why|where|when|who|whom|whose|that)\b/i;
/** Pairs whose second half carries the sense as much as the first. */
const OPENS_PAIR = /\b(?:between|both|either|neither|not only|rather|whether)\b/i;

/** Where a clause begins that may be left out: so that …, before …, which …; a comma counts if one follows. */
const CLAUSE =
  /[;:–(]|, (?=(?:and|or|but|so|because|before|after|once|while|which|who|with|since|as|then)\b)|\s(?=(?:so that|so your|so you|so we|because|before|after|once|until|unless|while|since|if)\s)|\s(?=(?:that|which|who|where|when)\s)|\s(?=and (?:then|agree|decide|compare|settle|choose|plan|find|check|draw|write|set|define|review|fix|test|see|go|make)\b)/giu;
/** Where a place, a time or a company begins that may be left out. "to" is none: it may complete its verb. */
const PHRASE = /\s(?=(?:for|on|in|at|by|with|without|from|during|within|across|of)\s)/giu;

/** Behind these, "that" and "which" begin what is known or said rather than tell which thing is meant. */
const KNOWING =
  /\b(?:know|knows|knew|say|says|said|tell|told|see|sees|saw|think|ask|asks|asked|agree|decide|confirm|check|find|learn|hear|show|shows|mean|means|explain|understand|out|sure|so|such|now)$/i;
const RELATIVE = /^\s(?:that|which|who|where|when)\s/i;
const PREPOSITION = /^\s(?:for|on|in|at|by|with|without|from|during|within|across|of)\s/i;

/** True where the last word promises no other, and every bracket and quotation mark is closed. */
export function isWholeTopic(text: string): boolean {
  const last = /([\p{L}\p{N}%’'-]+)[)\]"”’]*$/u.exec(text)?.[1];
  if (last === undefined || PROMISING.has(last)) return false;
  const count = (mark: RegExp) => text.match(mark)?.length ?? 0;
  return (
    count(/\(/gu) === count(/\)/gu) &&
    count(/“/gu) === count(/”/gu) &&
    count(/"/gu) % 2 === 0 &&
    count(/\[/gu) === count(/\]/gu)
  );
}

/**
 * Shortens a topic to the longest beginning that reads whole: up to a clause, or in a phrase
 * without an open clause up to a preposition. '' where there is none of at least three words.
 */
export function cutEnglishTopic(topic: string, maxCharacters: number): string {
  const fitting = [...topic.matchAll(CLAUSE), ...topic.matchAll(PHRASE)]
    .map(({ index }) => ({ text: topic.slice(0, index), rest: topic.slice(index) }))
    .filter(
      ({ text, rest }) =>
        text.length <= maxCharacters &&
        text.split(' ').length >= 3 &&
        isWholeTopic(text) &&
        !OPENS_PAIR.test(text) &&
        !(RELATIVE.test(rest) && KNOWING.test(text)) &&
        (!OPENS_CLAUSE.test(text) || (!PREPOSITION.test(rest) && hasVerbBehindQuestion(text))),
    );
  return fitting.sort((a, b) => b.text.length - a.text.length)[0]?.text ?? '';
}

/** A clause is only surely complete where an auxiliary and its verb or predicate stand in it. */
function hasVerbBehindQuestion(text: string): boolean {
  return /\b(?:how|what|which|whether|why|where|when|who|that)\b.* (?:will|would|can|could|should|may|might|must|is|are|was|were|has|have|had|does|do) \S+/i.test(
    text,
  );
}
