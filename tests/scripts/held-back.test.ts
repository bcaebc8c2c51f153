import { describe, expect, test } from 'vitest';
import {
  bestWeighing,
  heldBackLetters,
  letterShares,
  type HeldBackLetter,
} from '../../scripts/invitations/held-back';
import type { TrainingLetter } from '../../scripts/invitations/training-data';

const letter = (holds: boolean, ...sentences: [learnt: number, rule: boolean][]): HeldBackLetter => ({
  holds,
  sentences: sentences.map(([learnt, rule]) => ({ learnt, rule })),
});

describe('how much rules and classifier say', () => {
  test('one sentence lights a letter, and every sentence has to spare it', () => {
    const letters = [letter(true, [-3, false], [1, false]), letter(false, [-3, false], [1, false])];
    expect(letterShares(letters, { rule: 1, sure: 0 })).toEqual({ found: 1, spared: 0 });
    expect(letterShares(letters, { rule: 1, sure: 2 })).toEqual({ found: 0, spared: 1 });
  });

  test('rules that are always right are believed', () => {
    const letters = [letter(true, [-1, true]), letter(false, [0.5, false]), letter(true, [-1, true])];
    const best = bestWeighing(letters);
    expect(letterShares(letters, best)).toEqual({ found: 1, spared: 1 });
    expect(best.rule).toBeGreaterThan(1);
  });

  test('rules that fire anywhere are not', () => {
    const letters = [letter(true, [1, true]), letter(false, [-1, true]), letter(true, [1, false])];
    expect(letterShares(letters, bestWeighing(letters))).toEqual({ found: 1, spared: 1 });
  });
});

test('a letter is judged by what other letters taught, never by its own sentences', () => {
  const fresh = (text: string, purpose: boolean): TrainingLetter => ({
    fresh: true,
    holds: { purpose, process: undefined, benefit: undefined },
    sentences: [{ text, features: [text], rules: new Set(), formula: false, tells: true }],
  });
  const letters = Array.from({ length: 10 }, (_, at) => fresh(`sentence ${at}`, at % 2 === 0));
  const sentences = letters.map(({ sentences: [one], holds }) => ({
    text: one?.text ?? '',
    features: one?.features ?? [],
    rules: new Set<never>(),
    own: false,
    purpose: holds.purpose === true,
    process: false,
    benefit: false,
  }));
  // Each word occurs in one letter alone: whoever judges it without having seen it knows nothing of it.
  const scores = heldBackLetters({ letters, sentences }, 'purpose').map(
    ({ sentences: [one] }) => one?.learnt ?? 0,
  );
  expect(Math.max(...scores) - Math.min(...scores)).toBeLessThan(1.5);
});
