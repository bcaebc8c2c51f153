import { isMemberToken, profileSlug } from '../../people/profile-address';
import { foldText } from '../../people/fold';

/** What a card says of whose it is: slugs of its own links, and its member token where it has one. */
export interface CardIdentity {
  slugs: ReadonlySet<string>;
  token: string | null;
}

/**
 * Does a card belong to the person of the address? LinkedIn changes the address first and the page later, so a
 * former person's card can stand under the next one's address.
 * @returns `same`, `other`, or `silent` where the card says nothing of whose it is.
 */
export function identityOf(url: URL, card: CardIdentity): 'same' | 'other' | 'silent' {
  const wanted = profileSlug(url.href);
  if (!wanted) return 'other';
  if (isMemberToken(wanted)) {
    const said = card.token ?? [...card.slugs].find(isMemberToken);
    return said === wanted ? 'same' : said || card.slugs.size ? 'other' : 'silent';
  }
  if (!card.slugs.size) return 'silent';
  return [...card.slugs].every((slug) => slug === wanted) ? 'same' : 'other';
}

/**
 * The last resort for a card without a link of its own: every word of its name must be part of the slug.
 * Only together with a title that says the same name is this proof enough.
 */
export function slugSpellsName(url: URL, name: string): boolean {
  const slug = profileSlug(url.href);
  const words = foldText(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return !!slug && words.length > 0 && words.every((word) => foldText(slug).includes(word));
}

/** The slug to keep: the address's own, or the card's where the address holds only a member token. */
export function settledSlug(url: URL, card: CardIdentity): string | null {
  const wanted = profileSlug(url.href);
  if (wanted && !isMemberToken(wanted)) return wanted;
  const named = [...card.slugs].filter((slug) => !isMemberToken(slug));
  return named.length === 1 ? (named[0] ?? null) : null;
}
