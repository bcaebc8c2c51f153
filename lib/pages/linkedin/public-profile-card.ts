import { reading, type Reading } from '../evidence';
import { ownText, soleText } from '../text-parts';
import { clearText } from './public-graph';
import { LINKEDIN } from './selectors';

/** What a guest can press, and the sign-in dialogs behind it, are no texts of the person. */
const CONTROL = 'a, button, [role="dialog"], [aria-modal]';

/** The block of the name. In 2026 the name is a button by itself, and a wrapper holds nothing else either. */
function blockOfName(heading: Element): Element | null {
  let block = heading.parentElement;
  while (block?.children.length === 1) block = block.parentElement;
  return block;
}

/**
 * The headline: the only other heading beside the name. Without the class that it had for years it must be a plain
 * line of its own, since a card of somebody else could stand there.
 */
export function headlineBeside(heading: Element): Reading {
  const beside = [...(blockOfName(heading)?.children ?? [])].filter(
    (child) => !child.contains(heading) && child.matches(`h1, h2, ${LINKEDIN.publicHeadline}`),
  );
  const marked = beside.filter((child) => child.matches(LINKEDIN.publicHeadline));
  const name = soleText(heading);
  // A heading that says the name again is a twin of the name.
  const candidates = (marked.length ? marked : beside).filter((child) => soleText(child) !== name);
  return candidates.length === 1
    ? reading(clearText(soleText(candidates[0])), 'position', 'publicHeadline')
    : undefined;
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
