/**
 * `npm run train:lamps`: trains the classifier beside the checker's rules on the labelled sentences of
 * `tests/invitation/corpus/sentences` and the letters of `corpus` and `corpus/more` (never the unseen ones), prints how
 * it judges sentences that were held back, with and without the rules, and writes `lib/invitation/check/learned/weights.json`.
 * The same sentences, letters and rules always give the same weights.
 */
import { writeFileSync } from 'node:fs';
import { scoreOf, train, type Example, type Model } from './invitations/logistic.ts';
import {
  LAMPS,
  SCRIPTS,
  trainingData,
  type Lamp,
  type TrainingData,
  type TrainingSentence,
} from './invitations/training-data.ts';

const OUT = 'lib/invitation/check/learned/weights.json';
const FOLDS = 5;
const DECAY = 3e-4;
/** Features seen less often say nothing that holds for other letters. */
const LEAST_SEEN = 3;
const ROUNDS = 3;
/** How much a rule that fires says, while the sentence that lights a letter is sought. */
const RULE = 1.25;

/** A letter has about so many sentences in which a lamp could be lit wrongly: the others are plain. */
const SENTENCES = 4;

const packed: Record<string, Record<string, string | Packed>> = {};
for (const script of SCRIPTS) {
  const data = oftenSeen(await trainingData(script));
  const features = [
    ...new Set(
      [...data.sentences, ...data.letters.flatMap((one) => one.sentences)].flatMap((one) => one.features),
    ),
  ].toSorted();
  packed[script] = { features: features.join('\t') };
  for (const lamp of LAMPS) {
    const judged = heldBack(data, lamp);
    const best = bestWeighing(judged);
    console.log(
      `${script.padEnd(3)} ${lamp.padEnd(8)} ${data.sentences.length} sentences · ${described(judged, best)}`,
    );
    packed[script][lamp] = {
      ...pack(fit(data.sentences, data, lamp), features),
      rule: best.rule,
      sure: best.sure,
    };
  }
}
writeFileSync(OUT, `${JSON.stringify(packed, null, 1)}\n`);

/**
 * Sentences are labelled one by one, letters as a whole: no sentence of a letter without the part carries it, and of
 * a letter that holds it the one that most looks so does. What looks so is learnt in rounds.
 */
function fit(sentences: readonly TrainingSentence[], { letters }: TrainingData, lamp: Lamp): Model {
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

interface Judged {
  carries: boolean;
  learnt: number;
  rule: boolean;
}

/** Every fifth sentence is judged by what was learnt from the others. */
function heldBack(data: TrainingData, lamp: Lamp): Judged[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const model = fit(
      data.sentences.filter((__, at) => at % FOLDS !== fold),
      data,
      lamp,
    );
    return data.sentences
      .filter((__, at) => at % FOLDS === fold)
      .map((one) => ({
        carries: one[lamp],
        learnt: scoreOf(model, one.features),
        rule: one.rules.has(lamp),
      }));
  }).flat();
}

interface Weighing {
  rule: number;
  sure: number;
}

/** How letters would fare: found by one sentence, spared only where all are spared. */
function letterShare(judged: readonly Judged[], { rule, sure }: Weighing): { found: number; spared: number } {
  const lit = (one: Judged) => one.learnt + (one.rule ? rule : 0) > sure;
  const share = (group: readonly Judged[], is: (one: Judged) => boolean) =>
    group.filter(is).length / group.length;
  const yes = judged.filter(({ carries }) => carries);
  const no = judged.filter(({ carries }) => !carries);
  return { found: share(yes, lit), spared: share(no, (one) => !lit(one)) ** SENTENCES };
}

/** What a rule that fires says, and how sure is sure enough, by the sentences that were held back. */
function bestWeighing(judged: readonly Judged[]): Weighing {
  const grid = Array.from({ length: 7 }, (_, at) => 1 + at * 0.25).flatMap((rule) =>
    Array.from({ length: 41 }, (_, at) => -0.5 + at * 0.1).map((sure) => ({
      rule,
      sure: Math.round(sure * 10) / 10,
    })),
  );
  const worth = (one: Weighing) => {
    const { found, spared } = letterShare(judged, one);
    return found + spared;
  };
  // Of many that are as good the middle one: the best by a hair is chance.
  const ranked = grid.toSorted((a, b) => worth(b) - worth(a));
  const top = ranked.filter((one) => worth(one) > worth(ranked[0] as Weighing) - 0.01);
  const middle = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  const rule = middle(top.map((one) => one.rule));
  return { rule, sure: middle(top.filter((one) => one.rule === rule).map((one) => one.sure)) };
}

function described(judged: readonly Judged[], best: Weighing): string {
  const percent = (value: number) => `${(100 * value).toFixed(1)} %`;
  const said = (one: Weighing) => {
    const { found, spared } = letterShare(judged, one);
    return `found ${percent(found)}, spared ${percent(spared)}`;
  };
  return (
    `learnt and rules (${best.rule}, ${best.sure}): ${said(best)} · ` +
    `rules alone: ${said({ rule: 1000, sure: 500 })} · learnt alone: ${said({ rule: 0, sure: best.sure })}`
  );
}

interface Packed extends Weighing {
  bias: number;
  weights: string;
}

/** One printable character a weight: steps of a twentieth around `O`, as `learned-lamps.ts` reads them. */
function pack({ bias, weights }: Model, features: readonly string[]): Omit<Packed, keyof Weighing> {
  const code = (weight: number) => 79 + Math.max(-46, Math.min(46, Math.round(weight * 20)));
  return {
    bias: Math.round(bias * 100) / 100,
    weights: String.fromCharCode(...features.map((feature) => code(weights.get(feature) ?? 0))),
  };
}

function oftenSeen({ sentences, letters }: TrainingData): TrainingData {
  const counts = new Map<string, number>();
  for (const { features } of [...sentences, ...letters.flatMap((one) => one.sentences)])
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const thinned = <T extends { features: readonly string[] }>(one: T): T => ({
    ...one,
    features: one.features.filter((feature) => (counts.get(feature) ?? 0) >= LEAST_SEEN),
  });
  return {
    sentences: sentences.map(thinned),
    letters: letters.map((letter) => ({ ...letter, sentences: letter.sentences.map(thinned) })),
  };
}
