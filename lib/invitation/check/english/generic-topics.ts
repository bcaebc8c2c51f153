import { contentWords, MEETING_WORDS } from './words';

/** "The point is that we …" is about us. */
export const OURS = /^(?:certain|clear|sure|simple|that we|we|our|my)\b/i;
/** What is said of any meeting, and gives it no content. */
export const GENERIC =
  /introduc|who we are|who (?:comes|will come|would come|is coming|joins|attends|else)\b|how many (?:of you|people|guests)\b|how (?:we|I|our [\w ]{2,20}) (?:can|could|might|help|support|work)|ourselves|both (?:companies|sides|firms|parties)|where (?:this|it|things) (?:goes?|leads?|could)|our (?:new )?(?:company|products?|range|portfolio|services|group|house)|\bties\b|\brelationship|(?:where|how|what|if|whether) (?:we|I) (?:(?:can|could|might|may) )?(?:add|bring|offer|help|support|assist|be of)\b|\byour (?:[\w-]+ )?(?:priorities|needs|plans|goals|challenges|business|world|requirements|vision|strategy|expectations|wishes|company|firm|organi[sz]ation|history|story|journey|life)\b(?! (?:with|on|at|in|of|about|between) (?:the|your|\w+ \w+))|what you(?:['’](?:re|ve)| are| have) (?:\w+ )?(?:working|doing|up to|looking|built|done|made|achieved|become)|what (?:is|['’]s) (?:on your mind|new|going on)|how (?:you|things|everyone|the family)(?:['’](?:re|ve)| are| is)|where you stand|\beverything\b(?! (?:that|in|on|about)\b)|\banything\b|what customers|the other half|how much (?:you|money)|whether there is a fit|\bold times\b/i;

/** What something particular begins with, and not a kind of thing; source of a pattern. */
export const DEFINITE =
  "(?:the|your|this|that|those|these|which|whether|if|why|who|whose|what|where|how|when|one|two|three|four|both|all|\\d+|[A-Z][\\w-]+['’]s|clause|item|lot|line|batch|hall|invoice|order|ward|site|dock|gate|room|unit|bay)\\b";

/** How many words of substance a text holds. */
export const substance = (text: string): number => contentWords(text, MEETING_WORDS);
