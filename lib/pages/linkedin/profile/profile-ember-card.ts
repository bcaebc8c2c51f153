import { isShown } from '../../visibility';
import { linkedSlug, tokenIn } from '../address';
import { identityOf, type CardIdentity } from '../identity';
import { LINKEDIN } from '../selectors';

/** Of several cards the one that stands for all: twins that say the same. */
function only(cards: readonly Element[]): Element | null {
  const [first, ...others] = cards;
  return first && others.every((other) => other.textContent === first.textContent) ? first : null;
}

/**
 * The top card: what bears a member number and a heading, or the section of the contact link, or the one around
 * the only name heading.
 * @param url of the page: among several cards, the one with this person's links.
 */
export function emberTopCard(root: Document, url: URL): Element | null {
  const numbered = [...root.querySelectorAll(LINKEDIN.topCardSection)].filter(
    (card) => card.querySelector('h1, h2') && isShown(card),
  );
  if (numbered.length > 1) {
    const own = numbered.filter((card) => identityOf(url, emberIdentity(root, card)) === 'same');
    return only(own.length ? own : numbered);
  }
  if (numbered[0]) return numbered[0];
  const sectionsOf = (selector: string) => [
    ...new Set([...root.querySelectorAll(selector)].flatMap((element) => element.closest('section') ?? [])),
  ];
  const linked = sectionsOf(`main :is(${LINKEDIN.contactLink})`).filter(isShown);
  return linked.length ? only(linked) : only(sectionsOf(`main ${LINKEDIN.nameHeading}`).filter(isShown));
}

/** Whose links a card carries. The URN stands in links under the person's own address, all over the page. */
export function emberIdentity(root: Document, card: Element): CardIdentity {
  const links = card.querySelectorAll(`${LINKEDIN.contactLink}, ${LINKEDIN.aboutLink}`);
  const slugs = new Set([...links].map(linkedSlug).filter((slug) => slug !== null));
  const tokens = new Set(
    [...root.querySelectorAll(LINKEDIN.ownLinkWithUrn)]
      .filter((link) => slugs.has(linkedSlug(link) ?? ''))
      .map((link) => tokenIn(link.getAttribute('href')))
      .filter((token) => token !== null),
  );
  return { slugs, token: tokens.size === 1 ? ([...tokens][0] ?? null) : null };
}
