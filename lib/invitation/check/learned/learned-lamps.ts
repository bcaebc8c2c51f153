import type { Script } from '../read-letter';
import { sentenceFeatures } from './sentence-features';
import learned from './weights.json';

/** The lamps that a classifier helps with; whether a sentence asks for a day is a matter of rules. */
export const LEARNED = ['purpose', 'process', 'benefit'] as const;
export type LearnedLamp = (typeof LEARNED)[number];

/** What training leaves for one lamp; numbers are log-odds. */
interface LearnedWeights {
  bias: number;
  /** How much a rule that fires says, and how sure the two must be together. */
  rule: number;
  sure: number;
  /** One character a feature, in their order: steps of a twentieth around `O`. */
  weights: string;
}
type Learned = { features: string } & Record<LearnedLamp, LearnedWeights>;

interface Table {
  /** The place of each feature in the weights. */
  places: ReadonlyMap<string, number>;
  lamps: Learned;
}

const MIDDLE = 'O'.charCodeAt(0);
const STEPS = 20;

const tables = new Map<Script, Table>();

/**
 * Whether a sentence carries one of the three. The rules' frames and the classifier decide together: each overrules the
 * other where it is sure enough. Trained on labelled sentences (`npm run train:lamps`).
 * @param rule what the rules of the language say.
 */
export function carries(
  lamp: LearnedLamp,
  { text, script, rule }: { text: string; script: Script; rule: boolean },
): boolean {
  const table = tableOf(script);
  const { bias, rule: ruleSays, sure, weights: said } = table.lamps[lamp];
  if (last?.text !== text) last = { text, places: placesOf(table, text, script) };
  let sum = 0;
  for (const place of last.places) sum += said.charCodeAt(place) - MIDDLE;
  return bias + sum / STEPS / Math.sqrt(last.places.length || 1) + (rule ? ruleSays : 0) > sure;
}

/** Each sentence is asked about three times in a row. */
let last: { text: string; places: readonly number[] } | null = null;

function placesOf({ places }: Table, text: string, script: Script): number[] {
  return sentenceFeatures(text, script).flatMap((feature) => places.get(feature) ?? []);
}

/** Unpacked at the first check, not when the page loads. */
function tableOf(script: Script): Table {
  let table = tables.get(script);
  if (!table) {
    const lamps = (learned as Record<Script, Learned>)[script];
    table = { places: new Map(lamps.features.split('\t').map((feature, at) => [feature, at])), lamps };
    tables.set(script, table);
  }
  return table;
}
