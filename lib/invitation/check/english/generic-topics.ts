import { contentWords, MEETING_WORDS } from './words';

/** "The point is that we …" is about us. */
export const OURS = /^(?:certain|clear|sure|simple|that we|we|our|my)\b/i;
/** What is said of any meeting, and gives it no content. */
export const GENERIC =
  /introduc|who we are|who (?:comes|will come|would come|is coming|joins|attends|else)\b|how many (?:of you|people|guests)\b|how (?:we|I|our [\w ]{2,20}) (?:can|could|might|help|support|work)|ourselves|both (?:companies|sides|firms|parties)|where (?:this|it|things) (?:goes?|leads?|could)|our (?:new )?(?:company|products?|range|portfolio|services|group|house)|\bties\b|\brelationship/i;

/** How many words of substance a text holds. */
export const substance = (text: string): number => contentWords(text, MEETING_WORDS);
