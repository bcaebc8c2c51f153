import { inSentence } from '../../compose/english/phrase';
import type { SlotPhrases, Situation, SuggestedPhrase } from '../situation';
import { benefitPhrases } from './benefit';
import { processPhrases } from './process';
import { purposePhrases } from './purpose';

const MOST = 6;

/**
 * What an English-writing rep is offered for the three fields, best first (WORDING §2, METHOD §8.4, §9, §11). Says
 * nothing that the situation does not; without a topic no purpose is offered but for what was left open.
 */
export function phrasesEnglish(situation: Situation): SlotPhrases {
  const topic = inSentence(situation.topic.trim().replace(/[\s.,;:]+$/u, ''));
  const known = { ...situation, topic };
  return {
    purpose: best(purposePhrases(known)),
    process: best(processPhrases(known)),
    benefit: best(benefitPhrases(known)),
  };
}

function best(phrases: readonly SuggestedPhrase[]): SuggestedPhrase[] {
  return phrases
    .filter(({ text }, at) => phrases.findIndex((other) => other.text === text) === at)
    .slice(0, MOST);
}
