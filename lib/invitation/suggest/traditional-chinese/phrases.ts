import type { Situation, SlotPhrases } from '../situation';
import { benefitPhrases } from './benefit';
import { processPhrases } from './process';
import { purposePhrases } from './purpose';

/** What a rep writing to a reader in Taiwan is offered for the three fields (METHOD §1.1). */
export function phrasesTraditionalChinese(situation: Situation): SlotPhrases {
  return {
    purpose: purposePhrases(situation),
    process: processPhrases(situation),
    benefit: benefitPhrases(situation),
  };
}
