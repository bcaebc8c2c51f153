import { isSwitchedOff, seenText } from './seen-text';
import { oneLine } from './text';

/** A text of a page, or a block of several. A block around a single one is not told apart from it. */
export interface Part {
  element: Element;
  text: string;
  /** Tag and classes of the element and of those that wrap nothing else: for comparing, never for finding. */
  forms: ReadonlySet<string>;
  /** Empty for a single text. */
  parts: readonly Part[];
  /** A text with elements inside that say something else: whose words they are is not certain. */
  isMixed: boolean;
}

function formOf(element: Element): string | null {
  // A bare tag is no form: everything looks like it.
  return element.classList.length
    ? `${element.localName}.${[...element.classList].sort((a, b) => (a < b ? -1 : 1)).join('.')}`
    : null;
}

/** @returns what an element says by itself, without the elements inside it. */
export function ownText(element: Element): string | undefined {
  let text = '';
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) text += ` ${node.nodeValue ?? ''}`;
  }
  return oneLine(text);
}

/** The children that say something, twins once. */
function tellingChildren(element: Element): Element[] {
  const telling: Element[] = [];
  let before: string | undefined;
  for (const child of element.children) {
    const text = isSwitchedOff(child) ? undefined : seenText(child);
    if (text !== undefined && text !== before) telling.push(child);
    before = text;
  }
  return telling;
}

/**
 * Takes an element apart into its texts, by structure alone.
 * @returns null where it says nothing.
 */
export function partOf(element: Element): Part | null {
  const forms = new Set<string>();
  for (let at = element; ;) {
    const form = formOf(at);
    if (form) forms.add(form);
    const own = ownText(at);
    const children = tellingChildren(at);
    const isMixed = own !== undefined && children.some((child) => seenText(child) !== own);
    const [only] = children;
    if (own === undefined && only && children.length === 1) {
      at = only;
      continue;
    }
    const text = own !== undefined && !isMixed ? own : seenText(at);
    if (text === undefined) return null;
    const parts = own === undefined ? children.map(partOf).filter((part) => part !== null) : [];
    return { element, text, forms, parts, isMixed };
  }
}

/**
 * The text of an element that holds a single one: not of a block of several, and not where another extension, or
 * somebody else's card, put words of its own inside.
 */
export function soleText(element: Element | null | undefined): string | undefined {
  const part = element ? partOf(element) : null;
  return part && isSole(part) ? part.text : undefined;
}

/** Is a part a single text, all of it the page's own? */
export function isSole(part: Part): boolean {
  return !part.parts.length && !part.isMixed;
}

/** Do two parts look alike? Rows of one list do; a title and what was put beside it do not. */
export function looksLike(one: Part, other: Part): boolean {
  return [...one.forms].some((form) => other.forms.has(form));
}

/** Every part inside a part, itself first. */
export function allParts(part: Part): Part[] {
  return [part, ...part.parts.flatMap(allParts)];
}
