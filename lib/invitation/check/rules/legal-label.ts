import type { Finding, LetterToCheck } from '../letter-check';
import { isInviting } from './text-needs';

/** How a country's label or way out is said; where it stands, nothing is told. */
const LABELLED: Record<string, { code: Finding['code']; said: (letter: LetterToCheck) => boolean }> = {
  KR: { code: 'legal_kr', said: ({ subject }) => /^\s*[(（]\s*광고\s*[)）]/u.test(subject) },
  CN: { code: 'legal_cn', said: ({ subject }) => /^\s*[[【(（]?\s*(?:广告|AD)/iu.test(subject) },
  US: {
    code: 'legal_us',
    said: ({ body }) =>
      /\bunsubscribe\b|\bopt[- ]out\b|\b(?:rather not|prefer not to|don['’]t want to|no longer wish to) (?:hear|receive|get)\b|\bwon['’]t write again\b/i.test(
        body,
      ),
  },
};

/**
 * R14: the first letter to a stranger may count as advertising where they live (CADENCE §6). A hint, as a letter on one
 * concrete matter often does not.
 */
export function findLegalHints(letter: LetterToCheck): Finding[] {
  const { country, relation, earlier = [], kind } = letter;
  const law = country ? LABELLED[country.toUpperCase()] : undefined;
  // On LinkedIn nothing of this applies, and an answer is no advertisement.
  if (!law || relation !== 'cold' || earlier.length > 0 || !isInviting(kind) || kind === 'inmail') return [];
  return law.said(letter) ? [] : [{ rule: 'R14', level: 'hint', code: law.code, params: {} }];
}
