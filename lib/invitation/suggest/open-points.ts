import type { Language } from '../../i18n/language';
import type { KnownFacts } from '../known-facts';
import type { OpenPoint } from './situation';
import { isWrittenIn } from './written-in';

/** Open points beyond this are not a letter's topic any more. */
const MOST = 6;

/**
 * What was left open with a person, most urgent first: what we promised, what they asked or doubted, what the last
 * visit left, what they promised, what they need (METHOD §1.5, §6.9, §11). Only what can stand in the letter's language.
 */
export function openPointsOf(
  { commitments, objections, visits, opportunity }: KnownFacts,
  language: Language,
): OpenPoint[] {
  const lastVisit = visits.find(({ status }) => status === 'held');
  const points: OpenPoint[] = [
    ...commitments
      .filter(({ owner }) => owner === 'us')
      .map(({ text }) => ({ from: 'commitment_ours' as const, text })),
    ...objections.map(({ text }) => ({ from: 'objection' as const, text })),
    ...(lastVisit?.openPoints ?? []).map((text) => ({ from: 'visit' as const, text })),
    ...commitments
      .filter(({ owner }) => owner === 'customer')
      .map(({ text }) => ({ from: 'commitment_theirs' as const, text })),
    ...(opportunity?.needs ?? []).map((text) => ({ from: 'need' as const, text })),
  ];
  return points
    .map(({ from, text }) => ({ from, text: text.trim() }))
    .filter(({ text }) => text !== '' && isWrittenIn(text, language))
    .slice(0, MOST);
}
