import { changeable, type Mutation } from './mutation';

const PAIRS = [
  ['h1', 'h2'],
  ['p', 'span'],
  ['div', 'section'],
  ['h2', 'h3'],
  ['ul', 'div'],
  ['li', 'div'],
] as const;

/** `h1` becomes `h2` and the other way round, for one or all of the pairs that redesigns have swapped. */
export const swapTags: Mutation = ({ root, random }) => {
  const swaps = new Map<string, string>();
  for (const [one, other] of random.chance(0.5) ? [random.pick(PAIRS)] : PAIRS.slice(0, 3)) {
    swaps.set(one, other);
    swaps.set(other, one);
  }
  // Everywhere, or here and there.
  const share = random.pick([1, 1, 0.3, 0.05]);
  let changed = false;
  for (const element of changeable(root)) {
    const to = swaps.get(element.localName);
    if (!to || !random.chance(share)) continue;
    rename(element, to);
    changed = true;
  }
  return changed ? {} : null;
};

function rename(element: Element, to: string): void {
  const renamed = element.ownerDocument.createElement(to);
  for (const { name, value } of element.attributes) {
    // Saved pages hold attribute names that only a parser may set.
    if (/^[\w:.-]+$/.test(name)) renamed.setAttribute(name, value);
  }
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
}
