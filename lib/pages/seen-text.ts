import { oneLine } from './text';

const UNREAD = new Set(['script', 'style', 'template', 'noscript', 'svg']);

/** Is the element no text of the page, or switched off by its own style? Needs no layout. */
export function isSwitchedOff(element: Element): boolean {
  return (
    UNREAD.has(element.localName) ||
    element.hasAttribute('hidden') ||
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(element.getAttribute('style') ?? '')
  );
}

const squeezed = (node: Node) => (node.textContent ?? '').replace(/\s+/g, '');

/**
 * A twin says the same as the element before it: one of the two is for screen readers, and which of them is a
 * matter of class names, which are no evidence.
 */
const isTwin = (element: Element): boolean => {
  const before = element.previousElementSibling;
  if (!before) return false;
  const said = squeezed(element);
  return said !== '' && squeezed(before) === said && !isSwitchedOff(before);
};

function collect(node: Node, into: string[]): void {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) into.push(child.nodeValue ?? '');
    if (child.nodeType !== 1 || isSwitchedOff(child as Element) || isTwin(child as Element)) continue;
    collect(child, into);
  }
}

/**
 * The text of an element as one line, once: without scripts, what is switched off by its own style, and twins
 * (`<span aria-hidden>Buyer</span><span class="x">Buyer</span>`). Needs no layout.
 */
export function seenText(element: Element | null | undefined): string | undefined {
  if (!element) return undefined;
  const parts: string[] = [];
  collect(element, parts);
  return oneLine(parts.join(''));
}
