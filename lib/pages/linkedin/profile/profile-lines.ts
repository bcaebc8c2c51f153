import { isSwitchedOff } from '../../seen-text';
import { oneLine } from '../../text';

/** A text that stands by itself, as a reader of the page sees it. */
export interface Line {
  element: Element;
  /** Absent where the element holds several different texts: one of them was put there by somebody else. */
  text: string | undefined;
}

/** What is pressed, and what other extensions bring: elements with names of their own. */
const isAside = (element: Element): boolean =>
  isSwitchedOff(element) || element.localName.includes('-') || element.classList.contains('visually-hidden');

/** The texts that an element holds itself. Asked of every element of a card many times over. */
function texts(element: Element): string[] {
  const found: string[] = [];
  for (let node = element.firstChild; node; node = node.nextSibling) {
    const line = node.nodeType === 3 ? oneLine(node.nodeValue) : undefined;
    if (line !== undefined) found.push(line);
  }
  return found;
}

/** Does anything inside say something? */
function says(element: Element): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3 && oneLine(node.nodeValue) !== undefined) return true;
    if (node.nodeType === 1 && !isAside(node as Element) && says(node as Element)) return true;
  }
  return false;
}

/** The different texts below an element; a text and its twin for screen readers are one. */
export function piecesOf(element: Element): string[] {
  const inner = [...element.children].filter((child) => !isAside(child)).flatMap(piecesOf);
  return [...new Set([...texts(element), ...inner])];
}

/** The text of an element that says one thing, once or in twins. */
export function plainText(element: Element | null | undefined): string | undefined {
  const pieces = element ? piecesOf(element) : [];
  return pieces.length === 1 ? pieces[0] : undefined;
}

/** `<span aria-hidden="true">2.</span><span>2nd degree</span>`: the second is for screen readers only. */
function withoutSpokenTwins(element: Element): Element[] {
  const children = [...element.children];
  // Pictures are hidden from screen readers too, and have no twin.
  const isSeen = (child: Element) =>
    child.getAttribute('aria-hidden') === 'true' && !child.matches('figure, :has(img, svg)');
  if (!children.some((child) => isSeen(child) && says(child))) return children;
  return children.filter((child) => isSeen(child) || !says(child));
}

/**
 * The lines inside an element, in the order of the page.
 * @param leaveOut elements whose texts are of no concern (buttons, links).
 */
export function linesIn(scope: Element, leaveOut: (element: Element) => boolean = () => false): Line[] {
  const lines: Line[] = [];
  const walk = (element: Element) => {
    if (isAside(element) || leaveOut(element)) return;
    if (texts(element).length) lines.push({ element, text: plainText(element) });
    else for (const child of withoutSpokenTwins(element)) walk(child);
  };
  walk(scope);
  return lines;
}

/** The elements outside of a card that hold a text and nothing else beside it; not in a former view, hidden. */
export function saidOutside(card: Element, text: string): Element[] {
  const root = card.ownerDocument;
  const walker = root.createTreeWalker(root.body, 4);
  const found: Element[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const value = node.nodeValue ?? '';
    const element = node.parentElement;
    if (!element || !value.includes(text) || oneLine(value) !== text || card.contains(element)) continue;
    if (!element.closest('[hidden], [style*="display: none"]')) found.push(element);
  }
  return found;
}

/**
 * How a line looks: the classes on it, or on the nearest element around it that has any. Two lines of one kind look
 * alike, a title and a date do not; what the classes are called says nothing.
 */
export function lookOf({ element }: Line, scope: Element): string {
  for (let at: Element | null = element; at && at !== scope; at = at.parentElement)
    if (at.classList.length) return [...at.classList].sort().join(' ');
  return '';
}

/** The looks of a line and of everything around it inside a scope. */
export function looksAround({ element }: Line, scope: Element): Set<string> {
  const looks = new Set<string>();
  for (let at: Element | null = element; at && at !== scope; at = at.parentElement)
    if (at.classList.length) looks.add([...at.classList].sort().join(' '));
  return looks;
}

/** The smallest element that holds both. */
export function around(one: Element, other: Element): Element {
  let at = one;
  while (!at.contains(other) && at.parentElement) at = at.parentElement;
  return at;
}
