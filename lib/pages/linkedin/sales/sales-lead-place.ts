import { allParts, isSole, looksLike, partOf, type Part } from '../../text-parts';

const hasDigit = (part: Part | undefined) => !!part && /\p{N}/u.test(part.text);

/** Two texts that look alike, one of them a count: the place and the number of connections. */
function placeIn(part: Part): string | undefined {
  const [one, other] = part.parts;
  if (part.parts.length !== 2 || !one || !other || !isSole(one) || !isSole(other)) return undefined;
  if (!looksLike(one, other) || hasDigit(one) === hasDigit(other)) return undefined;
  return hasDigit(one) ? other.text : one.text;
}

/**
 * Where a lead is, for pages without a mark on the place: it stands beside the number of connections, in the block
 * that holds name and headline.
 * @returns undefined where no such pair, or more than one, is there.
 */
export function placeBeside(name: Element, headline: Element): string | undefined {
  let block: Element | null = headline.parentElement;
  while (block && !block.contains(name)) block = block.parentElement;
  const whole = block && partOf(block);
  if (!whole) return undefined;
  const places = allParts(whole)
    .filter(({ element }) => !element.contains(name) && !element.contains(headline))
    .filter(({ element }) => !element.closest('a, button'))
    .map(placeIn)
    .filter((place) => place !== undefined);
  return places.length === 1 ? places[0] : undefined;
}
