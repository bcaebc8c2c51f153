import type { Script } from '../read-letter';
import { sentenceFeatures } from './sentence-features';
import learned from './weights.json';

/** The lamps that a classifier helps with; whether a sentence asks for a day is a matter of rules. */
export type LearnedLamp = 'purpose' | 'process' | 'benefit';

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

/** Whether a sentence carries one of the three, given what the rules of the language say. */
export type Weigh = (lamp: LearnedLamp, rule: boolean) => boolean;

/**
 * Looks at a sentence once, to be asked about each lamp. The rules' frames and the classifier decide together: each
 * overrules the other where it is sure enough. Trained on labelled sentences (`npm run train:lamps`).
 */
export function weighSentence(text: string, script: Script): Weigh {
  const { places, lamps } = tableOf(script);
  const known: number[] = [];
  for (const feature of sentenceFeatures(text, script)) {
    const place = places.get(feature);
    if (place !== undefined) known.push(place);
  }
  const scale = 1 / STEPS / Math.sqrt(known.length || 1);
  return (lamp, rule) => {
    const { bias, rule: ruleSays, sure, weights } = lamps[lamp];
    let sum = 0;
    for (const place of known) sum += weights.charCodeAt(place) - MIDDLE;
    return bias + sum * scale + (rule ? ruleSays : 0) > sure;
  };
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
