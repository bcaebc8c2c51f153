import { isMemberToken, profileSlug } from '../../../people/profile-address';
import { settle, reading, type Reading, type Unread } from '../../evidence';
import { oneLine } from '../../text';
import { hasStranger, linkedSlug } from '../address';
import type { EmbeddedFacts } from './embedded';
import { slugSpellsName } from '../identity';
import { nameOrders } from '../name-orders';
import { linesIn, piecesOf, plainText, saidOutside } from './profile-lines';
import type { LinkedInSelector } from '../selectors';
import { nameInTitle } from '../title';

const titled = (root: Document, text: string) => nameInTitle(root, text) === text;

/**
 * The heading with the name: the one inside a link to the person's own profile, or the one that says what the title
 * says, or else the only one of its rank. Redesigns swap ranks, and a second heading (an employer, a stray card of
 * somebody else's) may come first.
 */
export function nameHeading(root: Document, url: URL, card: Element): Element | null {
  const slug = profileSlug(url.href);
  const headings = [...card.querySelectorAll('h1, h2, h3, [role="heading"]')]
    .filter((heading) => !heading.closest('button, [role="button"]') && piecesOf(heading).length > 0)
    .map((heading) => ({ heading, leadsTo: linkedSlug(heading.closest('a')) }))
    .filter(({ leadsTo }) => leadsTo === null || leadsTo === slug || (slug !== null && isMemberToken(slug)));
  const linked = headings.filter(({ leadsTo }) => leadsTo !== null);
  // Behind an address with a member token any slug may be the person's, but not two.
  if (new Set(linked.map(({ leadsTo }) => leadsTo)).size > 1) return null;
  const from = (linked.length ? linked : headings).map(({ heading }) => heading);
  const said = from.find((heading) => piecesOf(heading).some((text) => titled(root, text)));
  if (said) return said;
  // Late 2020 the name is a line of a list and no heading at all.
  const line = linesIn(card).find(({ text }) => text !== undefined && titled(root, text));
  if (line && !hasStranger(card, slug)) return line.element;
  const highest = from.map((heading) => heading.localName).sort()[0];
  const [first, second] = from.filter((heading) => heading.localName === highest);
  return first && !second ? first : null;
}

/** The heading's own text; where something was put inside it, the part that the title says too. */
function textOfHeading(root: Document, heading: Element | null): string | undefined {
  const plain = plainText(heading);
  if (plain !== undefined || !heading) return plain;
  return piecesOf(heading).find((text) => titled(root, text));
}

/**
 * What the lines of the card are told apart by: the settled name, or, where title and heading disagree on it, the
 * heading's text, if a link to the profile makes it certain that it is a name.
 */
export function nameOnCard(settled: Reading, heading: Element | null): string | undefined {
  if (settled) return settled.value;
  return linkedSlug(heading?.closest('a') ?? null) === null ? undefined : plainText(heading);
}

/** Labels around the name: of the picture, of links and of buttons. */
function isLabelled(card: Element, name: string): boolean {
  return [...card.querySelectorAll('[aria-label], [alt], [title]')].some((element) =>
    ['aria-label', 'alt', 'title'].some((attribute) =>
      oneLine(element.getAttribute(attribute))?.includes(name),
    ),
  );
}

export interface NameSources {
  root: Document;
  url: URL;
  card: Element;
  heading: Element | null;
  headingSelector: LinkedInSelector;
  facts: EmbeddedFacts | undefined;
}

/**
 * The full name. Heading and title must agree; a page without a title needs another witness (the JSON, a label,
 * the bar that stays on top, the slug), because a heading alone may be another extension's.
 */
export function settleFullName(unread: Unread, sources: NameSources): Reading {
  const { root, url, card, heading, facts } = sources;
  const shown = textOfHeading(root, heading);
  // The JSON tells the two parts; in which order they are shown is the page's affair.
  const orders = nameOrders(facts?.member?.givenName, facts?.member?.familyName);
  const embedded = orders.find((name) => name === shown) ?? orders[0];
  const fromTitle = nameInTitle(root, shown);
  const witnessed =
    shown === undefined ||
    embedded !== undefined ||
    fromTitle !== undefined ||
    isLabelled(card, shown) ||
    slugSpellsName(url, shown) ||
    saidOutside(card, shown).length > 0;
  if (!witnessed || shown === undefined) {
    unread.push({ part: 'name', reason: 'missing' });
    return undefined;
  }
  return settle(
    unread,
    'name',
    [
      reading(embedded, 'embedded', 'embeddedJson'),
      reading(shown, 'semantic', sources.headingSelector),
      reading(fromTitle, 'title', 'documentTitle'),
    ],
    true,
  );
}
