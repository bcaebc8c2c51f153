import { fitLamp } from './fit-lamp.ts';
import { scoreOf } from './logistic.ts';
import type { Lamp, TrainingData, TrainingLetter } from './training-data.ts';

const FOLDS = 5;

/** What a rule that fires says, and how sure the two must be together; log-odds. */
export interface Weighing {
  rule: number;
  sure: number;
}

/** A letter as those judge it who never saw it: its sentences that could light the lamp. */
export interface HeldBackLetter {
  holds: boolean;
  sentences: { learnt: number; rule: boolean }[];
}

/**
 * Every fifth letter that the rules were not written for is judged by what was learnt from the others. A labelled sentence that stands in a letter held
 * back is held back with it.
 */
export function heldBackLetters(data: TrainingData, lamp: Lamp): HeldBackLetter[] {
  const fresh = data.letters.filter((letter) => letter.fresh);
  return Array.from({ length: FOLDS }, (_, fold) => {
    const held = new Set(fresh.filter((__, at) => at % FOLDS === fold));
    const texts = new Set([...held].flatMap((letter) => letter.sentences.map(({ text }) => text)));
    const model = fitLamp(
      {
        sentences: data.sentences.filter(({ text }) => !texts.has(text)),
        letters: data.letters.filter((letter) => !held.has(letter)),
      },
      lamp,
    );
    return [...held].map((letter) => ({
      holds: letter.holds[lamp] === true,
      sentences: candidates(letter, lamp).map((one) => ({
        learnt: scoreOf(model, one.features),
        rule: one.rules.has(lamp),
      })),
    }));
  }).flat();
}

/** As the checker has it: a question or request tells nobody's benefit. */
function candidates({ sentences }: TrainingLetter, lamp: Lamp): TrainingLetter['sentences'] {
  return sentences.filter((one) => (lamp === 'benefit' ? one.tells : !one.formula));
}

/** The share of letters with the part in which it is found, and of those without that stay dark. */
export function letterShares(
  letters: readonly HeldBackLetter[],
  { rule, sure }: Weighing,
): { found: number; spared: number } {
  const lit = ({ sentences }: HeldBackLetter) =>
    sentences.some((one) => one.learnt + (one.rule ? rule : 0) > sure);
  const share = (group: readonly HeldBackLetter[], is: (one: HeldBackLetter) => boolean) =>
    group.filter(is).length / group.length;
  return {
    found: share(
      letters.filter(({ holds }) => holds),
      lit,
    ),
    spared: share(
      letters.filter(({ holds }) => !holds),
      (one) => !lit(one),
    ),
  };
}

/** What a rule that fires says, and how sure is sure enough, by the letters that were held back. */
export function bestWeighing(letters: readonly HeldBackLetter[]): Weighing {
  const grid = Array.from({ length: 9 }, (_, at) => at * 0.25).flatMap((rule) =>
    Array.from({ length: 51 }, (_, at) => ({ rule, sure: Math.round((at * 0.1 - 1.5) * 10) / 10 })),
  );
  const worth = new Map(
    grid.map((one) => {
      const { found, spared } = letterShares(letters, one);
      return [one, found + spared];
    }),
  );
  const best = Math.max(...worth.values());
  // Of many that are as good the middle one: the best by a hair is chance.
  const top = grid.filter((one) => (worth.get(one) ?? 0) > best - NEARLY);
  const rule = middle(top.map((one) => one.rule));
  return { rule, sure: middle(top.filter((one) => one.rule === rule).map((one) => one.sure)) };
}

/** Two letters of a hundred. */
const NEARLY = 0.02;

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
