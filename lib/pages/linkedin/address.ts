import {
  canonicalCompanyAddress,
  isLinkedInHost,
  isMemberToken,
  profileSlug,
} from '../../people/profile-address';

const HOME = 'https://www.linkedin.com';

/** The whole address of a link; null where it leads nowhere. */
export function absoluteAddress(link: Element | null): string | null {
  const href = link?.getAttribute('href');
  if (!href || href.startsWith('#')) return null;
  try {
    // Against a fixed home: a page can carry a `base`, and a saved one has none.
    return new URL(href, HOME).href;
  } catch {
    return null;
  }
}

/** The slug (or member token) of the profile a link leads to; null for any other link. */
export function linkedSlug(link: Element | null): string | null {
  const href = absoluteAddress(link);
  return href && profileSlug(href);
}

/** Does anything inside lead to a profile other than these (slugs and member tokens of one person)? */
export function hasStranger(scope: Element, ...own: (string | null)[]): boolean {
  const slugs = [...scope.querySelectorAll('a[href*="/in/"]')].map(linkedSlug);
  return slugs.some((slug) => slug !== null && !own.includes(slug));
}

/** The canonical company address a link leads to; null for schools, searches and anything else. */
export function linkedCompany(link: Element | null): string | null {
  const href = absoluteAddress(link);
  return href && canonicalCompanyAddress(href);
}

/** The slug that a query of a link names (`…/custom-invite/?vanityName=<slug>`). */
export function queriedSlug(link: Element, name: string): string | null {
  const href = absoluteAddress(link);
  const value = href && new URL(href).searchParams.get(name);
  return value ? profileSlug(`${HOME}/in/${encodeURIComponent(value)}`) : null;
}

/** The member token inside a text with a profile URN of either form, percent-encoded or not. */
export function tokenIn(text: string | null): string | null {
  const token = /fs(?:d_p|_miniP)rofile(?::|%3A)(AC[ow]AA[\w-]+)/i.exec(text ?? '')?.[1];
  return token && isMemberToken(token) ? token : null;
}

/** Where an address leads on LinkedIn, as far as the readers care. */
export type Place = 'profile' | 'profile-part' | 'wall' | 'elsewhere' | 'outside';

/**
 * Sorts an address by its host and path. A profile's pages without a top card (`/details/…`, `/recent-activity/…`) are
 * parts of it, forms of the owner (`/edit/…`) are elsewhere; overlays lie over the profile and are the profile.
 */
export function placeOf(url: URL): Place {
  if (!isLinkedInHost(url.hostname)) return 'outside';
  if (/^\/(?:authwall|login|signup|checkpoint|uas)(?:\/|$)/.test(url.pathname)) return 'wall';
  const below = /^\/(?:mwlite\/)?(?:profile\/)?in\/[^/]+(\/.*)?$/.exec(url.pathname);
  if (!below) return 'elsewhere';
  if (/^\/(?:details|recent-activity|detail\/recent-activity)(?:\/|$)/.test(below[1] ?? ''))
    return 'profile-part';
  return /^\/edit(?:\/|$)/.test(below[1] ?? '') ? 'elsewhere' : 'profile';
}
