import { fitLamp } from './fit-lamp.ts';
import { scoreOf } from './logistic.ts';
import type { Lamp, TrainingData, TrainingLetter } from './training-data.ts';

const FOLDS = 5;

/** What a rule that fires says, and how sure the two must be together; log-odds. */
export interface Weighing {
  rule: number;
  sure: number;
}

/** What classifier and rules say of a sentence. */
export interface JudgedSentence {
  learnt: number;
  rule: boolean;
}

/** A letter as those judge it who never saw it: its sentences that could light the lamp. */
export interface HeldBackLetter {
  holds: boolean;
  sentences: JudgedSentence[];
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
  const lit = ({ sentences }: HeldBackLetter) => sentences.some((one) => isLit(one, { rule, sure }));
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

function isLit({ learnt, rule }: JudgedSentence, { rule: says, sure }: Weighing): boolean {
  return learnt + (rule ? says : 0) > sure;
}

/**
 * What a rule that fires says, and how sure is sure enough, by the letters that were held back.
 * @param own sentences that must light it: those by which Doorstep's own letters say this part.
 */
export function bestWeighing(
  letters: readonly HeldBackLetter[],
  own: readonly JudgedSentence[] = [],
): Weighing {
  const grid = Array.from({ length: 9 }, (_, at) => at * 0.25)
    .flatMap((rule) =>
      Array.from({ length: 51 }, (_, at) => ({ rule, sure: Math.round((at * 0.1 - 1.5) * 10) / 10 })),
    )
    .filter((one) => own.filter((sentence) => !isLit(sentence, one)).length <= own.length * OWN_DARK);
  const worth = (one: Weighing) => {
    const { found, spared } = letterShares(letters, one);
    return found + spared - PULL * (Math.abs(one.rule - USUAL.rule) + Math.abs(one.sure - USUAL.sure));
  };
  return (
    grid.map((one) => ({ one, worth: worth(one) })).toSorted((a, b) => b.worth - a.worth)[0]?.one ?? USUAL
  );
}

/** Where the weighings of the three languages lie: the best by a hair is chance, so they are kept near. */
const USUAL: Weighing = { rule: 1.5, sure: 0.7 };
const PULL = 0.03;
/** Of our own sentences: a letter has more than one that says a thing. */
const OWN_DARK = 0.002;
