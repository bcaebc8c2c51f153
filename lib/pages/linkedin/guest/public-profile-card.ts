import { reading, type Reading } from '../../evidence';
import { ownText, soleText } from '../../text-parts';
import { clearText } from './public-graph';
import { LINKEDIN } from '../selectors';

/** What a guest can press, and the sign-in dialogs behind it, are no texts of the person. */
const CONTROL = 'a, button, [role="dialog"], [aria-modal]';

/**
 * The block of the name. In 2026 the name is a button by itself, and a wrapper holds nothing else either.
 * @returns null where a copy of the heading says another name there: a second card, and which line is whose is not
 * certain.
 */
function blockOfName(heading: Element): Element | null {
  let block = heading.parentElement;
  while (block?.children.length === 1) block = block.parentElement;
  const copies = [...(block?.querySelectorAll(LINKEDIN.publicName) ?? [])].filter(
    (one) => one !== heading && one.className === heading.className && soleText(one) !== soleText(heading),
  );
  return copies.some((one) => one.className) ? null : block;
}

/** Two lines of one card share some of their classes and differ in others; a copy of the name shares all. */
function isStyledWith(line: Element, name: Element): boolean {
  const shared = [...line.classList].filter((one) => name.classList.contains(one)).length;
  return shared > 1 && !(shared === line.classList.length && shared === name.classList.length);
}

/**
 * The headline: the line beside the name with the class that it had for years. Where classes are new, it is the only
 * other heading there that is styled with the name, since a card of somebody else could stand there.
 */
export function headlineBeside(heading: Element): Reading {
  const block = blockOfName(heading);
  const beside = [...(block?.children ?? [])].filter((child) => !child.contains(heading));
  const marked = beside.filter((child) => child.matches(LINKEDIN.publicHeadline));
  const styled = beside.filter((child) => child.matches('h1, h2') && isStyledWith(child, heading));
  // Further out the sign-in block has the same class: the line of the place shows that this is still the card.
  const isFar = block !== heading.parentElement && !block?.querySelector(LINKEDIN.publicLocation);
  if (marked.length && isFar) return undefined;
  const [line, other] = marked.length ? marked : styled;
  return line && !other ? reading(clearText(soleText(line)), 'position', 'publicHeadline') : undefined;
}

/** The place in the line below: the one text there that counts nothing and cannot be pressed. */
export function placeBelow(heading: Element): Reading {
  const line = `:is(${LINKEDIN.publicLocation})`;
  const texts = [...(blockOfName(heading)?.querySelectorAll(`${line}, ${line} *`) ?? [])]
    .map((element) => ({ element, text: ownText(element) }))
    .filter(({ element, text }) => text && !/\p{N}/u.test(text) && !element.closest(CONTROL))
    .map(({ text }) => text);
  return new Set(texts).size === 1 ? reading(clearText(texts[0]), 'position', 'publicLocation') : undefined;
}
