import type { FlatReading } from '../flat-reading';
import { MUTATIONS } from './all-mutations';
import { changeable, type Changed, type Scene } from './mutation';
import { randomOf, type Random } from './random';
import { plain } from './told-text';

/** A page as it stands, and what it tells. */
export interface Told {
  pristine: Document;
  address: string;
  expected: FlatReading;
  texts: ReadonlySet<string>;
  /** Of `hotPlaces`. */
  hot: readonly number[];
  /** The page contradicts itself on purpose; with one side gone it would not. */
  contradicts: boolean;
  /** Names of changes, joined by `+`, instead of chance's. */
  only: string | null;
}

/** Taking evidence away turns a contradiction into agreement, and no reader can know. */
const TAKES_AWAY = new Set([
  'elements removed',
  'part removed',
  'elements emptied',
  'hooks dropped',
  'some classes re-hashed',
  'all classes re-hashed',
  'tags swapped',
  'words translated',
  'next person’s address',
  'other person’s title',
  'nodes of others',
  'ids changed',
]);

/** What holds a told text and little else, what is round it, and what stands beside it. */
export function hotPlaces(root: Document, told: ReadonlySet<string>): number[] {
  const elements = changeable(root);
  const hot = new Set<Element>();
  for (const element of elements) {
    const text = plain(element.textContent);
    if (
      text.length > 300 ||
      ![...told].some((one) => text.length < one.length * 3 + 20 && text.includes(one))
    )
      continue;
    let at: Element | null = element;
    for (let up = 0; at && at !== root.body && up < 4; up += 1, at = at.parentElement) {
      hot.add(at);
      for (const beside of at.parentElement?.children ?? []) hot.add(beside);
    }
  }
  return elements.flatMap((element, place) => (hot.has(element) ? [place] : []));
}

/** Mostly one change, so that the tables can tell which of them a reader minds. */
function howMany(random: Random): number {
  const how = random.between(1, 10);
  return how <= 6 ? 1 : how <= 9 ? 2 : 3;
}

/** The changes of a seed in turn: those picked, and where the page has no place for any of them, others. */
function picks(random: Random, from: Told): string[][] {
  if (from.only) return [from.only.split('+')];
  const names = Object.keys(MUTATIONS).filter((name) => !from.contradicts || !TAKES_AWAY.has(name));
  const [many, order] = [howMany(random), random.shuffled(names)];
  const first = new Set(order.slice(0, many));
  return [names.filter((name) => first.has(name)), ...order.slice(many).map((name) => [name])];
}

export interface Mutated {
  root: Document;
  done: string[];
  changes: Changed;
}

/** Makes the changes of a seed. @returns null where none of them applies. */
export function mutate(from: Told, seed: number): Mutated | null {
  const random = randomOf(seed);
  const made: Mutated = { root: from.pristine.cloneNode(true) as Document, done: [], changes: {} };
  for (const names of picks(random, from)) {
    change(made, names, from, random);
    if (made.done.length) return made;
  }
  return null;
}

function change(
  { root, done, changes }: Mutated,
  names: readonly string[],
  from: Told,
  random: Random,
): void {
  const { expected, texts, address } = from;
  const scene: Scene = {
    ...{ root, address, random, expected, told: texts },
    ...{ added: [], elements: [], hot: [], emptied: [] },
  };
  for (const [turn, name] of names.entries()) {
    scene.elements = changeable(root);
    // Only the first change finds the elements where they were.
    scene.hot = turn
      ? scene.hot.filter((element) => element.isConnected)
      : from.hot.flatMap((place) => scene.elements[place] ?? []);
    scene.expected = changes.expected ?? expected;
    scene.added = changes.addedRows ?? [];
    const changed = MUTATIONS[name]?.(scene);
    if (!changed) continue;
    done.push(name);
    Object.assign(changes, changed, {
      addedRows: [...(changes.addedRows ?? []), ...(changed.addedRows ?? [])],
      doubled: changes.doubled || changed.doubled,
      anyOrder: changes.anyOrder || changed.anyOrder,
    });
  }
}
