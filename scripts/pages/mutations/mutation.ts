import type { FlatReading } from '../flat-reading';
import type { ScoreOptions } from '../score';
import type { Random } from './random';

/** A page that is about to be changed, and what it tells. */
export interface Scene {
  root: Document;
  address: string;
  random: Random;
  /** What a perfect reading of the page tells. */
  expected: FlatReading;
  /** Rows that a change before has put in. */
  added: readonly FlatReading[];
  /** Every text that the reading tells or that names the rep: the page goes on saying it. */
  told: ReadonlySet<string>;
  /** Elements of the body that may be changed: no scripts, no data blocks, nothing a person wrote freely. */
  elements: Element[];
  /** Those of them that hold something the reading tells, and little else. */
  hot: Element[];
  /** What a change before has emptied, or taken something out of. */
  emptied: Element[];
}

/** What a change means for the reading: nothing, where it is empty. */
export interface Changed extends ScoreOptions {
  /** The page stands at another address now. */
  address?: string;
  /** What the page tells now, where that is no longer what it told. */
  expected?: FlatReading;
}

/**
 * Changes the page in place, as a redesign, a translation, another extension or a half-done navigation would.
 * @returns null where the page has nothing to be changed in this way.
 */
export type Mutation = (scene: Scene) => Changed | null;

/** What a person wrote freely, or a machine reads: no part of the page's structure. */
const FREE_TEXT = '.a3s, .ii, [g_editable], [contenteditable], textarea, code, script, style, svg, template';

/** Elements of the body in document order, without what is no structure. */
export function changeable(root: Document): Element[] {
  const free = new Set<Element>();
  for (const one of root.querySelectorAll(FREE_TEXT)) {
    free.add(one);
    for (const inner of one.querySelectorAll('*')) free.add(inner);
  }
  return [...(root.body?.querySelectorAll('*') ?? [])].filter((one) => !free.has(one));
}

/** An element to change: mostly one near what is read, since elsewhere hardly anything can go wrong. */
export function anyElement({ random, elements, hot }: Scene): Element | null {
  const from = hot.length && random.chance(0.6) ? hot : elements;
  return from.length ? random.pick(from) : null;
}

/** The element or one of those that hold it, at most `most` steps up and below the body. */
export function outwards({ random, root }: Scene, from: Element | null, most: number): Element | null {
  let at = from;
  for (let up = random.between(0, most); up > 0 && at?.parentElement; up -= 1) {
    if (at.parentElement === root.body) break;
    at = at.parentElement;
  }
  return at;
}

/** Calls `change` for a few elements. @returns whether any of them was changed. */
export function someElements(scene: Scene, most: number, change: (element: Element) => boolean): boolean {
  let changed = false;
  for (let left = scene.random.between(1, most); left > 0; left -= 1) {
    const element = anyElement(scene);
    if (element?.isConnected && change(element)) changed = true;
  }
  return changed;
}
