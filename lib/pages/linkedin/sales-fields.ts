import { reading, type Reading } from '../evidence';
import { soleText } from '../text-parts';
import { LINKEDIN, type LinkedInSelector } from './selectors';

/**
 * The edge of what is about one person or company.
 * @param marks the selector of names.
 */
export interface Subject {
  name: string;
  marks: LinkedInSelector;
}

/** Does the nearest block with a name, around an element, name somebody else and not the subject? */
export function isOthers(element: Element, { name, marks }: Subject): boolean {
  for (let block: Element | null = element; block; block = block.parentElement) {
    const names = [...block.querySelectorAll(LINKEDIN[marks])];
    if (names.length) return names.every((one) => soleText(one) !== name);
  }
  return false;
}

/** @returns the marked elements of a block that stand nearer to the subject than to anybody else. */
export function ownMarks(block: Element, selector: LinkedInSelector, subject: Subject): Element[] {
  return [...block.querySelectorAll(LINKEDIN[selector])].filter((element) => !isOthers(element, subject));
}

/** @returns what marked elements say, where they all say the same. */
export function oneText(elements: readonly Element[], selector: LinkedInSelector): Reading {
  const texts = new Set(elements.map((element) => soleText(element)));
  return texts.size === 1 ? reading([...texts][0], 'semantic', selector) : undefined;
}

/**
 * The largest block around an element in which nobody else is named: a card without an edge of its own ends where
 * the next one begins.
 * @param isForeign tells of an element with the mark that it names somebody else.
 */
export function blockOf(
  element: Element,
  marks: LinkedInSelector,
  isForeign: (one: Element) => boolean,
): Element {
  const foreign = [...element.ownerDocument.querySelectorAll(LINKEDIN[marks])].filter(isForeign);
  let block = element;
  for (let next = block.parentElement; next; next = next.parentElement) {
    const around = next;
    if (foreign.some((one) => around.contains(one))) break;
    block = around;
  }
  return block;
}
