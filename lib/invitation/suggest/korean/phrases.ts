import type { Situation, SlotPhrases, SuggestedPhrase } from '../situation';
import { benefitPhrases } from './benefit';
import { purposePhrases } from './purpose';
import { processPhrases } from './process';

const MOST = 6;

/** What a Korean rep would type into the three fields, drawn from what is known alone; best first. */
export function phrasesKorean(situation: Situation): SlotPhrases {
  return {
    purpose: best(purposePhrases(situation)),
    process: best(processPhrases(situation)),
    benefit: best(benefitPhrases(situation)),
  };
}

function best(phrases: readonly SuggestedPhrase[]): SuggestedPhrase[] {
  const first = new Map<string, SuggestedPhrase>();
  for (const phrase of phrases) if (phrase.text && !first.has(phrase.text)) first.set(phrase.text, phrase);
  return [...first.values()].slice(0, MOST);
}
