import type { Tree } from './live-tree';

const SVG = 'http://www.w3.org/2000/svg';

/** Puts a tree of `liveTree` into a document, in place of all that is there. Runs in a page. */
export function buildTree(into: Document, [tag, attributes, children]: Exclude<Tree, string>): void {
  into.documentElement.replaceWith(elementOf(into, [tag, attributes, children], null));
}

function elementOf(
  into: Document,
  [tag, attributes, children]: Exclude<Tree, string>,
  space: string | null,
): Element {
  const own = tag === 'svg' ? SVG : space;
  const element = own ? into.createElementNS(own, tag) : into.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    // A parser takes names of attributes that a script may not set.
    if (/^[A-Za-z_][\w:.-]*$/.test(name)) element.setAttribute(name, value);
  }
  const below = tag === 'foreignobject' ? null : own;
  for (const child of children) {
    element.append(typeof child === 'string' ? child : elementOf(into, child, below));
  }
  return element;
}
