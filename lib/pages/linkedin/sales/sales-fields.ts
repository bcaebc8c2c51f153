import { shownElements } from '../../shown-elements';
import { reading, settle, type Reading, type Unread } from '../../evidence';
import { soleText } from '../../text-parts';
import { nameInSalesTitle } from './sales-address';
import { LINKEDIN, type LinkedInSelector } from '../selectors';

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
    const names = shownElements(block, LINKEDIN[marks]);
    if (names.length) return names.every((one) => soleText(one) !== name);
  }
  return false;
}

/** @returns the marked elements of a block that stand nearer to the subject than to anybody else. */
export function ownMarks(block: Element, selector: LinkedInSelector, subject: Subject): Element[] {
  return shownElements(block, LINKEDIN[selector]).filter((element) => !isOthers(element, subject));
}

/** @returns what marked elements say, where they all say the same. */
export function oneText(elements: readonly Element[], selector: LinkedInSelector): Reading {
  const texts = new Set(elements.map((element) => soleText(element)));
  return texts.size === 1 ? reading([...texts][0], 'semantic', selector) : undefined;
}

/**
 * The largest block around an element in which nobody else is named and no other heading stands: a card without an
 * edge of its own ends where the next one begins.
 */
export function blockOf(
  element: Element,
  isForeign: (one: Element) => boolean,
  marks: LinkedInSelector,
): Element {
  const names = shownElements(element.ownerDocument, LINKEDIN[marks]).filter(isForeign);
  const headings = shownElements(element.ownerDocument, LINKEDIN.salesHeading);
  const outside = [...names, ...headings.filter((one) => !one.contains(element) && !element.contains(one))];
  let block = element;
  for (let next = block.parentElement; next; next = next.parentElement) {
    const around = next;
    if (outside.some((one) => around.contains(one))) break;
    block = around;
  }
  return block;
}

/**
 * The name that card and title agree on. They name different subjects while the page changes; no element of the
 * card says whose it is, so that nothing but their agreement does.
 * @param element with the name, in the card.
 */
export function settledName(
  unread: Unread,
  root: Document,
  element: Element | undefined,
  selector: LinkedInSelector,
): Reading {
  const heading = reading(soleText(element), 'semantic', selector);
  const titled = reading(nameInSalesTitle(root), 'title', 'documentTitle');
  const name = settle(unread, 'name', [heading, titled], true);
  return heading && titled && name;
}
