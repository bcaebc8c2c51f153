/**
 * `npm run train:lamps`: trains the classifier beside the checker's rules on the labelled sentences of
 * `tests/invitation/corpus/sentences` and the letters of `corpus` and `corpus/more` (never the unseen ones), prints how
 * it judges letters that were held back, with and without the rules, and writes `lib/invitation/check/learned/weights.json`.
 * The same sentences, letters and rules always give the same weights.
 */
import { writeFileSync } from 'node:fs';
import { fitLamp } from './invitations/fit-lamp.ts';
import {
  bestWeighing,
  heldBackLetters,
  letterShares,
  type HeldBackLetter,
  type Weighing,
} from './invitations/held-back.ts';
import { scoreOf, type Model } from './invitations/logistic.ts';
import { LAMPS, SCRIPTS, trainingData, type TrainingData } from './invitations/training-data.ts';

const OUT = 'lib/invitation/check/learned/weights.json';
/** Features seen less often say nothing that holds for other letters. */
const LEAST_SEEN = 5;

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
    const letters = heldBackLetters(data, lamp);
    const model = fitLamp(data, lamp);
    const own = data.sentences.filter((one) => one.own && one[lamp]);
    const best = bestWeighing(
      letters,
      own.map((one) => ({ learnt: scoreOf(model, one.features), rule: one.rules.has(lamp) })),
    );
    console.log(
      `${script.padEnd(3)} ${lamp.padEnd(8)} ${letters.length} letters · ${described(letters, best)}`,
    );
    packed[script][lamp] = { ...pack(model, features), ...best };
  }
}
writeFileSync(OUT, `${JSON.stringify(packed, null, 1)}\n`);

function described(letters: readonly HeldBackLetter[], best: Weighing): string {
  const said = (one: Weighing) => {
    const { found, spared } = letterShares(letters, one);
    return `${(50 * (found + spared)).toFixed(1)} (spared ${(100 * spared).toFixed(1)})`;
  };
  return (
    `balanced accuracy, learnt and rules (${best.rule}, ${best.sure}): ${said(best)} · ` +
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
