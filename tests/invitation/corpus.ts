import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../lib/i18n/language';
import type { LampName } from '../../lib/invitation/check-letter';

/** A letter labelled with the definitions of the wording guide. */
export interface LabelledLetter {
  id: string;
  lang: Language;
  text: string;
  has_purpose: boolean;
  has_process: boolean;
  has_benefit_to_customer: boolean;
  has_concrete_ask: boolean;
  /** Kept out of sight while the rules were written. */
  unseen?: true;
}

export const LABELS: Record<LampName, keyof LabelledLetter> = {
  purpose: 'has_purpose',
  process: 'has_process',
  benefit: 'has_benefit_to_customer',
  ask: 'has_concrete_ask',
};

export function labelledLetters(language: Language): LabelledLetter[] {
  const path = join(import.meta.dirname, 'corpus', `${language}.jsonl`);
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as LabelledLetter);
}

export interface Score {
  letters: number;
  /** Of the letters that hold the part, the share on which the lamp is lit. */
  recall: number;
  /** Of the letters without it, the share on which it stays dark. */
  specificity: number;
  balanced: number;
}

export function score(pairs: readonly { wanted: boolean; lit: boolean }[]): Score {
  const share = (wanted: boolean) => {
    const group = pairs.filter((pair) => pair.wanted === wanted);
    return group.filter((pair) => pair.lit === wanted).length / group.length;
  };
  const [recall, specificity] = [share(true), share(false)];
  return { letters: pairs.length, recall, specificity, balanced: (recall + specificity) / 2 };
}
