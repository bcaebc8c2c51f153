import { scoreOf, train, type Example, type Model } from './logistic.ts';
import type { Lamp, TrainingData } from './training-data.ts';

const DECAY = 3e-4;
const ROUNDS = 3;
/** How much a rule that fires says, while the sentence that lights a letter is sought. */
const RULE = 1.25;

/**
 * Sentences are labelled one by one, letters as a whole: no sentence of a letter without the part carries it, and of
 * a letter that holds it the one that most looks so does. What looks so is learnt in rounds.
 */
export function fitLamp({ sentences, letters }: TrainingData, lamp: Lamp): Model {
  const labelled = sentences.map((one): Example => ({ features: one.features, label: one[lamp] }));
  const without = letters
    .filter(({ holds }) => holds[lamp] === false)
    .flatMap((letter) => letter.sentences.map(({ features }): Example => ({ features, label: false })));
  let model: Model = { bias: 0, weights: new Map() };
  for (let round = 0; round < ROUNDS; round++) {
    const best = letters
      .filter(({ holds }) => holds[lamp] === true)
      .flatMap((letter) => {
        const score = (one: (typeof letter.sentences)[number]) =>
          scoreOf(model, one.features) + (one.rules.has(lamp) ? RULE : 0);
        const first = letter.sentences.toSorted((a, b) => score(b) - score(a))[0];
        return first ? [{ features: first.features, label: true }] : [];
      });
    model = train([...labelled, ...without, ...best], DECAY);
  }
  return model;
}
