import { shownElements } from '../../shown-elements';
import { soleText } from '../../text-parts';

/**
 * Does an element stand under this heading, and under no other of its rank? A page may show a second card, of
 * somebody else, with the same marks; the nearest name above says whose a mark is.
 * @param heading with the name of whom the page is about; absent where the page does not show it.
 */
export function standsUnder(element: Element, heading: Element | undefined): boolean {
  if (!heading) return false;
  const name = soleText(heading);
  for (let block = element.parentElement; block; block = block.parentElement) {
    const ranked = shownElements(block, heading.localName);
    if (ranked.length) return ranked.every((one) => soleText(one) === name);
  }
  return false;
}
