/** Logistic regression on sets of features: enough for a few thousand sentences, and the same in every run. */
export interface Example {
  features: readonly string[];
  label: boolean;
}

export interface Model {
  bias: number;
  weights: Map<string, number>;
}

const EPOCHS = 25;
const RATE = 0.15;

/**
 * Trains with Adagrad and L2.
 * @param decay strength of L2, for example 1e-4.
 */
export function train(examples: readonly Example[], decay: number): Model {
  const ids = new Map<string, number>();
  const rows = examples.map(({ features }) =>
    Int32Array.from(features, (feature) => {
      const known = ids.get(feature);
      if (known !== undefined) return known;
      ids.set(feature, ids.size);
      return ids.size - 1;
    }),
  );
  const weights = new Float64Array(ids.size);
  const squares = new Float64Array(ids.size).fill(1e-6);
  let bias = 0;
  let biasSquare = 1e-6;
  const positives = examples.filter(({ label }) => label).length;
  // The rarer answer counts as much as the other.
  const balance = {
    yes: examples.length / (2 * positives),
    no: examples.length / (2 * (examples.length - positives)),
  };
  const order = examples.map((_, at) => at);
  let seed = 7;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let at = order.length - 1; at > 0; at--) {
      seed = (seed * 1_664_525 + 1_013_904_223) % 4_294_967_296;
      const other = Math.floor((seed / 4_294_967_296) * (at + 1));
      [order[at], order[other]] = [order[other] as number, order[at] as number];
    }
    for (const index of order) {
      const row = rows[index] as Int32Array;
      const label = examples[index]?.label ?? false;
      const scale = 1 / Math.sqrt(row.length || 1);
      let sum = bias;
      for (const id of row) sum += (weights[id] as number) * scale;
      const error = (sigmoid(sum) - (label ? 1 : 0)) * (label ? balance.yes : balance.no);
      biasSquare += error * error;
      bias -= (RATE * error) / Math.sqrt(biasSquare);
      for (const id of row) {
        const old = weights[id] as number;
        const gradient = error * scale + decay * old;
        const square = (squares[id] as number) + gradient * gradient;
        squares[id] = square;
        weights[id] = old - (RATE * gradient) / Math.sqrt(square);
      }
    }
  }
  return { bias, weights: new Map([...ids].map(([feature, id]) => [feature, weights[id] as number])) };
}

/** Log-odds of a set of features. */
export function scoreOf({ bias, weights }: Model, features: readonly string[]): number {
  const scale = 1 / Math.sqrt(features.length || 1);
  return features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0) * scale, bias);
}

function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
